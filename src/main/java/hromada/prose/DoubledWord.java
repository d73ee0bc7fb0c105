package hromada.prose;

import hromada.diagnostic.Diagnostic;
import hromada.scan.AnchoredPattern;
import hromada.scan.Letters;
import hromada.scan.Text;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** No word stands twice in a row, unless that is how people stress it. */
final class DoubledWord implements ProseRule {
  private static final AnchoredPattern WORD =
      AnchoredPattern.ofWords(
          Pattern.compile(
              "(?<![\\p{L}\\d’'.-])(\\p{L}[\\p{L}’']*+)([\\s\u00a0]++)\\1(?![\\p{L}\\d’'.-])",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
          DoubledWord::canBegin);

  private static final Set<String> STRESSED =
      Set.of(
          "дуже", "так", "ні", "далеко", "давно", "довго", "тихо", "ось", "от", "ледве", "ще",
          "геть", "very", "had", "that", "so", "no", "bye", "far");

  /** Words that mean nothing twice: one of them goes without further thought. */
  private static final Set<String> SMALL =
      Set.of(
          "у", "в", "на", "з", "із", "зі", "та", "і", "й", "до", "по", "для", "що", "як", "не",
          "від", "за", "про", "при", "або", "чи", "але", "це", "the", "a", "an", "of", "in", "to",
          "and", "is", "for", "on", "at", "by", "with", "from", "or", "are", "was", "be");

  @Override
  public void check(Prose prose, Consumer<Diagnostic> report) {
    new Replacing(prose, WORD)
        .each(
            DoubledWord::better,
            found -> {
              Diagnostic finding =
                  Diagnostic.warning("doubled-word", found.place(), found.match().group(1))
                      .withHelp("doubled-word.help");
              boolean small = SMALL.contains(found.match().group(1).toLowerCase(Locale.ROOT));
              report.accept(small ? finding.withFix(found.edits()) : finding);
            });
  }

  /** Whether a word begins here, and the next one with the same letters. */
  private static boolean canBegin(Text text, int start, int end) {
    int next = end;
    while (next < text.length() && (text.charAt(next) == '’' || text.charAt(next) == '\'')) {
      next = text.end(next + 1);
    }
    while (next < text.length() && isSpace(text.charAt(next))) {
      next++;
    }
    int at = start;
    while (at < end && next < text.length() && isSame(text, at, next)) {
      at++;
      next++;
    }
    return at == end;
  }

  private static boolean isSame(Text text, int one, int other) {
    return Letters.isSame(text.charAt(one), text.charAt(other));
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0' || Character.isWhitespace(c);
  }

  private static Optional<String> better(MatchResult match) {
    String first = match.group(1);
    String second = match.group().substring(match.end(2) - match.start());
    boolean name = first.length() > 1 && Character.isUpperCase(second.charAt(0));
    boolean stressed = STRESSED.contains(first.toLowerCase(Locale.ROOT));
    return name || stressed ? Optional.empty() : Optional.of(first);
  }
}
