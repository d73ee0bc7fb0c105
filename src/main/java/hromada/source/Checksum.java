package hromada.source;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Bytes in 64 bits: two cyclic checks of 32 bits with polynomials of their own. They miss a change
 * once in 2^64: enough among files that nobody forges, and done by the processor, where a secure
 * hash would take longer than the reading. For one thread.
 */
public final class Checksum {
  private final CRC32 first = new CRC32();
  private final CRC32C second = new CRC32C();

  /** Takes in more bytes. */
  public void update(byte[] bytes) {
    update(bytes, bytes.length);
  }

  /** Takes in the first bytes of an array. */
  public void update(byte[] bytes, int length) {
    first.update(bytes, 0, length);
    second.update(bytes, 0, length);
  }

  /** What the bytes so far come to. */
  public long value() {
    return first.getValue() << 32 | second.getValue();
  }
}
