package hromada.cli;

import hromada.model.Language;
import java.util.Locale;
import java.util.Optional;

/** Finds {@code --lang} before anything else is parsed: parse errors are worded in it too. */
final class LanguageOption {
  private static final String NAME = "--lang";

  private LanguageOption() {}

  /** The language the arguments ask for, if they name one that exists. */
  static Optional<Language> of(String... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith(NAME + "=")) {
        return find(arguments[i].substring(NAME.length() + 1));
      }
      if (arguments[i].equals(NAME) && i + 1 < arguments.length) {
        return find(arguments[i + 1]);
      }
    }
    return Optional.empty();
  }

  private static Optional<Language> find(String tag) {
    return Language.find(tag.toLowerCase(Locale.ROOT));
  }
}
