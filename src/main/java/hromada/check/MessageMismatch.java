package hromada.check;

import com.ibm.icu.text.MessagePattern;
import hromada.diagnostic.Diagnostic;
import hromada.model.Language;
import hromada.model.Site;
import hromada.source.Place;
import hromada.source.SourceFile;
import java.util.Map;
import java.util.Optional;
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
                      .withNote(MessageTexts.place(file, key), "note.other-language-here")
                      .withHelp("missing-message.help", key));
            } else if (language == Language.UK) {
              compare(new Message(key, pattern, file), new Message(key, translated, other), report);
            }
          });
    }
  }

  private static void compare(Message source, Message other, Consumer<Diagnostic> report) {
    Optional<Set<String>> wanted = source.arguments(report);
    Optional<Set<String>> found = other.arguments(report);
    if (wanted.isPresent() && found.isPresent() && !wanted.equals(found)) {
      report.accept(
          Diagnostic.error(
                  "message-arguments",
                  other.place(),
                  other.key,
                  wanted.get().toString(),
                  found.get().toString())
              .withHelp("message-arguments.help"));
    }
  }

  /** An interface text in one language. */
  private record Message(String key, String pattern, SourceFile file) {
    Place place() {
      return MessageTexts.place(file, key);
    }

    /** What it fills in; empty, with a finding, where it is not well formed. */
    Optional<Set<String>> arguments(Consumer<Diagnostic> report) {
      try {
        return Optional.of(names(new MessagePattern(pattern)));
      } catch (IllegalArgumentException e) {
        report.accept(
            Diagnostic.error("broken-message", place(), key, String.valueOf(e.getMessage()))
                .withHelp("broken-message.help"));
        return Optional.empty();
      }
    }

    private static Set<String> names(MessagePattern parsed) {
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
  }
}
