package hromada.cli;

import hromada.diagnostic.Suggest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Words what is wrong with a command line; picocli itself speaks English only. */
final class WrongUsage {
  private final Speech speech;

  WrongUsage(Speech speech) {
    this.speech = speech;
  }

  /** Explains the mistake and names the command that shows what is right. */
  int explain(ParameterException mistake) {
    CommandLine command = mistake.getCommandLine();
    if (mistake instanceof UnmatchedArgumentException unmatched) {
      unknown(unmatched.getUnmatched().get(0), command);
    } else if (mistake instanceof MissingParameterException missing) {
      boolean option = missing.getMissing().stream().allMatch(ArgSpec::isOption);
      speech.say(option ? "cli.missing-value" : "cli.missing", names(missing.getMissing()));
    } else if (mistake instanceof OverwrittenOptionException twice) {
      speech.say("cli.given-twice", name(twice.getOverwritten()));
    } else if (mistake.getArgSpec() != null) {
      speech.say(
          "cli.wrong-value",
          name(mistake.getArgSpec()),
          String.valueOf(mistake.getValue()),
          mistake.getArgSpec().paramLabel());
    } else {
      speech.say("cli.no-command", String.join(", ", command.getSubcommands().keySet()));
    }
    return speech.usage("cli.see-help", command.getCommandSpec().qualifiedName() + " --help");
  }

  private void unknown(String argument, CommandLine command) {
    List<String> known = new ArrayList<>(command.getSubcommands().keySet());
    if (argument.startsWith("-")) {
      known.clear();
      command.getCommandSpec().options().forEach(option -> known.add(option.longestName()));
    }
    List<String> near = Suggest.nearest(argument, known);
    if (near.isEmpty()) {
      speech.say("cli.unknown", argument);
    } else {
      speech.say("cli.unknown-near", argument, String.join(", ", near));
    }
  }

  private static String names(List<ArgSpec> missing) {
    return missing.stream().map(WrongUsage::name).collect(Collectors.joining(", "));
  }

  private static String name(@Nullable ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName()
        : argument == null ? "" : argument.paramLabel();
  }
}
