package hromada.passage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a text is known by: 32 bits of its plain form's hash. Written with the letters k to z, so
 * that no reader of YAML takes it for a number and nobody for a word.
 *
 * @param letters eight letters
 */
public record Fingerprint(String letters) {
  private static final Pattern FORM = Pattern.compile("[k-z]{8}");
  private static final int BYTES = 4;

  /** The fingerprint of a plain form. */
  static Fingerprint ofPlain(String plain) {
    StringBuilder letters = new StringBuilder();
    byte[] hash = sha256(plain);
    for (int i = 0; i < BYTES; i++) {
      letters.append((char) ('k' + (hash[i] >> 4 & 15))).append((char) ('k' + (hash[i] & 15)));
    }
    return new Fingerprint(letters.toString());
  }

  /** The fingerprint of a text exactly as it is written, but for its line ends. */
  public static Fingerprint ofExact(String text) {
    return ofPlain(text.replace("\r\n", "\n"));
  }

  /** The fingerprint written so, if it is one. */
  public static Optional<Fingerprint> find(String written) {
    return FORM.matcher(written).matches()
        ? Optional.of(new Fingerprint(written))
        : Optional.empty();
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  @Override
  public String toString() {
    return letters;
  }
}
