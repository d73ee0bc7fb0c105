package hromada.render;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code to draw: one module is one unit.
 *
 * @param size width and height, the quiet zone included
 * @param path its dark modules as an SVG path
 */
public record QrCode(int size, String path) {
  /** The white border that readers need. */
  private static final int QUIET = 4;

  static QrCode of(String text) {
    try {
      ByteMatrix modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
      return new QrCode(modules.getWidth() + 2 * QUIET, path(modules));
    } catch (WriterException e) {
      throw new IllegalStateException(e); // an address is never too long for a QR code
    }
  }

  /** One bar for each run of dark modules in a row. */
  private static String path(ByteMatrix modules) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      int x = 0;
      while (x < modules.getWidth()) {
        int end = x;
        while (end < modules.getWidth() && modules.get(end, y) == 1) {
          end++;
        }
        if (end > x) {
          path.append('M').append(x + QUIET).append(' ').append(y + QUIET);
          path.append('h').append(end - x).append("v1H").append(x + QUIET).append('z');
        }
        x = end + 1;
      }
    }
    return path.toString();
  }
}
