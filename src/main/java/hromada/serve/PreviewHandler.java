package hromada.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import hromada.model.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Answers requests from the snapshot in memory. Only files of the site have a path there, so no
 * request reaches another file; and no answer depends on the languages a browser asks for (rule
 * L1).
 */
final class PreviewHandler implements HttpHandler {
  /**
   * Names of this machine as a browser sends them. A page elsewhere whose name was made to lead
   * here (DNS rebinding) sends its own name, and reads nothing.
   */
  private static final Pattern OWN_NAMES =
      Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?", Pattern.CASE_INSENSITIVE);

  /** Style sheets, scripts and fonts: another one has another name. */
  private static final Pattern NAMED_AFTER_CONTENT =
      Pattern.compile("\\.[0-9a-f]{8}\\.(css|js|woff2)$");

  /** Longer than any site takes to be read anew; files may be written without end. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final String CACHE = "Cache-Control";

  private final Current current;
  private final LiveReload reload;
  private final OwnFiles ownFiles = new OwnFiles();

  PreviewHandler(Current current) {
    this.current = current;
    this.reload = new LiveReload(current);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Optional<Answer> refusal = refusal(exchange);
      if (refusal.isEmpty() && LiveReload.EVENTS.equals(exchange.getRequestURI().getPath())) {
        reload.stream(exchange);
      } else {
        send(exchange, refusal.isPresent() ? refusal.get() : answer(exchange));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Optional<Answer> refusal(HttpExchange exchange) {
    String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
    if (!OWN_NAMES.matcher(host).matches()) {
      return Optional.of(Answer.text(403, "this preview answers to localhost only"));
    }
    if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
      Map<String, String> headers = Map.of("Allow", "GET, HEAD", "Content-Type", ContentTypes.TEXT);
      return Optional.of(new Answer(405, "read only\n".getBytes(UTF_8), headers));
    }
    return Optional.empty();
  }

  private Answer answer(HttpExchange exchange) throws InterruptedException {
    Optional<Answer> own = ownFiles.answer(exchange.getRequestURI(), current.snapshot());
    if (own.isPresent()) {
      return own.get();
    }
    String path = exchange.getRequestURI().getPath();
    String name = (path.endsWith("/") ? path + "index.html" : path).replaceFirst("^/", "");
    Snapshot snapshot = isPage(name) ? current.newest(PATIENCE) : current.snapshot();
    Optional<OutputFile> file = snapshot.find(name);
    if (snapshot.failure().isPresent() && (file.isEmpty() || isPage(name))) {
      return page(500, snapshot.failure().get().getBytes(UTF_8), snapshot);
    }
    if (file.isEmpty() && snapshot.find(name + "/index.html").isPresent()) {
      return Answer.redirect(exchange.getRequestURI().getRawPath() + "/");
    }
    return file.flatMap(found -> answer(200, found, snapshot)).orElseGet(() -> missing(snapshot));
  }

  private static Answer missing(Snapshot snapshot) {
    return snapshot
        .find("404.html")
        .flatMap(found -> answer(404, found, snapshot))
        .orElseGet(() -> Answer.text(404, "404"));
  }

  private static Optional<Answer> answer(int status, OutputFile file, Snapshot snapshot) {
    return bytes(file)
        .map(
            bytes ->
                isPage(file.path())
                    ? page(status, bytes, snapshot)
                    : file(status, file.path(), bytes));
  }

  private static Answer file(int status, String path, byte[] bytes) {
    String type = ContentTypes.of(path);
    return NAMED_AFTER_CONTENT.matcher(path).find()
        ? new Answer(status, bytes, Map.of("Content-Type", type, CACHE, "max-age=86400, immutable"))
        : Answer.of(status, type, bytes);
  }

  private static Answer page(int status, byte[] page, Snapshot snapshot) {
    byte[] live = LiveReload.withScript(page, snapshot.version());
    return Answer.of(status, ContentTypes.HTML, live);
  }

  /** The bytes of a file; empty where the file to copy was deleted since the last build. */
  private static Optional<byte[]> bytes(OutputFile file) {
    try {
      return Optional.of(file.content().read());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isPage(String name) {
    return name.endsWith(".html");
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.getResponseHeaders().putIfAbsent(CACHE, List.of("no-store"));
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    int length = answer.body().length;
    if ("HEAD".equals(exchange.getRequestMethod()) || length == 0) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(length));
      exchange.sendResponseHeaders(answer.status(), -1);
    } else {
      exchange.sendResponseHeaders(answer.status(), length);

      exchange.getResponseBody().write(answer.body());
    }
  }
}
