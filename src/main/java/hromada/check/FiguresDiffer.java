package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.language.Figure;
import hromada.language.Figure.Family;
import hromada.language.Figures;
import hromada.passage.Passage;
import hromada.scan.Presence;
import hromada.scan.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Both languages give the same numbers, times, telephones and dates. */
final class FiguresDiffer implements TranslationRule {
  /** Addresses and mailboxes are no prose; links have a rule of their own. */
  private static final Pattern ADDRESS =
      Pattern.compile("\\b(?:https?://|www\\.)\\S++|(?<![\\w.+-])[\\w.+-]++@[\\w.-]++");

  private static final Presence MARKS = Presence.of("@/");

  private final Figures ukrainian = new Figures("uk");
  private final Figures english = new Figures("en");

  @Override
  public void check(Translation translation, Vocabulary vocabulary, Consumer<Diagnostic> report) {
    for (Difference difference :
        Comparison.of(
            translation,
            passage -> marks(ukrainian, passage, translation.text(passage)),
            passage -> marks(english, passage, translation.text(passage)))) {
      // A fact in one language and its number in the other: that is the fact's finding.
      if (ids(difference.pair().uk()).equals(ids(difference.pair().en()))) {
        report.accept(difference.worded(finding(difference)));
      }
    }
  }

  private static Diagnostic finding(Difference difference) {
    String family = difference.group();
    return family.equals(Family.DATE.name()) || family.equals(Family.WEEKDAY.name())
        ? Diagnostic.warning("date-differs", difference.place())
        : Diagnostic.warning("number-differs", difference.place());
  }

  private static Set<String> ids(Passage passage) {
    return passage.facts().stream().map(fact -> fact.id()).collect(Collectors.toSet());
  }

  private static List<Mark> marks(Figures figures, Passage passage, Text text) {
    List<Mark> marks = new ArrayList<>();
    figures.find(withoutAddresses(text)).forEach(figure -> marks.add(mark(figure, passage)));
    return marks;
  }

  private static Text withoutAddresses(Text text) {
    String string = text.toString();
    return text.mayHave(MARKS) || (text.hasLatin() && string.contains("www."))
        ? new Text(ADDRESS.matcher(string).replaceAll(match -> " ".repeat(match.group().length())))
        : text;
  }

  private static Mark mark(Figure figure, Passage passage) {
    String shown = passage.text().substring(figure.start(), figure.end());
    return new Mark(
        figure.keys(), figure.weight(), figure.family().name(), shown, () -> passage.place(shown));
  }
}
