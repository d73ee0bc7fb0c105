package hromada.parse;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Suggest;
import hromada.model.FieldSpec;
import hromada.model.Fields;
import hromada.model.ItemType;
import hromada.model.Language;
import hromada.source.Place;
import hromada.source.SourceFile;
import hromada.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Holds YAML against what a type allows. Drops what is wrong, says why, and goes on. */
final class FieldReader {
  private final SourceFile file;
  private final Predicate<FieldSpec> here;
  private final List<Diagnostic> findings;
  private final Predicate<String> secret;
  private final ScalarReader scalars;

  /** A reader for a page: only the fields that belong into its language's file. */
  FieldReader(SourceFile file, ItemType type, Language language, List<Diagnostic> findings) {
    this.file = file;
    this.here = spec -> spec.belongsTo(language);
    this.secret = key -> PersonalData.isNamedBy(type, key);
    this.findings = findings;
    this.scalars = new ScalarReader(file, findings);
  }

  /** A reader for a file that is not divided by language. */
  FieldReader(SourceFile file, List<Diagnostic> findings) {
    this.file = file;
    this.here = spec -> true;
    this.secret = key -> false;
    this.findings = findings;
    this.scalars = new ScalarReader(file, findings);
  }

  /** The values of a mapping that {@code specs} allow. */
  Fields read(Yaml.Mapping mapping, List<FieldSpec> specs) {
    Map<String, Object> values = new HashMap<>();
    Map<String, Span> spans = new HashMap<>();
    Map<String, Span> seen = new HashMap<>();
    Set<String> misspelt = new HashSet<>();
    for (Yaml.Entry entry : mapping.entries()) {
      String name = entry.key().text();
      Span first = seen.putIfAbsent(name, entry.key().span());
      if (first != null) {
        findings.add(
            Diagnostic.error("duplicate-key", at(entry.key()), name)
                .withNote(Place.of(file, first), "note.first-here")
                .withHelp("duplicate-key.help"));
        continue;
      }
      FieldSpec spec = spec(name, specs);
      if (spec == null) {
        misspelt.addAll(unknown(entry.key(), specs));
      } else if (!here.test(spec)) {
        findings.add(misplaced(spec, at(entry.key())));
      } else {
        spans.put(name, entry.value().span());
        value(spec, entry.value(), spans).ifPresent(value -> values.put(name, value));
      }
    }
    // A misspelt field is one mistake, not also a missing one.
    misspelt.forEach(name -> seen.putIfAbsent(name, mapping.span()));
    missing(mapping, specs, seen);
    return new Fields(values, spans);
  }

  /** Every key of every file passes here. */
  private static @Nullable FieldSpec spec(String name, List<FieldSpec> specs) {
    for (FieldSpec spec : specs) {
      if (spec.name().equals(name)) {
        return spec;
      }
    }
    return null;
  }

  private static Diagnostic misplaced(FieldSpec spec, Place place) {
    return spec.side() == FieldSpec.Side.TRANSLATION
        ? Diagnostic.error("translation-field-in-source", place, spec.name())
            .withHelp("translation-field-in-source.help", spec.name())
        : Diagnostic.error("neutral-field-in-translation", place, spec.name())
            .withHelp("neutral-field-in-translation.help", spec.name());
  }

  /** Reports an unknown key and says what was probably meant. */
  private List<String> unknown(Yaml.Scalar key, List<FieldSpec> specs) {
    if (secret.test(key.text())) {
      findings.add(PersonalData.finding(at(key), key.text()));
      return List.of();
    }
    List<String> known = specs.stream().filter(here).map(FieldSpec::name).toList();
    findings.add(
        Suggest.among(Diagnostic.error("unknown-key", at(key), key.text()), key.text(), known));
    return Suggest.nearest(key.text(), known);
  }

  private void missing(Yaml.Mapping mapping, List<FieldSpec> specs, Map<String, Span> seen) {
    for (FieldSpec spec : specs) {
      if (spec.required() && here.test(spec) && !seen.containsKey(spec.name())) {
        Span start = new Span(mapping.span().start(), mapping.span().start());
        findings.add(
            Diagnostic.error("missing-key", Place.of(file, start), spec.name())
                .withHelp("missing-key.help", spec.name(), example(spec)));
      }
    }
  }

  private Optional<Object> value(FieldSpec spec, Yaml yaml, Map<String, Span> spans) {
    if (yaml instanceof Yaml.Scalar scalar && scalar.isNull()) {
      findings.add(
          Diagnostic.error("empty-value", at(yaml), spec.name())
              .withHelp("missing-key.help", spec.name(), example(spec)));
      return Optional.empty();
    }
    return switch (spec.kind()) {
      case TEXTS, IDS -> list(spec, yaml).map(members -> scalars(spec, members, spans));
      case GROUP -> group(spec, yaml);
      case GROUPS -> list(spec, yaml).map(members -> groups(spec, members));
      case LOCALIZED -> LocalizedReader.read(this, spec, yaml);
      case VALUE ->
          yaml instanceof Yaml.Mapping
              ? LocalizedReader.read(this, spec, yaml)
              : scalars.read(spec, yaml);
      default -> scalars.read(spec, yaml);
    };
  }

  private Optional<List<Yaml>> list(FieldSpec spec, Yaml yaml) {
    if (yaml instanceof Yaml.Sequence sequence) {
      return Optional.of(sequence.members());
    }
    findings.add(
        Diagnostic.error("wrong-kind", at(yaml), spec.name())
            .withMessage("wrong-kind.list", spec.name())
            .withHelp("wrong-kind.list.help", spec.name()));
    return Optional.empty();
  }

  private Object scalars(FieldSpec spec, List<Yaml> members, Map<String, Span> spans) {
    List<Object> values = new ArrayList<>();
    for (Yaml member : members) {
      scalars
          .read(spec, member)
          .ifPresent(
              value -> {
                spans.put(spec.name() + "." + values.size(), member.span());
                values.add(value);
              });
    }
    return List.copyOf(values);
  }

  Optional<Object> group(FieldSpec spec, Yaml yaml) {
    if (yaml instanceof Yaml.Mapping mapping) {
      return Optional.of(read(mapping, spec.fields()));
    }
    findings.add(
        Diagnostic.error("wrong-kind", at(yaml), spec.name())
            .withMessage("wrong-kind.group", spec.name())
            .withHelp("wrong-kind.group.help", spec.name(), firstField(spec)));
    return Optional.empty();
  }

  private Object groups(FieldSpec spec, List<Yaml> members) {
    return members.stream().map(member -> group(spec, member)).flatMap(Optional::stream).toList();
  }

  private Place at(Yaml yaml) {
    return Place.of(file, yaml.span());
  }

  private static String firstField(FieldSpec spec) {
    return spec.fields().isEmpty() ? "uk" : spec.fields().get(0).name();
  }

  /** A value to paste, so that help is never only a complaint. */
  private static String example(FieldSpec spec) {
    return switch (spec.kind()) {
      case DATE, PARTIAL_DATE -> "2023-03-30";
      case MOMENT -> "2023-03-30 10:00";
      case WORD -> spec.words().get(0);
      case IDS, TEXTS, GROUPS -> "[…]";
      case GROUP, LOCALIZED -> "{" + firstField(spec) + ": …}";
      case TEXT, VALUE -> "…";
    };
  }
}
