package hromada.parse;

import static hromada.model.FieldKind.GROUP;
import static hromada.model.FieldKind.LOCALIZED;
import static hromada.model.FieldKind.TEXT;
import static hromada.model.FieldKind.TEXTS;
import static hromada.model.FieldSpec.neutral;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Suggest;
import hromada.model.DataText;
import hromada.model.FieldSpec;
import hromada.model.Fields;
import hromada.model.FullRun;
import hromada.model.Language;
import hromada.model.Question;
import hromada.model.Registers;
import hromada.model.Slug;
import hromada.model.Term;
import hromada.model.Topic;
import hromada.source.Place;
import hromada.source.SourceFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parses the files directly below content: topics, glossary, figures, the last full run. */
final class RegisterParser {
  private static final List<String> FILES =
      List.of("topics.yml", "glossary.yml", "figures.yml", "accessibility.yml");

  private static final FieldSpec TERM =
      neutral("term", GROUP)
          .with(
              neutral("term", LOCALIZED).demanded(),
              neutral("definition", LOCALIZED).demanded(),
              neutral("forms", GROUP).with(neutral("uk", TEXTS), neutral("en", TEXTS)),
              neutral("avoid", GROUP).with(neutral("uk", TEXTS), neutral("en", TEXTS)),
              neutral("source", TEXT));

  private final YamlFiles files;
  private final List<Diagnostic> findings;
  private final List<DataText> texts = new ArrayList<>();
  private final List<String> broken = new ArrayList<>();
  private final List<Topic> topics = new ArrayList<>();
  private final List<Term> terms = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();
  private Optional<FullRun> fullRun = Optional.empty();

  RegisterParser(YamlFiles files, List<Diagnostic> findings) {
    this.files = files;
    this.findings = findings;
  }

  /** The lists of all files; a file with another name is a finding. */
  Registers parse(List<SourceFile> lists) {
    for (SourceFile file : lists) {
      int before = findings.size();
      switch (file.name()) {
        case "topics.yml" -> topics(file);
        case "glossary.yml" -> terms(file);
        case "figures.yml" -> questions(file);
        case "accessibility.yml" -> fullRun = FullRunReader.read(read(file, FullRunReader.SPEC));
        default ->
            findings.add(
                Suggest.among(
                    Diagnostic.error("unknown-register", Place.of(file.path()), file.name()),
                    file.name(),
                    FILES));
      }
      if (findings.size() > before) {
        broken.add(file.path());
      }
    }
    return new Registers(topics, terms, questions, fullRun);
  }

  /** Paths of the lists with mistakes, of which something may be missing. */
  List<String> broken() {
    return broken;
  }

  /** The texts of the lists that were parsed. */
  List<DataText> texts() {
    return texts;
  }

  private void topics(SourceFile file) {
    Fields fields = read(file, neutral("topic", LOCALIZED));
    fields
        .values()
        .keySet()
        .forEach(id -> topics.add(new Topic(id, fields.localized(id).orElseThrow())));
  }

  private void questions(SourceFile file) {
    Fields fields = read(file, neutral("question", LOCALIZED));
    fields
        .values()
        .keySet()
        .forEach(id -> questions.add(new Question(id, fields.localized(id).orElseThrow())));
  }

  private void terms(SourceFile file) {
    Fields fields = read(file, TERM);
    for (String id : fields.values().keySet()) {
      Fields term = fields.group(id).orElseThrow();
      term.localized("term")
          .ifPresent(
              words ->
                  term.localized("definition")
                      .ifPresent(
                          definition ->
                              terms.add(
                                  new Term(
                                      id,
                                      words,
                                      definition,
                                      byLanguage(term, "forms"),
                                      byLanguage(term, "avoid"),
                                      term.text("source")))));
    }
  }

  private static Map<Language, List<String>> byLanguage(Fields term, String name) {
    Fields forms = term.group(name).orElse(Fields.NONE);
    Map<Language, List<String>> byLanguage = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      byLanguage.put(language, forms.texts(language.tag()));
    }
    return byLanguage;
  }

  /** A mapping whose keys are ids and whose values all look like {@code each}. */
  private Fields read(SourceFile file, FieldSpec each) {
    Optional<Yaml> yaml = files.list(file, findings);
    if (yaml.isEmpty() || !(yaml.get() instanceof Yaml.Mapping mapping)) {
      yaml.ifPresent(
          other ->
              findings.add(
                  Diagnostic.error("not-a-mapping", Place.of(file, other.span()))
                      .withHelp("not-a-mapping.help")));
      return Fields.NONE;
    }
    texts.addAll(DataTexts.of(file, mapping));
    List<FieldSpec> specs = new ArrayList<>();
    for (Yaml.Entry entry : mapping.entries()) {
      String id = entry.key().text();
      if (Slug.isValid(id)) {
        specs.add(new FieldSpec(id, each.kind(), each.side(), false, List.of(), each.fields()));
      } else {
        findings.add(
            Diagnostic.error("wrong-slug", Place.of(file, entry.key().span()), id)
                .withHelp("wrong-slug.help", Slug.of(id)));
      }
    }
    List<Yaml.Entry> valid =
        mapping.entries().stream().filter(entry -> Slug.isValid(entry.key().text())).toList();
    return new FieldReader(file, findings).read(new Yaml.Mapping(valid, mapping.span()), specs);
  }
}
