package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.model.Fields;
import hromada.model.Item;
import hromada.model.Page;
import hromada.model.Site;
import hromada.source.Place;
import hromada.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Dates and organisations that stand inside translated groups are the same in both languages, entry
 * by entry: the one place where the languages could contradict each other.
 */
final class LanguagesDiffer implements Rule {
  private static final Map<String, List<String>> NEUTRAL =
      Map.of("roles", List.of("organisation", "from", "to"), "actions", List.of("date"));

  @Override
  public void check(Site site, Consumer<Diagnostic> report) {
    Pages.translated(
        site,
        (item, english) ->
            NEUTRAL.forEach(
                (group, names) ->
                    names.forEach(name -> check(item, english, new Name(group, name), report))));
  }

  /** A field inside each group of a list. */
  private record Name(String group, String name) {}

  private static void check(Item item, Page english, Name field, Consumer<Diagnostic> report) {
    String name = field.name;
    List<Fields> ukrainian = item.source().fields().groups(field.group);
    List<Fields> translated = english.fields().groups(field.group);
    for (int i = 0; i < Math.min(ukrainian.size(), translated.size()); i++) {
      Fields source = ukrainian.get(i);
      Fields other = translated.get(i);
      boolean readable = isReadable(source, name) && isReadable(other, name);
      if (readable && !Objects.equals(source.values().get(name), other.values().get(name))) {
        report.accept(
            Diagnostic.error("languages-differ", Place.of(english.file(), span(other, name)), name)
                .withNote(Place.of(item.source().file(), span(source, name)), "note.ukrainian-here")
                .withHelp("languages-differ.help", name));
      }
    }
  }

  /** What could not be read has been reported as such. */
  private static boolean isReadable(Fields fields, String name) {
    return fields.spans().containsKey(name) == fields.values().containsKey(name);
  }

  /** Where the field stands, or the group that lacks it. */
  private static Span span(Fields group, String name) {
    return group.spans().containsKey(name) ? group.span(name) : EnglishOnlyField.start(group);
  }
}
