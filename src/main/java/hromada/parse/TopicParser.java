package hromada.parse;

import hromada.diagnostic.Diagnostic;
import hromada.model.FieldKind;
import hromada.model.FieldSpec;
import hromada.model.Fields;
import hromada.model.Slug;
import hromada.model.Topic;
import hromada.source.Place;
import hromada.source.SourceFile;
import hromada.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Parses {@code content/topics.yml}: a topic's id to its name in both languages. */
final class TopicParser {
  private TopicParser() {}

  /** The topics of all files, sorted by id. */
  static List<Topic> parse(List<SourceFile> files, List<Diagnostic> findings) {
    List<Topic> topics = new ArrayList<>();
    for (SourceFile file : files) {
      Span all = new Span(0, file.text().length());
      Optional<Yaml> yaml = YamlReader.read(file, all, findings);
      if (yaml.isPresent() && yaml.get() instanceof Yaml.Mapping mapping) {
        topics.addAll(topics(file, mapping, findings));
      } else if (yaml.isPresent()) {
        findings.add(
            Diagnostic.error("not-a-mapping", Place.of(file, yaml.get().span()))
                .withHelp("not-a-mapping.help"));
      }
    }
    topics.sort(Comparator.comparing(Topic::id));
    return topics;
  }

  private static List<Topic> topics(
      SourceFile file, Yaml.Mapping mapping, List<Diagnostic> findings) {
    List<FieldSpec> specs =
        mapping.entries().stream()
            .map(entry -> FieldSpec.neutral(entry.key().text(), FieldKind.LOCALIZED))
            .distinct()
            .toList();
    Fields fields = new FieldReader(file, findings).read(mapping, specs);
    List<Topic> topics = new ArrayList<>();
    for (FieldSpec spec : specs) {
      if (!Slug.isValid(spec.name())) {
        findings.add(
            Diagnostic.error("wrong-slug", Place.of(file, fields.span(spec.name())), spec.name())
                .withHelp("wrong-slug.help", Slug.of(spec.name())));
      } else {
        fields.localized(spec.name()).ifPresent(name -> topics.add(new Topic(spec.name(), name)));
      }
    }
    return topics;
  }
}
