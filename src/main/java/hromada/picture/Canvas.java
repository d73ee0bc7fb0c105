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
    byte[] cover = stencil.cover();
    int source = 0;
    for (int y = pen.y() + stencil.top(); source < cover.length; y++) {
      int row = y * ROW + 1;
      for (int x = left; x < left + stencil.width(); x++) {
        int colour = cover[source] == 0 ? 0 : ink.colour(cover[source] & 0xFF);
        if (colour != 0) {
          int at = row + x / 2;
          int shift = (x & 1) == 0 ? 4 : 0;
          rows[at] = (byte) ((rows[at] & ~(0xF << shift)) | (colour << shift));
        }
        source++;
      }
    }
  }
}
