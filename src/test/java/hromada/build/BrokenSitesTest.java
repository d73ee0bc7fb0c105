package hromada.build;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.Golden;
import hromada.TestSite;
import hromada.diagnostic.DiagnosticPrinter;
import hromada.diagnostic.Outcome;
import hromada.model.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One broken site per rule, {@code sites/broken/<rule>/site.txt}, and what is said about it in each
 * language. Templates are the real ones.
 */
class BrokenSitesTest {
  private static final Path SITES = Path.of("src/test/resources/sites/broken");

  static List<Path> sites() throws IOException {
    try (Stream<Path> folders = Files.list(SITES)) {
      return folders.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyMistakeIsExplainedInBothLanguages(Path folder) throws IOException {
    TestSite site = TestSite.of(Files.readString(folder.resolve("site.txt"))).withRealTemplates();
    Outcome<Output> outcome = new Pipeline(TestSite.CLOCK).prepare(site.config());
    for (String language : List.of("uk", "en")) {
      DiagnosticPrinter printer = new DiagnosticPrinter(language, false);
      String text =
          outcome.findings().stream().map(printer::text).collect(Collectors.joining("\n"));
      Golden.assertMatches(folder.resolve("expected." + language + ".txt"), text);
    }
    assertThat(outcome.findings()).isNotEmpty();
  }
}
