package hromada.markdown;

/** Tells running text from text between quotation marks. */
public final class Quotations {
  private Quotations() {}

  /**
   * Whether a quotation that began in {@code text} at or behind {@code from} is still open at its
   * end. Ukrainian «…» and English “…” count; they may nest.
   */
  public static boolean isOpen(CharSequence text, int from) {
    int depth = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '«' || c == '“') {
        depth++;
      } else if ((c == '»' || c == '”') && depth > 0) {
        depth--;
      }
    }
    return depth > 0;
  }
}
