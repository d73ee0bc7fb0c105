package hromada.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a finished site on this machine the way a plain web server would. */
final class SiteServer implements AutoCloseable {
  private final BuiltSite site;
  private final HttpServer http;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  SiteServer(BuiltSite site) throws IOException {
    this.site = site;
    this.http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.setExecutor(threads);
    http.createContext("/", this::answer);
    http.start();
  }

  /** Where a file of the site can be fetched. */
  String address(String path) {
    return BuiltSite.address(path).replace(BuiltSite.HOST, origin());
  }

  /** An address that leads nowhere shows the page for that. */
  String missing() {
    return origin() + "/no/such/page/";
  }

  String origin() {
    return "http://127.0.0.1:" + http.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    URI asked = exchange.getRequestURI();
    String path = BuiltSite.path(BuiltSite.HOST + asked.getPath());
    byte[] found = site.files().get(path);
    String sent = found == null ? "404.html" : path;
    byte[] body =
        found == null ? site.text(sent).getBytes(java.nio.charset.StandardCharsets.UTF_8) : found;
    exchange.getResponseHeaders().set("Content-Type", type(sent));
    exchange.sendResponseHeaders(found == null ? 404 : 200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static String type(String path) {
    return switch (path.substring(path.lastIndexOf('.') + 1)) {
      case "html" -> "text/html; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "json" -> "application/json";
      case "xml" -> "application/xml";
      case "svg" -> "image/svg+xml";
      case "png" -> "image/png";
      case "jpg" -> "image/jpeg";
      case "woff2" -> "font/woff2";
      case "webmanifest" -> "application/manifest+json";
      default -> "application/octet-stream";
    };
  }

  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
  }
}
