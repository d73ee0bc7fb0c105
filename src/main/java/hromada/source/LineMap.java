package hromada.source;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Turns offsets of one text into lines and columns. Lines end with LF, CR LF or CR. Counts as far
 * as it is asked, and no line twice.
 */
public final class LineMap {
  private final String text;

  /** Where the lines counted so far start, {@code count} of them. */
  private int[] starts = new int[16];

  private int count = 1;
  private int counted;

  /** Lines asked for, so that ten thousand findings in one long line share its text. */
  private final Map<Integer, String> cut = new ConcurrentHashMap<>();

  private LineMap(String text) {
    this.text = text;
  }

  /** The lines of {@code text}. */
  public static LineMap of(String text) {
    return new LineMap(text);
  }

  /**
   * Counts until the start of line {@code lines + 1}, or of a line behind {@code offset}, is known.
   */
  private void count(int lines, int offset) {
    while (counted < text.length() && count <= lines && starts[count - 1] <= offset) {
      char c = text.charAt(counted++);
      if (c == '\n' || (c == '\r' && !(counted < text.length() && text.charAt(counted) == '\n'))) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = counted;
      }
    }
  }

  /** The position of {@code offset}; offsets behind the end give the position of the end. */
  public synchronized Position position(int offset) {
    int bounded = Math.max(0, Math.min(offset, text.length()));
    count(Integer.MAX_VALUE, bounded);
    int found = Arrays.binarySearch(starts, 0, count, bounded);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, bounded - starts[line] + 1);
  }

  /** The text of a line (from 1) without its line end; empty for lines that do not exist. */
  public String line(int number) {
    if (number < 1 || number > known(number)) {
      return "";
    }
    return cut.computeIfAbsent(number, this::cut);
  }

  private String cut(int number) {
    int start = offset(number);
    int end = offset(number + 1);
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  /** The offset at which a line (from 1) starts; the end of the text for lines behind it. */
  public synchronized int offset(int line) {
    return line > known(line) ? text.length() : starts[Math.max(line, 1) - 1];
  }

  /** How many lines the text has; an empty text has one. */
  public int size() {
    return known(Integer.MAX_VALUE);
  }

  /** How many lines there are as far as was counted, which is to the end of a line at least. */
  private synchronized int known(int line) {
    count(line, Integer.MAX_VALUE);
    return count;
  }
}
