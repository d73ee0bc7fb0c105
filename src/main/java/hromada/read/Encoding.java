package hromada.read;

import hromada.diagnostic.Diagnostic;
import hromada.source.Place;
import hromada.source.SourceFile;
import hromada.source.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells in which encoding a text that is not UTF-8 may be, so that people see their words instead
 * of bytes. Nothing is ever read in it: only a person knows.
 */
final class Encoding {
  private static final String CODE = "wrong-encoding";
  private static final Charset WINDOWS = Charset.forName("windows-1251");

  /** What Ukrainian letters of Windows-1251 come to; other bytes are of another encoding. */
  private static final Pattern UKRAINIAN =
      Pattern.compile("[\\s\\p{Punct}А-Яа-яҐґЄєІіЇї«»—–№’]*[А-Яа-яҐґЄєІіЇї]");

  /** Letters that stand together in a text that was read rightly. */
  private static final Pattern WORD = Pattern.compile("[А-Яа-яҐґЄєІіЇї]{2}");

  /** A letter with an accent, not a Ukrainian one, goes on with a Latin word. */
  private static final Pattern LATIN_END = Pattern.compile("[A-Za-z]\\z");

  private static final int MARK_LENGTH = 2;

  private Encoding() {}

  /** What is wrong with a text in UTF-16: all of it. */
  static Optional<Diagnostic> sixteenBit(String path, byte[] bytes) {
    return charset(bytes)
        .map(
            charset -> {
              int from = bytes[0] < 0 ? MARK_LENGTH : 0;
              SourceFile file =
                  new SourceFile(path, new String(bytes, from, bytes.length - from, charset));
              Place place = Place.of(file, Span.of(0, file.lines().line(1).length()));
              return Diagnostic.error(CODE, place)
                  .withMessage("wrong-encoding.utf16")
                  .withHelp("wrong-encoding.help");
            });
  }

  /** The encoding that a mark at the beginning tells, or zeros beside Latin letters. */
  private static Optional<Charset> charset(byte[] bytes) {
    if (bytes.length < MARK_LENGTH) {
      return Optional.empty();
    }
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    boolean little = (first == 0xFF && second == 0xFE) || (first != 0 && second == 0);
    boolean big = (first == 0xFE && second == 0xFF) || (first == 0 && second != 0);
    return little
        ? Optional.of(StandardCharsets.UTF_16LE)
        : big ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  /**
   * What is wrong with other texts.
   *
   * @param good what could be read as UTF-8
   * @param wrongAt the first byte that could not
   */
  static Diagnostic eightBit(String path, String good, byte[] bytes, int wrongAt) {
    boolean mixed = WORD.matcher(good).find();
    // Pairs of its letters may be UTF-8 by chance: in a text of one encoding the first one counts.
    int from = mixed ? wrongAt : firstNotAscii(bytes);
    String before = mixed ? good : new String(bytes, 0, from, StandardCharsets.US_ASCII);
    String rest = new String(Arrays.copyOfRange(bytes, from, endOfLine(bytes, from)), WINDOWS);
    Matcher ukrainian = UKRAINIAN.matcher(rest);
    if (LATIN_END.matcher(before).find() || !ukrainian.lookingAt()) {
      Place place = Place.of(new SourceFile(path, good), Span.of(good.length(), 0));
      return Diagnostic.error(CODE, place, hex(bytes[wrongAt])).withHelp("wrong-encoding.help");
    }
    SourceFile file = new SourceFile(path, before + rest);
    Place place = Place.of(file, Span.of(before.length(), ukrainian.end()));
    String message = mixed ? "wrong-encoding.mixed" : "wrong-encoding.windows";
    return Diagnostic.error(CODE, place)
        .withMessage(message, hex(bytes[from]))
        .withHelp(message + ".help");
  }

  private static int firstNotAscii(byte[] bytes) {
    int at = 0;
    while (bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  private static int endOfLine(byte[] bytes, int from) {
    int end = from;
    while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
      end++;
    }
    return end;
  }

  private static String hex(byte wrong) {
    String digits = Integer.toHexString(wrong & 0xFF).toUpperCase(Locale.ROOT);
    return digits.length() < 2 ? "0" + digits : digits;
  }
}
