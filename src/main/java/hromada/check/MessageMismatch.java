package hromada.check;

import com.ibm.icu.text.MessagePattern;
import hromada.diagnostic.Diagnostic;
import hromada.model.Language;
import hromada.model.Site;
import hromada.source.Place;
import hromada.source.SourceFile;
import hromada.source.Span;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Both languages have the same interface texts with the same arguments (rule L4). */
final class MessageMismatch implements Rule {
  @Override
  public void check(Site site, Consumer<Diagnostic> report) {
    for (Language language : Language.values()) {
      SourceFile file = site.messages().files().get(language);
      SourceFile other = site.messages().files().get(language.other());
      if (file == null || other == null) {
        continue;
      }
      Map<String, String> patterns = site.messages().in(language);
      Map<String, String> others = site.messages().in(language.other());
      patterns.forEach(
          (key, pattern) -> {
            String translated = others.get(key);
            if (translated == null) {
              report.accept(
                  Diagnostic.error("missing-message", Place.of(other.path()), key)
                      .withNote(at(file, key), "note.other-language-here")
                      .withHelp("missing-message.help", key));
            } else if (language == Language.UK) {
              compare(key, pattern, translated, at(other, key), report);
            }
          });
    }
  }

  private static void compare(
      String key, String pattern, String translated, Place place, Consumer<Diagnostic> report) {
    try {
      Set<String> wanted = arguments(pattern);
      Set<String> found = arguments(translated);
      if (!wanted.equals(found)) {
        report.accept(
            Diagnostic.error("message-arguments", place, key, wanted.toString(), found.toString())
                .withHelp("message-arguments.help"));
      }
    } catch (IllegalArgumentException e) {
      report.accept(
          Diagnostic.error("broken-message", place, key, String.valueOf(e.getMessage()))
              .withHelp("broken-message.help"));
    }
  }

  private static Set<String> arguments(String pattern) {
    MessagePattern parsed = new MessagePattern(pattern);
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < parsed.countParts(); i++) {
      MessagePattern.Part part = parsed.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_NAME
          || part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
        names.add(parsed.getSubstring(part));
      }
    }
    return names;
  }

  private static Place at(SourceFile file, String key) {
    int found = file.text().startsWith(key) ? 0 : file.text().indexOf("\n" + key) + 1;
    return Place.of(file, Span.of(found, key.length()));
  }
}
