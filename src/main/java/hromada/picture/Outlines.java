package hromada.picture;

import java.nio.ByteBuffer;

/** The shapes of the glyphs (OpenType: glyf and loca; simple glyphs only, as our fonts have). */
final class Outlines {
  private static final int HEAD = 10;
  private static final int ON_CURVE = 1;
  private static final int X_SHORT = 2;
  private static final int Y_SHORT = 4;
  private static final int REPEAT = 8;
  private static final int X_SAME_OR_POSITIVE = 16;
  private static final int Y_SAME_OR_POSITIVE = 32;

  private final ByteBuffer shapes;
  private final ByteBuffer places;
  private final boolean wide;

  Outlines(FontTables tables) {
    this.shapes = tables.table("glyf");
    this.places = tables.table("loca");
    this.wide = tables.table("head").getShort(50) == 1;
  }

  /** Follows an outline; y grows upwards. */
  interface Pen {
    void moveTo(double x, double y);

    void lineTo(double x, double y);

    /** A parabola to a point, bent towards a control point. */
    void curveTo(double controlX, double controlY, double x, double y);
  }

  void draw(int glyph, Pen pen) {
    int start = place(glyph);
    if (place(glyph + 1) > start) {
      ByteBuffer shape = shapes.slice(start, place(glyph + 1) - start);
      int contours = shape.getShort(0);
      if (contours < 0) {
        throw new IllegalStateException("composed glyph: run script/subset-font");
      }
      Points points = points(shape, contours);
      int first = 0;
      for (int i = 0; i < contours; i++) {
        int last = Typeface.unsigned(shape, HEAD + 2 * i);
        contour(points, first, last, pen);
        first = last + 1;
      }
    }
  }

  private int place(int glyph) {
    return wide ? places.getInt(4 * glyph) : 2 * Typeface.unsigned(places, 2 * glyph);
  }

  @SuppressWarnings("ArrayRecordComponent") // never leaves this class
  private record Points(int[] x, int[] y, boolean[] on) {}

  private static Points points(ByteBuffer shape, int contours) {
    int count = Typeface.unsigned(shape, HEAD + 2 * (contours - 1)) + 1;
    int instructions = Typeface.unsigned(shape, HEAD + 2 * contours);
    shape.position(HEAD + 2 * contours + 2 + instructions);
    int[] flags = flags(shape, count);
    int[] x = coordinates(shape, flags, X_SHORT, X_SAME_OR_POSITIVE);
    int[] y = coordinates(shape, flags, Y_SHORT, Y_SAME_OR_POSITIVE);
    boolean[] on = new boolean[count];
    for (int i = 0; i < count; i++) {
      on[i] = (flags[i] & ON_CURVE) != 0;
    }
    return new Points(x, y, on);
  }

  private static int[] flags(ByteBuffer shape, int count) {
    int[] flags = new int[count];
    int filled = 0;
    while (filled < count) {
      int flag = shape.get() & 0xFF;
      int times = (flag & REPEAT) == 0 ? 1 : 1 + (shape.get() & 0xFF);
      for (int i = 0; i < times; i++) {
        flags[filled++] = flag;
      }
    }
    return flags;
  }

  /** Each coordinate is the distance from the one before, in one byte, in two, or the same. */
  private static int[] coordinates(ByteBuffer shape, int[] flags, int small, int sameOrPositive) {
    int[] coordinates = new int[flags.length];
    int value = 0;
    for (int i = 0; i < flags.length; i++) {
      boolean marked = (flags[i] & sameOrPositive) != 0;
      if ((flags[i] & small) != 0) {
        int distance = shape.get() & 0xFF;
        value += marked ? distance : -distance;
      } else if (!marked) {
        value += shape.getShort();
      }
      coordinates[i] = value;
    }
    return coordinates;
  }

  /** Between two control points lies a point of the curve, half way. */
  private static void contour(Points points, int first, int last, Pen pen) {
    int count = last - first + 1;
    int start = first;
    while (start <= last && !points.on[start]) {
      start++;
    }
    if (start > last) {
      throw new IllegalStateException("a contour without a point on it");
    }
    pen.moveTo(points.x[start], points.y[start]);
    for (int i = 1; i <= count; i++) {
      int at = first + (start - first + i) % count;
      if (points.on[at]) {
        pen.lineTo(points.x[at], points.y[at]);
      } else {
        int next = first + (start - first + i + 1) % count;
        boolean ends = points.on[next];
        double x = ends ? points.x[next] : (points.x[at] + points.x[next]) / 2.0;
        double y = ends ? points.y[next] : (points.y[at] + points.y[next]) / 2.0;
        pen.curveTo(points.x[at], points.y[at], x, y);
        i += ends ? 1 : 0;
      }
    }
  }
}
