package hromada.build;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.TestSite;
import hromada.diagnostic.Diagnostic;
import hromada.read.SiteReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large sites, of which pages are written while others are still checked, and small ones. */
class SiteBuildTest {
  private static final long ALL_ARE_LARGE = 0;
  private static final long NONE_IS_LARGE = Long.MAX_VALUE;

  @TempDir private Path temp;

  private BuildReport build(TestSite site, String output, long small) {
    Stages stages = new Stages(TestSite.CLOCK, false);
    return new SiteBuild(new Run(TestSite.CLOCK, new SiteReader(), () -> stages), small)
        .build(site.config(temp.resolve(output)));
  }

  private Map<String, String> files(String output) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(temp.resolve(output))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(temp.resolve(output).relativize(file).toString(), hex(file));
      }
    }
    return files;
  }

  private static String hex(Path file) throws IOException {
    return java.util.HexFormat.of().formatHex(Files.readAllBytes(file));
  }

  @Test
  void largeSiteIsMadeOfTheSameBytes() throws IOException {
    TestSite site = TestSite.wholeCity().withRealTemplates();
    assertThat(build(site, "small", NONE_IS_LARGE).isPublished()).isTrue();
    assertThat(build(site, "large", ALL_ARE_LARGE).isPublished()).isTrue();
    assertThat(files("large")).isEqualTo(files("small"));
    assertThat(Files.readString(temp.resolve("large.parts")).lines().skip(1))
        .containsExactlyElementsOf(
            Files.readString(temp.resolve("small.parts")).lines().skip(1).toList());
  }

  @Test
  void nothingOfALargeSiteWithAnErrorIsSeen() throws IOException {
    TestSite site = TestSite.wholeCity().withRealTemplates();
    build(site, "site", ALL_ARE_LARGE);
    Map<String, String> before = files("site");
    Path start = site.root().resolve("content/pages/start/index.uk.md");
    Files.writeString(start, Files.readString(start) + "\n[нікуди](/nowhere/)\n");
    BuildReport report = build(site, "site", ALL_ARE_LARGE);
    assertThat(report.findings()).extracting(Diagnostic::code).contains("broken-link");
    assertThat(files("site")).isEqualTo(before);
    assertThat(temp.resolve("site.new")).doesNotExist();
  }
}
