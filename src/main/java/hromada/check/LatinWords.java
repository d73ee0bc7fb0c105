package hromada.check;

import hromada.scan.AnchoredPattern;
import hromada.scan.Letters;
import hromada.scan.Text;
import hromada.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words in Latin letters that Ukrainian text has no reason to hold unmarked. */
final class LatinWords {
  /** What is marked, and what nobody reads aloud: tags, code, link targets, references. */
  private static final AnchoredPattern MARKED_OR_CODE =
      new AnchoredPattern(
          Pattern.compile(
              "(?s)<(\\w{1,20})[^<>]{0,500}\\blang=[\"']?(?!uk\\b)\\w[^<>]{0,500}>.{0,9999}?</\\1>"
                  + "|<(script|style)\\b.{0,9999}?</\\2>|<[^>]{0,2000}>|`++[^`]*+`++"
                  + "|\\]\\([^)]{0,2000}\\)|\\{\\{[^}]{0,200}}}|&#?\\w{1,40};"),
          "<`]{&");

  /** Addresses, mailboxes and names of files are the same in every language. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<!\\w)\\w++:/\\S++|(?<![\\w.+-])[\\w.+-]++@[\\w.-]++"
              + "|(?<![\\w-])[\\w-]++(?:\\.[\\w-]++)++(?:/\\S*+)?");

  private static final String WORD = "\\p{IsLatin}[\\p{IsLatin}\\p{M}\\d]*";
  private static final Pattern WORDS = Pattern.compile(WORD + "(?:[\\s’'-]+" + WORD + ")*+");
  private static final Pattern SINGLE = Pattern.compile(WORD);
  private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+");

  /**
   * Written so in Ukrainian, too: the formats the site offers its feeds, calendar, data and files
   * in, and the first half of «QR-код», as the blackout page names it.
   */
  private static final Set<String> UKRAINIAN_TOO =
      Set.of("Atom", "CSV", "iCalendar", "JSON", "PDF", "QR");

  private LatinWords() {}

  /** The words within {@code span} of a file's text, neighbours together. */
  static List<Span> in(String file, Span span) {
    if (!Letters.hasLatin(file, span.start(), span.end())) {
      return List.of();
    }
    String text = blanked(new Text(file.substring(span.start(), span.end())));
    if (!Letters.hasLatin(text, 0, text.length())) {
      return List.of();
    }
    List<Span> found = new ArrayList<>();
    Matcher matcher = WORDS.matcher(text);
    while (matcher.find()) {
      if (!isUsual(matcher.group())) {
        found.add(new Span(matcher.start(), matcher.end()).shift(span.start()));
      }
    }
    return found;
  }

  private static boolean isUsual(String words) {
    return SINGLE
        .matcher(words)
        .results()
        .map(MatchResult::group)
        .allMatch(
            word ->
                word.length() < 2 || ROMAN.matcher(word).matches() || UKRAINIAN_TOO.contains(word));
  }

  /** The same text with what does not count blanked out, so that offsets stay true. */
  private static String blanked(Text text) {
    String unmarked = MARKED_OR_CODE.replaceAll(text, LatinWords::blank);
    return Letters.hasLatin(unmarked, 0, unmarked.length())
        ? ADDRESS.matcher(unmarked).replaceAll(LatinWords::blank)
        : unmarked;
  }

  private static String blank(MatchResult match) {
    return " ".repeat(match.group().length());
  }
}
