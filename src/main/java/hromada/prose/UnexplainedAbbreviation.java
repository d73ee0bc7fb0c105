package hromada.prose;

import hromada.diagnostic.Diagnostic;
import hromada.markdown.BlockKind;
import hromada.markdown.Stretch;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Advice: an abbreviation is spelled out where a page uses it first: «внутрішньо переміщені особи
 * (ВПО)». The glossary and the organisations of the site explain theirs themselves.
 */
final class UnexplainedAbbreviation implements ProseRule {
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?<![\\p{L}\\d’'./-])\\p{Lu}{2,6}(?![\\p{L}\\d’'/]|-\\d)");

  /** What follows an abbreviation that is explained, or begins the name of a standard. */
  private static final Pattern EXPLAINED =
      Pattern.compile("[ \u00a0](?:[(—–\\d]|[\u2060\uFFFC\\p{Lu}]++[ \u00a0]\\d)");

  private static final Pattern ROMAN = Pattern.compile("[IVXLCDMІХСМ]+");

  /** What everybody knows better short than long. */
  private static final Set<String> KNOWN =
      Set.of(
          "AA", "ЄС", "США", "ООН", "НАТО", "ЗМІ", "СМС", "УКР", "ІД", "ВІЛ", "ДНК", "ТБ", "ID",
          "EU", "US", "UK", "UN", "USA", "NATO", "PDF", "CSV", "JSON", "HTML", "SMS", "QR", "GPS",
          "TV", "AM", "PM", "OK", "SOS", "RSS", "URL", "USB");

  @Override
  public void check(Prose prose, Consumer<Diagnostic> report) {
    Set<String> seen = new HashSet<>(KNOWN);
    seen.addAll(prose.known());
    for (Stretch stretch : prose.stretches()) {
      if (isLoud(stretch.text())) {
        continue;
      }
      Matcher matcher = ABBREVIATION.matcher(stretch.text());
      while (matcher.find()) {
        boolean first = seen.add(matcher.group());
        if (first
            && stretch.kind() != BlockKind.QUOTATION
            && !ROMAN.matcher(matcher.group()).matches()
            && !isExplained(stretch.text(), matcher.start(), matcher.end())) {
          report.accept(
              Diagnostic.advice(
                      "unexplained-abbreviation",
                      prose.place(stretch, matcher.start(), matcher.end()),
                      matcher.group())
                  .withHelp("unexplained-abbreviation.help", matcher.group()));
        }
      }
    }
  }

  /** A text in capitals has no abbreviations to tell from words. */
  private static boolean isLoud(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** In brackets, before brackets or a dash, part of a number such as «ДСТУ EN 301», or quoted. */
  private static boolean isExplained(String text, int start, int end) {
    boolean inside = start > 0 && text.charAt(start - 1) == '(';
    return inside
        || EXPLAINED.matcher(text).region(end, text.length()).lookingAt()
        || Openings.isOpen(text, start);
  }
}
