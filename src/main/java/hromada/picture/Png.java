package hromada.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes a canvas as PNG (W3C PNG 3rd edition): sixteen colours, no filter, no metadata. */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int CHUNK = 12;
  private static final byte BITS = 4;
  private static final byte PALETTE = 3;
  private static final byte[] HEADER =
      ByteBuffer.allocate(13)
          .putInt(Canvas.WIDTH)
          .putInt(Canvas.HEIGHT)
          .put(BITS)
          .put(PALETTE)
          .array();

  private Png() {}

  static byte[] of(Canvas canvas) {
    byte[] colours = Ink.palette();
    byte[] packed = new Deflate(canvas.rows(), Canvas.ROW).packed();
    int size = SIGNATURE.length + 4 * CHUNK + HEADER.length + colours.length + packed.length;
    ByteBuffer file = ByteBuffer.allocate(size).put(SIGNATURE);
    chunk(file, "IHDR", HEADER);
    chunk(file, "PLTE", colours);
    chunk(file, "IDAT", packed);
    chunk(file, "IEND", new byte[0]);
    return file.array();
  }

  private static void chunk(ByteBuffer file, String type, byte[] content) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(content);
    file.putInt(content.length).put(name).put(content).putInt((int) check.getValue());
  }
}
