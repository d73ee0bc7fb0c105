package hromada.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /** Runs one command and ends with its exit code. */
  public static void main(String[] arguments) {
    Surroundings surroundings =
        new Surroundings(
            stream(FileDescriptor.out),
            stream(FileDescriptor.err),
            System.getenv(),
            Path.of(""),
            Clock.systemUTC(),
            isTerminal(),
            new CountDownLatch(1)::await);
    System.exit(
        Errands.send(surroundings, arguments)
            .orElseGet(() -> Hromada.run(surroundings, arguments)));
  }

  /** Whether input and output are a terminal. Since Java 22 the console itself has to be asked. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    Console console = System.console();
    try {
      return console != null
          && Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  /** A standard stream in UTF-8: Java's own lose Ukrainian letters in the plain C locale. */
  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, UTF_8);
  }
}
