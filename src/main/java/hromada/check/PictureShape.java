package hromada.check;

import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.webp.WebpDirectory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How large a picture is, and whether its file ends where the picture does. */
final class PictureShape {
  private static final byte[] JPEG_START = {(byte) 0xFF, (byte) 0xD8};
  private static final byte[] JPEG_END = {(byte) 0xFF, (byte) 0xD9};
  private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G'};
  private static final byte[] PNG_END = {'I', 'E', 'N', 'D', (byte) 0xAE, 0x42, 0x60, (byte) 0x82};
  private static final byte[] RIFF = {'R', 'I', 'F', 'F'};
  private static final int RIFF_HEADER = 8;

  private PictureShape() {}

  /** Width by height; 0 where the file does not tell. */
  static long pixels(Metadata metadata) {
    for (Directory directory : metadata.getDirectories()) {
      long pixels = 0;
      if (directory instanceof JpegDirectory) {
        pixels = area(directory, JpegDirectory.TAG_IMAGE_WIDTH, JpegDirectory.TAG_IMAGE_HEIGHT);
      } else if (directory instanceof PngDirectory) {
        pixels = area(directory, PngDirectory.TAG_IMAGE_WIDTH, PngDirectory.TAG_IMAGE_HEIGHT);
      } else if (directory instanceof WebpDirectory) {
        pixels = area(directory, WebpDirectory.TAG_IMAGE_WIDTH, WebpDirectory.TAG_IMAGE_HEIGHT);
      }
      if (pixels > 0) {
        return pixels;
      }
    }
    return 0;
  }

  private static long area(Directory directory, int width, int height) {
    return orZero(directory.getLongObject(width)) * orZero(directory.getLongObject(height));
  }

  private static long orZero(@Nullable Long number) {
    return number == null ? 0 : number;
  }

  /**
   * Whether the file ends with the picture's own end: it is not cut off, and nothing hides behind.
   */
  static boolean isWhole(byte[] file) {
    if (startsWith(file, JPEG_START)) {
      return endsWith(file, JPEG_END);
    }
    if (startsWith(file, PNG_START)) {
      return endsWith(file, PNG_END);
    }
    if (startsWith(file, RIFF) && file.length > RIFF_HEADER) {
      int size = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(RIFF.length);
      return size + (size & 1) + RIFF_HEADER == file.length;
    }
    return false;
  }

  private static boolean startsWith(byte[] file, byte[] start) {
    return file.length >= start.length && Arrays.equals(Arrays.copyOf(file, start.length), start);
  }

  private static boolean endsWith(byte[] file, byte[] end) {
    return file.length >= end.length
        && Arrays.equals(Arrays.copyOfRange(file, file.length - end.length, file.length), end);
  }
}
