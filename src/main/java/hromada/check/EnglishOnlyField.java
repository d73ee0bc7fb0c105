package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.model.FieldKind;
import hromada.model.FieldSpec;
import hromada.model.Fields;
import hromada.model.Language;
import hromada.model.Page;
import hromada.model.Site;
import hromada.source.Place;
import hromada.source.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The English front matter has no field or entry that the Ukrainian one lacks (rules L2, L3). */
final class EnglishOnlyField implements Rule {
  /** What {@link ChangesDiffer} and {@link LanguagesDiffer} compare more closely. */
  private static final Set<String> COMPARED =
      Set.of("changes", "organisation", "from", "to", "date");

  @Override
  public void check(Site site, Consumer<Diagnostic> report) {
    Pages.translated(
        site,
        (item, english) ->
            new Pair(english, report)
                .check(item.key().type().fields(), item.source().fields(), english.fields()));
  }

  /** Two mappings side by side. A value that could not be read still counts as there. */
  private record Pair(Page english, Consumer<Diagnostic> report) {
    void check(List<FieldSpec> specs, Fields source, Fields translated) {
      for (FieldSpec spec : specs) {
        String name = spec.name();
        if (!spec.belongsTo(Language.EN)
            || spec.side() == FieldSpec.Side.TRANSLATION
            || spec.side() == FieldSpec.Side.OWN
            || COMPARED.contains(name)) {
          continue;
        }
        if (translated.spans().containsKey(name) && !source.spans().containsKey(name)) {
          found(name, translated.span(name));
        } else {
          inside(spec, source, translated);
        }
      }
    }

    private void inside(FieldSpec spec, Fields source, Fields translated) {
      String name = spec.name();
      if (spec.kind() == FieldKind.GROUP) {
        source
            .group(name)
            .ifPresent(
                below ->
                    translated.group(name).ifPresent(above -> check(spec.fields(), below, above)));
      } else if (spec.kind() == FieldKind.GROUPS) {
        groups(spec, source.groups(name), translated.groups(name));
      } else if (translated.texts(name).size() > source.texts(name).size()) {
        found(name, translated.span(name + "." + source.texts(name).size()));
      }
    }

    private void groups(FieldSpec spec, List<Fields> source, List<Fields> translated) {
      for (int i = 0; i < translated.size(); i++) {
        if (i < source.size()) {
          check(spec.fields(), source.get(i), translated.get(i));
        } else {
          found(spec.name(), start(translated.get(i)));
          return;
        }
      }
    }

    private void found(String name, Span span) {
      report.accept(
          Diagnostic.error("english-only-field", Place.of(english.file(), span), name)
              .withHelp("english-only-field.help", name));
    }
  }

  /** Where the first value of a group stands. */
  static Span start(Fields group) {
    return group.spans().values().stream()
        .min(Comparator.comparing(Span::start))
        .orElse(new Span(0, 0));
  }
}
