package hromada.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** Names for texts that change as soon as the text does. */
final class Sha256 {
  private Sha256() {}

  /** The first eight digits, for the name of a file. */
  static String digits(String text) {
    return HexFormat.of().formatHex(hash(text), 0, 4);
  }

  /** What a content security policy calls a text in the page: {@code sha256-...}. */
  static String policy(String text) {
    return "sha256-" + Base64.getEncoder().encodeToString(hash(text));
  }

  private static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has SHA-256
    }
  }
}
