package hromada.picture;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** A shape turned into dots: how much of each pixel it covers. Safe for several threads. */
final class Stencil {
  private final int left;
  private final int top;
  private final int width;
  private final byte[] cover;

  /** The shape in each ink, from an even and from an odd column on, as far as it was asked for. */
  private final AtomicReferenceArray<byte[]> inked =
      new AtomicReferenceArray<>(2 * Ink.values().length);

  /**
   * A shape.
   *
   * @param left where its first column stands, from the pen
   * @param top where its first row stands, from the base line downwards
   * @param width in pixels
   * @param cover row by row, 0 for nothing and 255 for all of a pixel; the caller keeps no hold
   */
  Stencil(int left, int top, int width, byte[] cover) {
    this.left = left;
    this.top = top;
    this.width = width;
    this.cover = cover;
  }

  int left() {
    return left;
  }

  int top() {
    return top;
  }

  int width() {
    return width;
  }

  /** How many pairs of pixels hold a row. */
  static int pairs(int width, boolean shifted) {
    return (width + (shifted ? 2 : 1)) / 2;
  }

  /** Row by row, two pixels a byte as a canvas has them; 0 for a pixel that is left alone. */
  @SuppressWarnings("EnumOrdinal") // a place in an array, nothing that is kept
  byte[] pairs(Ink ink, boolean shifted) {
    int place = 2 * ink.ordinal() + (shifted ? 1 : 0);
    byte[] known = inked.get(place);
    if (known == null) {
      known = dipped(ink, shifted ? 1 : 0);
      inked.set(place, known);
    }
    return known;
  }

  private byte[] dipped(Ink ink, int shift) {
    int row = pairs(width, shift == 1);
    byte[] pairs = new byte[cover.length / width * row];
    for (int i = 0; i < cover.length; i++) {
      int column = i % width + shift;
      int colour = cover[i] == 0 ? 0 : ink.colour(cover[i] & 0xFF);
      pairs[i / width * row + column / 2] |= (byte) (colour << ((column & 1) == 0 ? 4 : 0));
    }
    return pairs;
  }
}
