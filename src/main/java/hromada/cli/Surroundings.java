package hromada.cli;

import hromada.model.Language;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All that a command sees of the world, so that tests can give it another one.
 *
 * @param out receives findings
 * @param err receives progress, timing and wrong usage
 * @param environment the environment variables
 * @param folder the folder the program was started in
 * @param clock decides which items may be published
 * @param terminal whether a person reads the output
 * @param stop what a running preview waits for before it ends
 */
record Surroundings(
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Path folder,
    Clock clock,
    boolean terminal,
    Stop stop) {
  Surroundings {
    environment = Map.copyOf(environment);
  }

  /** Waits until the preview shall end. */
  interface Stop {
    void await() throws InterruptedException;
  }

  /**
   * The language to speak when the command names none: Ukrainian, unless the environment asks for
   * another one. The plain {@code C} locale asks for none.
   */
  Language language() {
    String locale =
        Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
            .map(name -> environment.getOrDefault(name, ""))
            .filter(value -> !value.isEmpty())
            .findFirst()
            .orElse("C");
    boolean none = locale.matches("(C|POSIX)(\\..*)?");
    return none || locale.startsWith("uk") ? Language.UK : Language.EN;
  }

  /** Whether colours help on this terminal (no-color.org). */
  boolean showsColour() {
    return terminal
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !"dumb".equals(environment.getOrDefault("TERM", ""));
  }
}
