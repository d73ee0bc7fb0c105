package hromada.parse;

import hromada.diagnostic.Diagnostic;
import hromada.model.FieldSpec;
import hromada.model.ItemType;
import hromada.source.SourceFile;
import hromada.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The YAML of a site's files, and the fields of its pages and source records. What is noted of a
 * file is not read again; what had findings is never noted.
 *
 * @param checks what each file comes to, by path; of others nothing is noted
 */
record YamlFiles(YamlNotes notes, Map<String, Long> checks) {
  /** The front matter of a page of which nothing was to be said. */
  Optional<KnownFront> page(SourceFile file, ItemType type) {
    Long check = checks.get(file.path());
    return check == null ? Optional.empty() : notes.findPage(file.path(), check, type);
  }

  /** Takes a note of the front matter of a page of which nothing is to be said. */
  void note(SourceFile file, ItemType type, KnownFront front) {
    Long check = checks.get(file.path());
    if (check != null) {
      notes.add(file.path(), check, type, front);
    }
  }

  /** A source record of which nothing was to be said. */
  Optional<KnownRecord> seed(SourceFile file, List<FieldSpec> specs) {
    Long check = checks.get(file.path());
    return check == null ? Optional.empty() : notes.findSeed(file, check, specs);
  }

  /** Takes a note of a source record of which nothing is to be said. */
  void note(SourceFile file, List<FieldSpec> specs, KnownRecord seed) {
    Long check = checks.get(file.path());
    if (check != null) {
      notes.add(file.path(), check, specs, seed);
    }
  }

  /** The value of a list, which holds nothing else. */
  Optional<Yaml> list(SourceFile file, List<Diagnostic> findings) {
    Long check = checks.get(file.path());
    Optional<Yaml> noted = check == null ? Optional.empty() : notes.findList(file.path(), check);
    if (noted.isPresent()) {
      return noted;
    }
    int before = findings.size();
    Optional<Yaml> yaml = read(file, findings);
    if (check != null && findings.size() == before) {
      yaml.ifPresent(value -> notes.add(file.path(), check, value));
    }
    return yaml;
  }

  /** The value of a file that holds nothing else, whatever is noted of it. */
  static Optional<Yaml> read(SourceFile file, List<Diagnostic> findings) {
    return YamlReader.read(file, new Span(0, file.text().length()), findings);
  }
}
