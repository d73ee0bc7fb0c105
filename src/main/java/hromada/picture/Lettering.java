package hromada.picture;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A font of ours in one size. Every glyph is turned into dots once. Safe for several threads. */
final class Lettering {
  private final Typeface face;
  private final double scale;
  private final Map<Integer, Stencil> stencils = new ConcurrentHashMap<>();

  Lettering(Typeface face, int size) {
    this.face = face;
    this.scale = (double) size / Typeface.UNITS;
  }

  /** Draws a text whose base line begins at a point. */
  void draw(Canvas canvas, String text, Spot spot, Ink ink) {
    int units = 0;
    int before = -1;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int glyph = face.glyph(text.codePointAt(at));
      units += before < 0 ? 0 : face.kern(before, glyph);
      int x = spot.x() + (int) Math.round(units * scale);
      canvas.stamp(stencils.computeIfAbsent(glyph, this::stencil), new Spot(x, spot.y()), ink);
      units += face.advance(glyph);
      before = glyph;
    }
  }

  private Stencil stencil(int glyph) {
    StencilPen.Box box = new StencilPen.Box();
    face.draw(glyph, box);
    StencilPen pen = new StencilPen(scale, box);
    face.draw(glyph, pen);
    return pen.stencil();
  }
}
