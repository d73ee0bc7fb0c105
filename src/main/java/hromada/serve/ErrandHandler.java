package hromada.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Does what another process of the same user asks for, one errand at a time. Only somebody who can
 * read the user's own files knows the token; no page in a browser does.
 */
final class ErrandHandler implements HttpHandler {
  static final String PATH = "/_hromada/errand";
  static final String TOKEN = "X-Hromada-Token";

  /** Far more than any command line. */
  private static final int LONGEST = 1 << 20;

  private final byte[] token;
  private final UnaryOperator<byte[]> work;

  ErrandHandler(String token, UnaryOperator<byte[]> work) {
    this.token = token.getBytes(UTF_8);
    this.work = work;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String shown = Optional.ofNullable(exchange.getRequestHeaders().getFirst(TOKEN)).orElse("");
      // Takes the same time however much of it is right.
      boolean known = MessageDigest.isEqual(token, shown.getBytes(UTF_8));
      if (!known || !"POST".equals(exchange.getRequestMethod())) {
        exchange.sendResponseHeaders(403, -1);
        return;
      }
      byte[] asked = exchange.getRequestBody().readNBytes(LONGEST);
      byte[] answer = done(asked);
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    }
  }

  private synchronized byte[] done(byte[] asked) {
    return work.apply(asked);
  }
}
