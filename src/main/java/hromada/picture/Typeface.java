package hromada.picture;

import java.nio.ByteBuffer;

/**
 * A font of ours: which glyph a letter has, how wide it is, how close it stands to the next one.
 * Reads what {@code script/subset-font} leaves in a file (OpenType 1.9: cmap format 4, hmtx, kern
 * format 0). All measures are in units of the font.
 */
final class Typeface {
  static final int UNITS = 1000;

  /** Our fonts have letters up to the signs of mathematics. */
  private static final int LETTERS = 0x2300;

  private final int[] glyphs;
  private final ByteBuffer metrics;
  private final int longMetrics;
  private final Kerning kerning;
  private final Outlines outlines;

  Typeface(String file) {
    FontTables tables = FontTables.of(file);
    int units = tables.table("head").getShort(18);
    if (units != UNITS) {
      throw new IllegalStateException(file + " is drawn on " + units + " units");
    }
    this.glyphs = glyphs(unicode(tables.table("cmap")));
    this.metrics = tables.table("hmtx");
    this.longMetrics = tables.table("hhea").getShort(34);
    this.kerning = new Kerning(tables.table("kern"));
    this.outlines = new Outlines(tables);
  }

  /** The subtable for Unicode: platform 3, encoding 1. */
  private static ByteBuffer unicode(ByteBuffer table) {
    int count = table.getShort(2);
    for (int i = 0; i < count; i++) {
      int entry = 4 + 8 * i;
      int offset = table.getInt(entry + 4);
      if (table.getShort(entry) == 3 && table.getShort(offset) == 4) {
        return table.slice(offset, table.capacity() - offset);
      }
    }
    throw new IllegalStateException("the font has no Unicode letters");
  }

  /** The glyphs by letter: each segment moves them by a delta, or looks them up. */
  private static int[] glyphs(ByteBuffer table) {
    int segments = unsigned(table, 6) / 2;
    int[] glyphs = new int[LETTERS];
    for (int i = 0; i < segments; i++) {
      int endAt = 14 + 2 * i;
      int startAt = endAt + 2 + 2 * segments;
      int delta = unsigned(table, startAt + 2 * segments);
      int offsetAt = startAt + 4 * segments;
      int offset = unsigned(table, offsetAt);
      int start = unsigned(table, startAt);
      for (int letter = start; letter <= Math.min(unsigned(table, endAt), LETTERS - 1); letter++) {
        int glyph =
            offset == 0 ? letter : unsigned(table, offsetAt + offset + 2 * (letter - start));
        glyphs[letter] = glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
      }
    }
    return glyphs;
  }

  /** The glyph of a letter; 0, an empty box, for one the font lacks. */
  int glyph(int letter) {
    return letter < LETTERS ? glyphs[letter] : 0;
  }

  /** How far a text reaches. */
  int width(String text) {
    int width = 0;
    int before = -1;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int glyph = glyph(text.codePointAt(at));
      width += advance(glyph) + (before < 0 ? 0 : kern(before, glyph));
      before = glyph;
    }
    return width;
  }

  int advance(int glyph) {
    return unsigned(metrics, 4 * Math.min(glyph, longMetrics - 1));
  }

  /** How much closer (negative) or farther the second glyph stands. */
  int kern(int left, int right) {
    return kerning.between(left, right);
  }

  void draw(int glyph, Outlines.Pen pen) {
    outlines.draw(glyph, pen);
  }

  static int unsigned(ByteBuffer table, int at) {
    return table.getShort(at) & 0xFFFF;
  }
}
