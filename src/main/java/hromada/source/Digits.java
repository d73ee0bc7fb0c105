package hromada.source;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Few digits in place of many bytes. Two cyclic checks of 32 bits with polynomials of their own
 * miss a change once in 2^64: enough among files that nobody forges, and done by the processor,
 * where a secure hash would take longer than the reading.
 */
public final class Digits {
  private final CRC32 first = new CRC32();
  private final CRC32C second = new CRC32C();

  /** What these bytes come to. */
  public static long of(byte[] bytes) {
    return new Digits().add(bytes, bytes.length).value();
  }

  /** What a text comes to, to be written down. */
  public static String of(String text) {
    return Long.toHexString(of(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Takes in the first bytes of {@code piece}. */
  public Digits add(byte[] piece, int length) {
    first.update(piece, 0, length);
    second.update(piece, 0, length);
    return this;
  }

  /** What all bytes so far come to. */
  public long value() {
    return first.getValue() << 32 | second.getValue();
  }
}
