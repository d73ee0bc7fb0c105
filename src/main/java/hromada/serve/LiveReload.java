package hromada.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/**
 * Tells open pages that there will be a newer version of the site, or that there is something new
 * to say of it: by Server-Sent Events. While a browser gets ready to load its page again, that is
 * made.
 */
final class LiveReload {
  static final String EVENTS = "/_hromada/events";

  /** How often a waiting page hears from us, so that a closed one is noticed. */
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private static final Current.News NOTHING = new Current.News("", "");

  private final Current current;

  LiveReload(Current current) {
    this.current = current;
  }

  /** A page with the script in it; the file on disk never has it. */
  static byte[] withScript(byte[] page, String version) {
    // One byte is one char here, so the index counts bytes.
    int end = new String(page, ISO_8859_1).lastIndexOf("</body>");
    if (end < 0) {
      return page;
    }
    String element =
        "<script src=\"" + OwnFiles.SCRIPT + "\" data-version=\"" + version + "\"></script>";
    ByteArrayOutputStream joined = new ByteArrayOutputStream(page.length + element.length());
    joined.write(page, 0, end);
    joined.writeBytes(element.getBytes(UTF_8));
    joined.write(page, end, page.length - end);
    return joined.toByteArray();
  }

  /** Sends the version of now, and every one that follows, until the page is closed. */
  void stream(HttpExchange exchange) throws IOException, InterruptedException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write("retry: 500\n\n".getBytes(UTF_8));
      Current.News seen = NOTHING;
      while (!current.isClosed()) {
        Current.News now = current.news();
        out.write(events(seen, now).getBytes(UTF_8));
        out.flush();
        seen = now;
        current.awaitOther(seen, HEARTBEAT);
      }
    }
  }

  private static String events(Current.News seen, Current.News now) {
    if (now.equals(seen)) {
      return ": still here\n\n";
    }
    return (now.version().equals(seen.version()) ? "" : event("version", now.version()))
        + (now.state().equals(seen.state()) ? "" : event("findings", now.state()));
  }

  private static String event(String kind, String data) {
    return "event: " + kind + "\ndata: " + data + "\n\n";
  }
}
