package hromada.cli;

import hromada.diagnostic.Text;
import hromada.diagnostic.Wording;
import hromada.model.Language;
import hromada.source.Ahead;

/** Says things about the run itself, on standard error. */
final class Speech {
  private static final String NAME = "hromada: ";

  private final Language language;
  private final Surroundings surroundings;

  /** Seldom needed before the work is done, in whose course a core may have time for it. */
  private final Ahead<Wording> wording;

  Speech(Language language, Surroundings surroundings) {
    this.language = language;
    this.surroundings = surroundings;
    this.wording = Ahead.of(() -> new Wording(language.tag()));
  }

  Language language() {
    return language;
  }

  /** A text in the language of the run. */
  String words(Text text) {
    return wording.get().of(text);
  }

  /** One line about the run. */
  void say(String key, Object... arguments) {
    surroundings.err().println(NAME + words(Text.of(key, arguments)));
  }

  /** Says what is wrong with the command and how to give it. */
  int usage(String key, Object... arguments) {
    say(key, arguments);
    return ExitCode.USAGE;
  }

  /** Takes the blame, with all that a report needs. */
  int bug(Throwable bug) {
    say("cli.bug");
    bug.printStackTrace(surroundings.err());
    return ExitCode.BUG;
  }
}
