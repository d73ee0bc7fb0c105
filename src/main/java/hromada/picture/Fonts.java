package hromada.picture;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The fonts of the cards, read when first needed. Safe for several threads. */
final class Fonts {
  private final Map<Sheet.Style, Typeface> faces = new ConcurrentHashMap<>();
  private final Map<Size, Lettering> letterings = new ConcurrentHashMap<>();

  /**
   * A font in a size.
   *
   * @param style the font
   * @param pixels height of an em
   */
  private record Size(Sheet.Style style, int pixels) {}

  Typeface face(Sheet.Style style) {
    return faces.computeIfAbsent(style, s -> new Typeface(s.file()));
  }

  Lettering lettering(Sheet.Style style, int pixels) {
    return letterings.computeIfAbsent(
        new Size(style, pixels), size -> new Lettering(face(size.style()), size.pixels()));
  }
}
