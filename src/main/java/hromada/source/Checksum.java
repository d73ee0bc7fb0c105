package hromada.source;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Few digits in place of many bytes. Two cyclic checks of 32 bits with polynomials of their own
 * miss a change once in 2^64: enough among files that nobody forges, and done by the processor,
 * where a secure hash would take longer than the reading. For one thread.
 */
public final class Checksum {
  private final CRC32 first = new CRC32();
  private final CRC32C second = new CRC32C();

  /** What bytes come to. */
  public static long of(byte[] bytes) {
    Checksum checksum = new Checksum();
    checksum.update(bytes);
    return checksum.value();
  }

  /** What a text comes to, to be written down. */
  public static String of(String text) {
    return Long.toHexString(of(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** What many files come to together, of what each comes to by its path. */
  public static String of(SortedMap<String, Long> files) {
    StringBuilder lines = new StringBuilder();
    files.forEach((path, check) -> lines.append(check).append(' ').append(path).append('\n'));
    return of(lines.toString());
  }

  /** Takes in more bytes. */
  public void update(byte[] bytes) {
    update(bytes, bytes.length);
  }

  /** Takes in the first {@code length} of some bytes. */
  public void update(byte[] bytes, int length) {
    update(bytes, 0, length);
  }

  /** Takes in {@code length} of some bytes. */
  public void update(byte[] bytes, int from, int length) {
    first.update(bytes, from, length);
    second.update(bytes, from, length);
  }

  /** What all bytes so far come to. */
  public long value() {
    return first.getValue() << 32 | second.getValue();
  }
}
