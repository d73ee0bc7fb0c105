package hromada.picture;

import java.nio.ByteBuffer;

/** Which pairs of glyphs stand closer or farther than usual (OpenType: kern, format 0). */
final class Kerning {
  private static final int PAIRS = 18;
  private static final int PAIR = 6;

  private final ByteBuffer table;
  private final int count;

  Kerning(ByteBuffer table) {
    this.table = table;
    this.count = Typeface.unsigned(table, 10);
  }

  /** The pairs are sorted by both glyphs, as one number. */
  int between(int left, int right) {
    long wanted = ((long) left << 16) | right;
    int low = 0;
    int high = count - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = PAIRS + PAIR * middle;
      long pair = table.getInt(at) & 0xFFFF_FFFFL;
      if (pair == wanted) {
        return table.getShort(at + 4);
      }
      low = pair < wanted ? middle + 1 : low;
      high = pair < wanted ? high : middle - 1;
    }
    return 0;
  }
}
