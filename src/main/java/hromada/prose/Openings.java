package hromada.prose;

/** Tells whether a place lies between quotation marks of any kind. */
final class Openings {
  /**
   * No quotation of ours is longer; a text of a megabyte must not be read for each of its words.
   */
  private static final int FARTHEST = 2000;

  private Openings() {}

  /** Whether a quotation that began before {@code end} is still open there. */
  static boolean isOpen(String text, int end) {
    int depth = 0;
    boolean straight = false;
    for (int at = Math.max(0, end - FARTHEST); at < end; at++) {
      char c = text.charAt(at);
      if (c == '"') {
        straight = !straight;
      } else if (c == '«' || c == '„') {
        depth++;
      } else if (c == '“') {
        // It opens in English and closes „this“ in Ukrainian.
        depth += depth > 0 ? -1 : 1;
      } else if ((c == '»' || c == '”') && depth > 0) {
        depth--;
      }
    }
    return straight || depth > 0;
  }
}
