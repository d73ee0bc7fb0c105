package hromada.picture;

import java.util.Arrays;

/** A picture in the making: rows of four-bit colours as PNG wants them. For one thread. */
final class Canvas {
  static final int WIDTH = 1200;
  static final int HEIGHT = 630;

  /** Two pixels a byte, after the byte that names the filter of the row: none. */
  static final int ROW = 1 + WIDTH / 2;

  private final byte[] rows = new byte[HEIGHT * ROW];

  /** The rows, filter bytes included. */
  byte[] rows() {
    return rows;
  }

  /** Fills a rectangle; left and right edge on even columns. */
  void fill(Spot from, int width, int height, int colour) {
    byte pair = (byte) ((colour << 4) | colour);
    for (int y = from.y(); y < from.y() + height; y++) {
      int at = y * ROW + 1 + from.x() / 2;
      Arrays.fill(rows, at, at + width / 2, pair);
    }
  }

  /** Presses a stencil onto the picture. Where letters touch, the later one covers the first. */
  void stamp(Stencil stencil, Spot pen, Ink ink) {
    int left = pen.x() + stencil.left();
    if (left < 0 || left + stencil.width() > WIDTH) {
      throw new IllegalArgumentException("drawn outside of the picture: column " + left);
    }
    boolean shifted = (left & 1) != 0;
    byte[] pairs = stencil.pairs(ink, shifted);
    int width = Stencil.pairs(stencil.width(), shifted);
    int row = (pen.y() + stencil.top()) * ROW + 1 + left / 2;
    for (int source = 0; source < pairs.length; row += ROW) {
      for (int at = row; at < row + width; at++) {
        int pair = pairs[source++];
        if (pair != 0) {
          int high = (pair & 0xF0) == 0 ? 0 : 0xF0;
          int covered = (pair & 0x0F) == 0 ? high : high | 0x0F;
          rows[at] = (byte) ((rows[at] & ~covered) | pair);
        }
      }
    }
  }
}
