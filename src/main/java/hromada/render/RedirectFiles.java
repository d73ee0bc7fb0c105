package hromada.render;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Old addresses and where they lead, for web servers: with them the answer is a real redirect
 * (status 301), without them the page at the old address leads on.
 */
final class RedirectFiles {
  private RedirectFiles() {}

  /** As Netlify and Cloudflare Pages read it. */
  static String netlify(Map<String, String> moves) {
    return lines(moves, "%s %s 301\n");
  }

  /** As nginx includes it in {@code map $uri $moved {...}}. */
  static String nginx(Map<String, String> moves) {
    return lines(moves, "%s %s;\n");
  }

  private static String lines(Map<String, String> moves, String form) {
    return moves.entrySet().stream()
        .map(move -> form.formatted(move.getKey(), move.getValue()))
        .collect(Collectors.joining());
  }
}
