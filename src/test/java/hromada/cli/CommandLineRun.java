package hromada.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import hromada.TestSite;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** One run of the program inside the test, and what came of it. */
final class CommandLineRun {
  private final Map<String, String> environment = new HashMap<>();
  private Path folder = Path.of("");
  private boolean terminal;
  private Surroundings.Stop stop = () -> {};

  /** What the shell sees. */
  record Result(int exitCode, String out, String err) {}

  CommandLineRun in(TestSite site) {
    folder = site.root();
    return this;
  }

  CommandLineRun with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  CommandLineRun onTerminal() {
    terminal = true;
    return this;
  }

  /** A preview runs until this is done. */
  CommandLineRun until(Surroundings.Stop done) {
    stop = done;
    return this;
  }

  Result run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        Hromada.run(
            new Surroundings(
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                environment,
                folder,
                TestSite.CLOCK,
                terminal,
                stop),
            arguments);
    return new Result(exitCode, out.toString(UTF_8), err.toString(UTF_8));
  }
}
