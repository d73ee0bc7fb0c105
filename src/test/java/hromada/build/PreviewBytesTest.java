package hromada.build;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Outcome;
import hromada.model.Output;
import hromada.model.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The preview shows, at once and in the end, the bytes of a site that was made from nothing,
 * whatever was done to its files and to the clock; and it says the same of it.
 */
class PreviewBytesTest {
  private static final int SEQUENCES = 300;
  private static final Path NOWHERE = Path.of("target/nowhere");

  private final ChangingSite site = new ChangingSite();
  private final Pipeline preview = new Pipeline(site.clock());

  PreviewBytesTest() throws IOException {}

  @Test
  void whatIsShownIsWhatACleanBuildMakes() throws IOException {
    preview.draft(site.config(NOWHERE), site.touched());
    int good = 0;
    for (int sequence = 0; sequence < SEQUENCES; sequence++) {
      String done = "";
      for (int step = site.random().nextInt(3); step >= 0; step--) {
        done += " " + site.change();
      }
      Outcome<Output> clean = new Pipeline(site.clock()).prepare(site.config(NOWHERE));
      Outcome<Draft> draft = preview.draft(site.config(NOWHERE), site.touched());
      Outcome<Output> whole = draft.then(made -> made.rest().apply(() -> true));
      assertThat(texts(whole.findings())).as(done).isEqualTo(texts(clean.findings()));
      if (!clean.hasErrors()) {
        good++;
        Map<String, String> wanted = files(clean.value());
        assertThat(files(draft.value().output())).as(done).isEqualTo(wanted);
        assertThat(files(whole.value())).as(done).isEqualTo(wanted);
      }
    }
    assertThat(good).isGreaterThan(SEQUENCES / 2);
  }

  private static List<String> texts(List<Diagnostic> findings) {
    return findings.stream().map(Diagnostic::toString).sorted().toList();
  }

  private static Map<String, String> files(Output output) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (OutputFile file : output.files()) {
      files.put(file.path(), new String(file.content().read(), StandardCharsets.ISO_8859_1));
    }
    return files;
  }
}
