package hromada.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import hromada.build.Draft;
import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Outcome;
import hromada.model.Output;
import hromada.model.OutputFile;
import hromada.model.SiteConfig;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A preview of a made-up site in a real folder, and a browser for it. */
final class Preview implements AutoCloseable {
  private final HttpClient http = HttpClient.newHttpClient();
  private final BlockingQueue<Rebuild> rebuilds = new LinkedBlockingQueue<>();
  private final Path root;
  private final PreviewServer server;
  private volatile Site site;
  private volatile Site built;

  private record Site(int number, Supplier<Outcome<Output>> output) {}

  private record Rebuild(int site, Rebuilt rebuilt) {}

  Preview(Path root, Output first) throws IOException {
    this.root = root;
    this.site = new Site(0, () -> Outcome.of(first));
    this.built = site;
    Files.createDirectories(root.resolve("content"));
    SiteConfig config = new SiteConfig(root, "content", "templates", "assets", "seeds", root, "");
    server =
        PreviewServer.start(
            0,
            new Workshop(
                root,
                () -> Outcome.of(Optional.of(config)),
                (asked, changed) -> make().then(whole -> Outcome.of(Draft.of(whole))),
                rebuilt -> rebuilds.add(new Rebuild(built.number, rebuilt))));
    awaitRebuild();
  }

  /** A site of texts: path, text, path, text. */
  static Output site(String... pathsAndTexts) {
    List<OutputFile> files = new ArrayList<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      files.add(
          new OutputFile(
              pathsAndTexts[i], new OutputFile.Bytes(pathsAndTexts[i + 1].getBytes(UTF_8)), ""));
    }
    return new Output(Path.of("site"), files);
  }

  static Outcome<Output> broken(Diagnostic... findings) {
    return new Outcome<>(site(), List.of(findings));
  }

  private Outcome<Output> make() {
    built = site;
    return built.output.get();
  }

  /** Saves a file; from now on the site is {@code next}. */
  Rebuilt save(Supplier<Outcome<Output>> next) throws IOException {
    site = new Site(site.number + 1, next);
    Files.writeString(root.resolve("content/page.md"), "saved");
    return awaitRebuild();
  }

  /** The rebuild of the site as it is now; a save of an older one may still echo. */
  private Rebuilt awaitRebuild() {
    try {
      Rebuild next;
      do {
        next = Optional.ofNullable(rebuilds.poll(20, TimeUnit.SECONDS)).orElseThrow();
      } while (next.site < site.number);
      return next.rebuilt;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  URI uri(String path) {
    return server.address().resolve(path);
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    return send("GET", path, headers);
  }

  HttpResponse<String> send(String method, String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(path)).method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Sends a request as it stands, as a browser never would. */
  String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  /** The versions an open page hears of. */
  BlockingQueue<String> versions() {
    return events("version");
  }

  /** What an open page hears of this kind. */
  BlockingQueue<String> events(String kind) {
    BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    HttpRequest request = HttpRequest.newBuilder(uri(LiveReload.EVENTS)).build();
    Thread page =
        new Thread(
            () -> {
              try {
                Iterator<String> lines =
                    http.send(request, HttpResponse.BodyHandlers.ofLines()).body().iterator();
                while (lines.hasNext()) {
                  if (lines.next().equals("event: " + kind)) {
                    heard.add(lines.next().substring("data: ".length()));
                  }
                }
              } catch (IOException | InterruptedException | java.io.UncheckedIOException e) {
                // The preview ended.
              }
            });
    page.setDaemon(true);
    page.start();
    return heard;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
