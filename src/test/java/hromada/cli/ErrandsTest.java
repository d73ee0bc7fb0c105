package hromada.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hromada.TestSite;
import hromada.serve.ServingNote;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check while a preview runs: asked of it, and the same to the byte. */
class ErrandsTest {
  private static final String SITE =
      """
      -- content/pages/start/index.uk.md --
      Вступ.
      -- content/news/one/index.uk.md --
      Слово [слово](/news/two/), слово слово.
      """;

  private static final String FILE = "content/news/one/index.uk.md";

  @TempDir private Path cache;

  private final TestSite site = TestSite.of(SITE).withRealTemplates();

  private interface Doing {
    void run() throws IOException;
  }

  /** Does something while a preview of the site runs. */
  private void served(Doing doing) {
    new CommandLineRun()
        .in(site)
        .with("XDG_CACHE_HOME", cache.toString())
        .until(
            () -> {
              try {
                doing.run();
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            })
        .run("serve", "--no-open", "--port=0");
  }

  private record Answer(OptionalInt exit, String out) {}

  private Answer ask(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            new PrintStream(out, true, UTF_8),
            new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
            Map.of("XDG_CACHE_HOME", cache.toString()),
            site.root(),
            TestSite.CLOCK,
            false,
            () -> {});
    OptionalInt exit = Errands.send(surroundings, arguments);
    return new Answer(exit, out.toString(UTF_8));
  }

  @Test
  void thePreviewSaysWhatACheckOfItsOwnSays() {
    List<String[]> commands =
        List.of(
            new String[] {"check"},
            new String[] {"check", FILE},
            new String[] {"check", "--format=lines", "--lang=en", FILE},
            new String[] {"check", "--format", "json"},
            new String[] {"check", "--format=sarif", "content/pages"},
            new String[] {"check", "--color=always", FILE},
            new String[] {"check", "--format=wrong"},
            new String[] {"check", "../elsewhere"},
            new String[] {"check", "content/none.md"});
    served(
        () -> {
          for (String[] command : commands) {
            CommandLineRun.Result alone = new CommandLineRun().in(site).run(command);
            Answer asked = ask(command);
            assertThat(asked.exit()).as("%s", List.of(command)).hasValue(alone.exitCode());
            assertThat(asked.out()).as("%s", List.of(command)).isEqualTo(alone.out());
          }
        });
  }

  @Test
  void whatWasJustSavedCounts() {
    served(
        () -> {
          assertThat(ask("check", "--format=lines", FILE).out()).contains("broken-link");
          site.with("-- " + FILE + " --\nНічого лихого.\n");
          assertThat(ask("check", "--format=lines", FILE))
              .isEqualTo(new Answer(OptionalInt.of(0), ""));
        });
  }

  @Test
  void whatChangesFilesOrRunsOnIsNotAsked() {
    served(
        () -> {
          assertThat(ask("check", "--fix").exit()).isEmpty();
          assertThat(ask("check", "--watch").exit()).isEmpty();
          assertThat(ask("build").exit()).isEmpty();
          assertThat(ask("check", "@arguments").exit()).isEmpty();
          assertThat(ask("check", "--source=..").exit()).isEmpty();
        });
  }

  @Test
  void nobodyWithoutTheTokenIsAnswered() {
    served(
        () -> {
          Path place = note();
          ServingNote note = ServingNote.read(place, site.root()).orElseThrow();
          assertThat(note.ask(new byte[0])).as("the token is right").isEmpty();
          ServingNote guess =
              new ServingNote(note.port(), note.token().replaceFirst(".$", "!"), note.program());
          Errand errand = new Errand(site.root(), false, Map.of(), List.of("check"));
          assertThat(note.ask(errand.bytes())).isPresent();
          assertThat(guess.ask(errand.bytes())).isEmpty();
          if (Files.getFileStore(place).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(place)).hasSize(2);
          }
        });
  }

  @Test
  void aPreviewThatIsGoneOrAnotherProgramIsNotAsked() {
    served(() -> assertThat(ask("check", FILE).exit()).isPresent());
    assertThat(ask("check", FILE).exit()).isEmpty();
    served(
        () -> {
          ServingNote note = ServingNote.read(note(), site.root()).orElseThrow();
          new ServingNote(note.port(), note.token(), "another").write(note(), site.root());
          assertThat(ask("check", FILE).exit()).isEmpty();
        });
  }

  private Path note() {
    return ServingNote.place(Map.of("XDG_CACHE_HOME", cache.toString()), site.root()).orElseThrow();
  }
}
