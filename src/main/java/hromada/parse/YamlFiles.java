package hromada.parse;

import hromada.diagnostic.Diagnostic;
import hromada.source.SourceFile;
import hromada.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The YAML of a site's files. What is noted of a file is not read again; what had findings is never
 * noted.
 *
 * @param checks what each file comes to, by path; of others nothing is noted
 */
record YamlFiles(YamlNotes notes, Map<String, Long> checks) {
  /** The front matter of a page; empty where it has none. */
  Optional<YamlFront> front(SourceFile file, List<Diagnostic> findings) {
    Optional<YamlFront> noted = noted(file);
    return noted.isPresent()
        ? noted
        : FrontMatter.find(file).map(front -> read(file, front, findings));
  }

  /** The value of a file that holds nothing else. */
  Optional<Yaml> whole(SourceFile file, List<Diagnostic> findings) {
    return noted(file)
        .orElseGet(
            () -> {
              int length = file.text().length();
              return read(file, new FrontMatter(new Span(0, length), length), findings);
            })
        .yaml();
  }

  private Optional<YamlFront> noted(SourceFile file) {
    Long check = checks.get(file.path());
    return check == null ? Optional.empty() : notes.find(file.path(), check);
  }

  private YamlFront read(SourceFile file, FrontMatter front, List<Diagnostic> findings) {
    int before = findings.size();
    Optional<Yaml> yaml = YamlReader.read(file, front.yaml(), findings);
    Long check = checks.get(file.path());
    if (check != null && findings.size() == before) {
      yaml.ifPresent(value -> notes.add(file.path(), check, front, value));
    }
    return new YamlFront(front, yaml);
  }
}
