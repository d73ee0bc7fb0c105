package hromada.render;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import hromada.diagnostic.Diagnostic;
import hromada.model.Language;
import hromada.model.Messages;
import hromada.source.Place;
import hromada.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The interface texts of one language, for templates as {@code t("key", argument...)} and for Java.
 * A text that is missing or cannot be read becomes one finding and stands on the page as its key.
 */
final class Texts implements TemplateMethodModelEx {
  private final Language language;
  private final Map<String, String> patterns;
  private final Place place;
  private final Map<String, TextPattern> formats = new ConcurrentHashMap<>();
  private final Map<String, Diagnostic> findings = new ConcurrentHashMap<>();

  Texts(Language language, Messages messages) {
    this.language = language;
    this.patterns = messages.in(language);
    SourceFile file = messages.files().get(language);
    this.place = Place.of(file == null ? "messages/" + language.tag() : file.path());
  }

  /** The text with its arguments, strings or numbers, filled in. */
  String text(String key, Object... arguments) {
    return find(key, arguments).orElseGet(() -> missing(key));
  }

  /** The text, if this language has one for {@code key}. */
  Optional<String> find(String key, Object... arguments) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      return Optional.empty();
    }
    try {
      TextPattern format = formats.get(key);
      if (format == null) {
        format = formats.computeIfAbsent(key, k -> new TextPattern(pattern, language.locale()));
      }
      return Optional.of(format.format(arguments));
    } catch (IllegalArgumentException e) {
      String reason = String.valueOf(e.getMessage());
      findings.put(key, Diagnostic.error("broken-message", place, key, reason));
      return Optional.of(key);
    }
  }

  private String missing(String key) {
    findings.put(
        key, Diagnostic.error("missing-message", place, key).withHelp("missing-message.help", key));
    return key;
  }

  /** What was asked for in vain so far. */
  List<Diagnostic> findings() {
    return List.copyOf(findings.values());
  }

  @Override
  @SuppressWarnings("rawtypes") // FreeMarker's signature
  public Object exec(@Nullable List arguments) throws TemplateModelException {
    List<Object> plain = new ArrayList<>();
    for (Object argument : arguments == null ? List.of() : arguments) {
      plain.add(unwrap(argument));
    }
    if (plain.isEmpty()) {
      throw new TemplateModelException("t() needs the key of a text");
    }
    return text(plain.get(0).toString(), plain.subList(1, plain.size()).toArray());
  }

  private static Object unwrap(@Nullable Object argument) throws TemplateModelException {
    if (argument instanceof TemplateNumberModel number) {
      return number.getAsNumber();
    }
    if (argument instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    throw new TemplateModelException("t() takes strings and numbers");
  }
}
