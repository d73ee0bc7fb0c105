package hromada.cli;

import hromada.build.Pipeline;
import hromada.model.Language;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A build whose folders are given without anything to explain. To examine the classes of commands
 * takes picocli as long as a small site takes to build; everything else, and every mistake, is
 * picocli's.
 */
final class PlainBuild {
  private final Map<Name, String> values = new EnumMap<>(Name.class);

  /** The options that need no examining. */
  private enum Name {
    SOURCE,
    OUTPUT,
    LANG;

    static Optional<Name> find(String option) {
      for (Name name : values()) {
        if (option.equals("--" + name.name().toLowerCase(Locale.ROOT))) {
          return Optional.of(name);
        }
      }
      return Optional.empty();
    }
  }

  private PlainBuild() {}

  /** The command that {@code arguments} ask for; empty where picocli has to look at them. */
  static Optional<BuildCommand> find(
      Surroundings surroundings, Speech speech, Pipeline pipeline, String... arguments) {
    PlainBuild build = new PlainBuild();
    try {
      return build.takes(arguments)
          ? Optional.of(build.command(surroundings, speech, pipeline))
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private boolean takes(String... arguments) {
    if (arguments.length == 0 || !arguments[0].equals("build")) {
      return false;
    }
    for (int i = 1; i < arguments.length; i++) {
      int equals = arguments[i].indexOf('=');
      String option = equals < 0 ? arguments[i] : arguments[i].substring(0, equals);
      String value =
          equals >= 0
              ? arguments[i].substring(equals + 1)
              : ++i < arguments.length ? arguments[i] : "";
      if (!takes(option, value)) {
        return false;
      }
    }
    return true;
  }

  private boolean takes(String option, String value) {
    Optional<Name> name = Name.find(option);
    // Picocli reads further arguments from a file behind an @.
    return name.isPresent()
        && !value.isEmpty()
        && "-@\"'".indexOf(value.charAt(0)) < 0
        && (name.get() != Name.LANG || Language.find(value.toLowerCase(Locale.ROOT)).isPresent())
        && values.putIfAbsent(name.get(), value) == null;
  }

  private BuildCommand command(Surroundings surroundings, Speech speech, Pipeline pipeline) {
    BuildCommand command = new BuildCommand(surroundings, speech, pipeline);
    command.folders(
        Path.of(values.getOrDefault(Name.SOURCE, "")),
        Optional.ofNullable(values.get(Name.OUTPUT)).map(Path::of));
    return command;
  }
}
