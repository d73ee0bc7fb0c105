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
    return digits(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same for a file that is no text. */
  static String digits(byte[] bytes) {
    return HexFormat.of().formatHex(hash(bytes), 0, 4);
  }

  /** The same for a file and what is done to it. */
  static String digits(byte[] bytes, String edition) {
    return digits(digits(bytes) + edition);
  }

  /** What a content security policy calls a text in the page: {@code sha256-...}. */
  static String policy(String text) {
    return "sha256-"
        + Base64.getEncoder().encodeToString(hash(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] hash(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has SHA-256
    }
  }
}
