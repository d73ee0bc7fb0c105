package hromada.prose;

import hromada.diagnostic.Diagnostic;
import hromada.markdown.Stretch;
import hromada.scan.Presence;
import java.util.List;
import java.util.function.Consumer;

/**
 * Quotation marks are those of the language: «…» with „…“ inside in Ukrainian, “…” in English. Only
 * marks that form a pair are judged: a lone one may be inches, or anything.
 */
final class WrongQuotes implements ProseRule {
  /** A quotation longer than this is taken for two marks that do not belong together. */
  private static final int LONGEST = 1500;

  private static final Presence WRONG_IN_UKRAINIAN = Presence.of("\"“„");
  private static final Presence WRONG_IN_ENGLISH = Presence.of("\"«„");
  private static final String BEFORE = " \u00a0\n([{«„“—–-/" + Stretch.MARKUP + Stretch.OPAQUE;

  @Override
  public void check(Prose prose, Consumer<Diagnostic> report) {
    Presence wrong = prose.isUkrainian() ? WRONG_IN_UKRAINIAN : WRONG_IN_ENGLISH;
    for (Stretch stretch : prose.stretches()) {
      if (stretch.laid().mayHave(wrong)) {
        check(prose, stretch, report);
      }
    }
  }

  private static void check(Prose prose, Stretch stretch, Consumer<Diagnostic> report) {
    String text = stretch.text();
    int depth = 0;
    for (int at = 0; at < text.length(); at++) {
      char mark = text.charAt(at);
      depth += mark == '«' ? 1 : mark == '»' && depth > 0 ? -1 : 0;
      int end = isWrong(prose, mark, depth) && opens(text, at) ? close(text, at) : -1;
      if (end > 0 && isInLanguage(prose, text, at, end)) {
        report(new Pair(prose, stretch, at, end, depth > 0), report);
        at = end;
      } else if (end > 0) {
        at = end;
      }
    }
  }

  /** Two marks; inside others, or not. */
  private record Pair(Prose prose, Stretch stretch, int open, int close, boolean inside) {
    String better() {
      return prose.isUkrainian() ? (inside ? "„“" : "«»") : "“”";
    }
  }

  private static void report(Pair pair, Consumer<Diagnostic> report) {
    Prose prose = pair.prose;
    String better = pair.better();
    String opening = better.substring(0, 1);
    String closing = better.substring(1);
    String marks =
        prose.written(pair.stretch, pair.open, pair.open + 1)
            + "…"
            + prose.written(pair.stretch, pair.close, pair.close + 1);
    report.accept(
        Diagnostic.warning(
                "wrong-quotes", prose.place(pair.stretch, pair.open, pair.close + 1), marks)
            .withHelp("wrong-quotes.help", opening + "…" + closing)
            .withFix(
                List.of(
                    prose.edit(pair.stretch, pair.open, pair.open + 1, opening),
                    prose.edit(pair.stretch, pair.close, pair.close + 1, closing))));
  }

  /** Marks that are right inside others are not outside of them. */
  private static boolean isWrong(Prose prose, char mark, int depth) {
    if (!prose.isUkrainian()) {
      return mark == '"' || mark == '«' || mark == '„';
    }
    return mark == '"' || (depth == 0 && (mark == '“' || mark == '„'));
  }

  private static boolean opens(String text, int at) {
    boolean free = at == 0 || BEFORE.indexOf(text.charAt(at - 1)) >= 0;
    return free && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
  }

  /** Where the mark stands that closes the one at {@code open}; -1 where none does. */
  private static int close(String text, int open) {
    String closing =
        switch (text.charAt(open)) {
          case '«' -> "»";
          case '„', '“' -> "“”";
          default -> "\"";
        };
    int last = Math.min(text.length(), open + LONGEST);
    for (int at = open + 1; at < last; at++) {
      boolean mark = closing.indexOf(text.charAt(at)) >= 0;
      if (mark && !Character.isWhitespace(text.charAt(at - 1)) && isFreeBehind(text, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isFreeBehind(String text, int at) {
    return at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** Words of the other language keep the marks of that language. */
  private static boolean isInLanguage(Prose prose, String text, int open, int close) {
    boolean guillemets = text.charAt(open) == '«';
    return prose.isUkrainian()
        || !guillemets
        || text.substring(open, close).chars().anyMatch(c -> c >= 'A' && c <= 'z');
  }
}
