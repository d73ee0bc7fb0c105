package hromada.parse;

import hromada.model.DataText;
import hromada.model.Language;
import hromada.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the texts of a data file: what stands under the name of a language, {@code uk: …}. */
final class DataTexts {
  /** The forms of a term are looked for in other texts, and nobody reads them here. */
  private static final Set<String> UNREAD = Set.of("forms", "avoid");

  private final SourceFile file;
  private final List<DataText> texts = new ArrayList<>();

  private DataTexts(SourceFile file) {
    this.file = file;
  }

  static List<DataText> of(SourceFile file, Yaml yaml) {
    DataTexts found = new DataTexts(file);
    found.walk(yaml, Optional.empty());
    return found.texts;
  }

  private void walk(Yaml yaml, Optional<Language> language) {
    if (yaml instanceof Yaml.Scalar scalar) {
      language.ifPresent(tongue -> texts.add(new DataText(file, tongue, scalar.span())));
    } else if (yaml instanceof Yaml.Sequence sequence) {
      sequence.members().forEach(member -> walk(member, language));
    } else if (yaml instanceof Yaml.Mapping mapping) {
      for (Yaml.Entry entry : mapping.entries()) {
        String key = entry.key().text();
        if (!UNREAD.contains(key)) {
          walk(entry.value(), Language.find(key));
        }
      }
    }
  }
}
