package hromada.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A command that a running preview does for another process: from what it knows already, it is much
 * quicker. Only plain checks are; whatever changes files or runs on is for the process itself.
 *
 * @param folder where the command was given
 * @param terminal whether a person reads the output
 * @param environment the variables that decide about languages and colours
 * @param arguments the command
 */
record Errand(
    Path folder, boolean terminal, Map<String, String> environment, List<String> arguments) {
  private static final Set<String> VARIABLES =
      Set.of("LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "TERM");

  /** Well below what one string of the message can hold. */
  private static final int LONGEST = 4_096;

  private static final Set<String> OPTIONS = Set.of("--source", "--format", "--color", "--lang");

  Errand {
    environment = Map.copyOf(environment);
    arguments = List.copyOf(arguments);
  }

  /** The command as an errand; empty where it is none. */
  static Optional<Errand> of(Surroundings surroundings, String... arguments) {
    boolean plain =
        arguments.length > 0
            && arguments[0].equals("check")
            // A file of arguments may say anything.
            && Arrays.stream(arguments).noneMatch(argument -> argument.startsWith("@"))
            && Arrays.stream(arguments).allMatch(argument -> argument.length() <= LONGEST)
            && Arrays.stream(arguments)
                .filter(argument -> argument.startsWith("-"))
                .allMatch(argument -> OPTIONS.contains(argument.replaceFirst("=.*", "")));
    Map<String, String> environment = new TreeMap<>(surroundings.environment());
    environment.keySet().retainAll(VARIABLES);
    return plain
        ? Optional.of(
            new Errand(
                surroundings.folder().toAbsolutePath(),
                surroundings.terminal(),
                environment,
                List.of(arguments)))
        : Optional.empty();
  }

  /** The folder of the site it is about. */
  Path root() {
    String source = "";
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.startsWith("--source=")) {
        source = argument.substring("--source=".length());
      } else if (argument.equals("--source") && i + 1 < arguments.size()) {
        source = arguments.get(i + 1);
      }
    }
    return folder.resolve(source).normalize();
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(folder.toString());
      out.writeBoolean(terminal);
      out.writeInt(environment.size());
      for (Map.Entry<String, String> variable : new TreeMap<>(environment).entrySet()) {
        out.writeUTF(variable.getKey());
        out.writeUTF(variable.getValue());
      }
      out.writeInt(arguments.size());
      for (String argument : arguments) {
        out.writeUTF(argument);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Errand read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      Path folder = Path.of(in.readUTF());
      boolean terminal = in.readBoolean();
      Map<String, String> environment = new TreeMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        String name = in.readUTF();
        environment.put(name, in.readUTF());
      }
      List<String> arguments = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        arguments.add(in.readUTF());
      }
      return new Errand(folder, terminal, environment, arguments);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
