package hromada.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * Takes the text of one page and turns it into bytes (UTF-8) as it comes, so that a page is never
 * put together as text first. For one thread.
 */
final class PageWriter extends Writer {
  /** Bytes that one char can become; half a surrogate pair becomes two of a pair's four. */
  private static final int LONGEST = 3;

  private static final int CHUNK = 1024;

  /** What HTML must not be given as it is; the same escapes as FreeMarker's. */
  private static final byte[][] ESCAPES = escapes();

  private final Map<char[], byte[]> constants;
  private final char[] chars = new char[CHUNK];
  private byte[] bytes = new byte[16 * CHUNK];
  private int size;

  /**
   * A writer for one page.
   *
   * @param constants parts of templates in bytes, known by their array; safe for several threads
   */
  PageWriter(Map<char[], byte[]> constants) {
    this.constants = constants;
  }

  private static byte[][] escapes() {
    byte[][] escapes = new byte[128][];
    String[] pairs = {"<&lt;", ">&gt;", "&&amp;", "\"&quot;", "'&#39;"};
    for (String pair : pairs) {
      escapes[pair.charAt(0)] = pair.substring(1).getBytes(StandardCharsets.UTF_8);
    }
    return escapes;
  }

  /** The text of a template itself: FreeMarker hands over the same array for every page. */
  @Override
  public void write(char[] constant) {
    byte[] known = constants.get(constant);
    if (known == null) {
      int start = size;
      encode(constant, 0, constant.length, false);
      constants.put(constant, Arrays.copyOfRange(bytes, start, size));
      return;
    }
    append(known, 0);
  }

  @Override
  public void write(char[] text, int start, int length) {
    encode(text, start, start + length, false);
  }

  @Override
  public void write(int character) {
    chars[0] = (char) character;
    encode(chars, 0, 1, false);
  }

  @Override
  public void write(String text, int start, int length) {
    encode(text, start, start + length, false);
  }

  /** Text that may hold what means something in HTML. */
  void escaped(String text) {
    encode(text, 0, text.length(), true);
  }

  /** All that was written. */
  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void encode(String text, int start, int end, boolean escaping) {
    int from = start;
    while (from < end) {
      int to = Math.min(end, from + CHUNK);
      if (to < end && Character.isHighSurrogate(text.charAt(to - 1))) {
        to--; // the two halves of a character stay together
      }
      text.getChars(from, to, chars, 0);
      encode(chars, 0, to - from, escaping);
      from = to;
    }
  }

  /** The loop works on local variables: the quick compiler reads a field anew each time. */
  private void encode(char[] text, int start, int end, boolean escaping) {
    reserve((end - start) * LONGEST);
    byte[] out = bytes;
    int at = size;
    for (int i = start; i < end; i++) {
      char c = text[i];
      if (c < 0x80) {
        byte[] escape = escaping ? ESCAPES[c] : null;
        if (escape == null) {
          out[at++] = (byte) c;
        } else {
          size = at;
          append(escape, (end - i) * LONGEST);
          out = bytes;
          at = size;
        }
      } else if (c < 0x800) {
        out[at++] = (byte) (0xC0 | (c >> 6));
        out[at++] = (byte) (0x80 | (c & 0x3F));
      } else if (!Character.isSurrogate(c)) {
        out[at++] = (byte) (0xE0 | (c >> 12));
        out[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        out[at++] = (byte) (0x80 | (c & 0x3F));
      } else if (i + 1 < end && Character.isSurrogatePair(c, text[i + 1])) {
        at = pair(Character.toCodePoint(c, text[++i]), out, at);
      } else {
        out[at++] = '?'; // what String.getBytes writes for half a character
      }
    }
    size = at;
  }

  private static int pair(int character, byte[] out, int at) {
    out[at] = (byte) (0xF0 | (character >> 18));
    out[at + 1] = (byte) (0x80 | ((character >> 12) & 0x3F));
    out[at + 2] = (byte) (0x80 | ((character >> 6) & 0x3F));
    out[at + 3] = (byte) (0x80 | (character & 0x3F));
    return at + 4;
  }

  /** Adds what is bytes already, and leaves room for {@code behind} more. */
  private void append(byte[] known, int behind) {
    reserve(known.length + behind);
    System.arraycopy(known, 0, bytes, size, known.length);
    size += known.length;
  }

  private void reserve(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
