package hromada.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server whose site can be exchanged, and which can keep a reader waiting. */
final class ChangingServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json; charset=utf-8",
          "webmanifest", "application/manifest+json",
          "svg", "image/svg+xml");

  private final HttpServer http;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private volatile BuiltSite site;
  private volatile boolean lasting;
  private volatile CountDownLatch gate = new CountDownLatch(0);

  ChangingServer(BuiltSite site) throws IOException {
    this.site = site;
    this.http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.setExecutor(threads);
    http.createContext("/", this::answer);
    http.start();
  }

  String origin() {
    return "http://127.0.0.1:" + http.getAddress().getPort();
  }

  /** From now on the site is another one. */
  void show(BuiltSite next) {
    site = next;
  }

  /** Browsers may show every page again for an hour without asking. */
  void last() {
    lasting = true;
  }

  /** No page is answered until {@link #hurry()}. */
  void stall() {
    gate = new CountDownLatch(1);
  }

  void hurry() {
    gate.countDown();
  }

  /** The paths asked for so far. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      gate.await();
      String path = exchange.getRequestURI().getPath();
      asked.add(path);
      String name = (path.endsWith("/") ? path + "index.html" : path).substring(1);
      byte[] found = site.files().get(name);
      byte[] body = found == null ? site.text("404.html").getBytes(StandardCharsets.UTF_8) : found;
      String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      String type = found == null ? "text/html; charset=utf-8" : TYPES.getOrDefault(extension, "");
      if (!type.isEmpty()) {
        exchange.getResponseHeaders().set("Content-Type", type);
      }
      if (lasting) {
        exchange.getResponseHeaders().set("Cache-Control", "max-age=3600");
      }
      exchange.sendResponseHeaders(found == null ? 404 : 200, body.length);
      exchange.getResponseBody().write(body);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    hurry();
    http.stop(0);
    threads.shutdownNow();
  }
}
