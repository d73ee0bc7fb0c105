package hromada.source;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Turns offsets of one text into lines and columns. Lines end with LF, CR LF or CR. */
public final class LineMap {
  private final String text;
  private final int[] starts;

  /** Lines asked for, so that ten thousand findings in one long line share its text. */
  private final Map<Integer, String> cut = new ConcurrentHashMap<>();

  private LineMap(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  /** Scans {@code text} once for its line starts. */
  public static LineMap of(String text) {
    if (text.indexOf('\r') < 0) {
      return new LineMap(text, lineFeeds(text));
    }
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean crOfCrLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if ((c == '\n' || c == '\r') && !crOfCrLf) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return new LineMap(text, Arrays.copyOf(starts, count));
  }

  /** The same for a text without carriage returns, as nearly all are. */
  private static int[] lineFeeds(String text) {
    int[] starts = new int[64];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = at + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  /** The position of {@code offset}; offsets behind the end give the position of the end. */
  public Position position(int offset) {
    int bounded = Math.max(0, Math.min(offset, text.length()));
    int found = Arrays.binarySearch(starts, bounded);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, bounded - starts[line] + 1);
  }

  /** The text of a line (from 1) without its line end; empty for lines that do not exist. */
  public String line(int number) {
    if (number < 1 || number > starts.length) {
      return "";
    }
    return cut.computeIfAbsent(number, this::cut);
  }

  private String cut(int number) {
    int start = starts[number - 1];
    int end = number < starts.length ? starts[number] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  /** The offset at which a line (from 1) starts; the end of the text for lines behind it. */
  public int offset(int line) {
    return line > starts.length ? text.length() : starts[Math.max(line, 1) - 1];
  }

  /** How many lines the text has; an empty text has one. */
  public int size() {
    return starts.length;
  }
}
