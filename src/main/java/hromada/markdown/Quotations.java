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
      depth = depth(depth, text.charAt(i));
    }
    return depth > 0;
  }

  /** Whether a quotation begins or ends in a text. */
  static boolean hasMark(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '«' || c == '»' || c == '“' || c == '”') {
        return true;
      }
    }
    return false;
  }

  /**
   * How many quotations are open behind {@code c}, when {@code before} were open in front of it.
   */
  static int depth(int before, char c) {
    if (c == '«' || c == '“') {
      return before + 1;
    }
    return (c == '»' || c == '”') && before > 0 ? before - 1 : before;
  }
}
