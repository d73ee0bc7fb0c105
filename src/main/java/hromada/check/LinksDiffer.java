package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.language.Figure.Weight;
import hromada.markdown.Link;
import hromada.passage.Passage;
import hromada.source.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Both languages link to the same places; a site's own English pages count as the same. */
final class LinksDiffer implements TranslationRule {
  @Override
  public void check(Translation translation, Vocabulary vocabulary, Consumer<Diagnostic> report) {
    Comparison.of(translation, LinksDiffer::marks, LinksDiffer::marks)
        .forEach(
            difference ->
                report.accept(
                    difference.worded(Diagnostic.warning("link-differs", difference.place()))));
  }

  private static List<Mark> marks(Passage passage) {
    return passage.links().isEmpty()
        ? List.of()
        : passage.links().stream().map(link -> mark(link, passage)).toList();
  }

  private static Mark mark(Link link, Passage passage) {
    Set<String> keys = new HashSet<>();
    keys.add(Targets.bare(link.target()));
    if (Targets.isOfOneLanguage(link.target())) {
      keys.add("site " + Targets.host(link.target()));
    }
    return new Mark(
        keys, Weight.FIRM, "link", link.target(), () -> Place.of(passage.file(), link.span()));
  }
}
