package hromada.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.TestSite;
import hromada.build.Pipeline;
import hromada.model.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainBuildTest {
  private static final TestSite SITE =
      TestSite.of(
              """
              -- content/pages/start/index.uk.md --
              Текст.
              """)
          .withRealTemplates()
          .write("jbake.properties", "site.host=https://example.test\n");

  private static Optional<BuildCommand> find(String... arguments) {
    Surroundings surroundings =
        new Surroundings(
            System.out, System.err, Map.of(), Path.of(""), Clock.systemUTC(), false, () -> {});
    return PlainBuild.find(
        surroundings,
        new Speech(Language.UK, surroundings),
        new Pipeline(Clock.systemUTC()),
        arguments);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build",
        "build --output out",
        "build --output=out --lang=EN",
        "build --lang en --source . --output=out"
      })
  void plainBuildSaysAndWritesWhatPicocliMakesOfIt(String line) {
    String[] arguments = line.split(" ");
    assertThat(find(arguments)).isPresent();
    CommandLineRun.Result plain = new CommandLineRun().in(SITE).run(arguments);
    // An option that is not plain makes it picocli's, and asks for what is so anyway.
    String[] examined = (line + " --format text").split(" ");
    assertThat(find(examined)).isEmpty();
    CommandLineRun.Result whole = new CommandLineRun().in(SITE).run(examined);
    assertThat(plain.exitCode()).isEqualTo(whole.exitCode()).isZero();
    assertThat(plain.out()).isEqualTo(whole.out());
    assertThat(folder(plain)).isEqualTo(folder(whole));
  }

  private static String folder(CommandLineRun.Result run) {
    return run.err().replaceFirst("(?s).*(target/site|out).*", "$1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "check",
        "--lang=uk build",
        "build --help",
        "build --otput=out",
        "build --output",
        "build --output=",
        "build --output --lang",
        "build --output=@file",
        "build --output='out'",
        "build --lang=de",
        "build --source=. --source=.",
        "build more"
      })
  void allElseIsLeftToPicocli(String line) {
    assertThat(find(line.split(" "))).isEmpty();
  }

  @Test
  void missingFolderIsWrongUsage() {
    CommandLineRun.Result run = new CommandLineRun().in(SITE).run("build", "--source=no/such");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("no/such");
  }
}
