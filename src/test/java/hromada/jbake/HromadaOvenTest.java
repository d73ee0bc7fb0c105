package hromada.jbake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hromada.TestSite;
import hromada.build.BuildReport;
import hromada.build.Pipeline;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jbake.parser.Engines;
import org.junit.jupiter.api.Test;

class HromadaOvenTest {
  @Test
  void bakesThroughJBakesLifeCycle() {
    TestSite site = Fixture.good();
    HromadaOven oven = oven(site);
    oven.bake();

    assertThat(oven.getErrors()).isEmpty();
    assertThat(oven.report().findings()).isEmpty();
    assertThat(oven.report().isPublished()).isTrue();
    assertThat(site.root().resolve("target/site/news/lights-on/index.html")).isRegularFile();
    assertThat(Engines.get("md")).isInstanceOf(CommonMarkEngine.class);
  }

  @Test
  void draftsAndFutureItemsAreLeftOut() {
    TestSite site = Fixture.good();
    oven(site).bake();
    assertThat(Fixture.leaks(Fixture.files(site.root().resolve("target/site")))).isEmpty();
  }

  @Test
  void errorsAreSaidAndTheOldSiteStays() {
    TestSite site = Fixture.good();
    oven(site).bake();
    Map<String, String> before = Fixture.files(site.root().resolve("target/site"));
    site.write(
        "content/pages/start/index.en.md", "---\ntitle: New\nsummary: New.\n---\n[a](/none/)\n");
    HromadaOven oven = oven(site);
    oven.bake();

    assertThat(oven.getErrors()).hasSize(1);
    assertThat(oven.getErrors().get(0))
        .hasMessageContaining("content/pages/start/index.en.md:5:1")
        .hasMessageContaining("помилка[broken-link]")
        .hasMessageContaining("error[broken-link]");
    assertThat(Fixture.files(site.root().resolve("target/site"))).isEqualTo(before);
  }

  @Test
  void oneChangedFileBakesTheWholeSite() {
    TestSite site = Fixture.good();
    HromadaOven oven = oven(site);
    oven.bake(site.root().resolve("content/news/lights-on/index.uk.md").toFile());
    assertThat(oven.report().isPublished()).isTrue();
  }

  @Test
  void localeOfTheVirtualMachineIsLeftAlone() {
    Locale before = Locale.getDefault();
    TestSite site =
        Fixture.good().write("jbake.properties", "site.host=https://e.test\njvm.locale=tr_TR\n");
    oven(site).bake();
    assertThat(Locale.getDefault()).isEqualTo(before);
  }

  @Test
  void brokenConfigurationBakesNothing() throws Exception {
    TestSite site = Fixture.good().write("jbake.properties", "site.host=nowhere\n");
    BuildReport report =
        HromadaOven.bake(
            JBakeSettings.read(site.root(), Optional.empty()), new Pipeline(TestSite.CLOCK));
    assertThat(report.isPublished()).isFalse();
    assertThat(report.findings()).hasSize(1);
    assertThat(Files.exists(site.root().resolve("target"))).isFalse();
  }

  @Test
  void outputFolderThatCannotBeMadeIsAFinding() {
    TestSite site = Fixture.good().write("blocked", "a file");
    BuildReport report =
        HromadaOven.bake(
            JBakeSettings.read(site.root(), Optional.of(site.root().resolve("blocked/site"))),
            new Pipeline(TestSite.CLOCK));
    assertThat(report.findings()).extracting(finding -> finding.code()).contains("bad-config");
  }

  @Test
  void databaseOfJBakeIsNotEvenThere() {
    assertThatThrownBy(() -> Class.forName("com.orientechnologies.orient.core.Orient"))
        .isInstanceOf(ClassNotFoundException.class);
  }

  private static HromadaOven oven(TestSite site) {
    Path root = site.root();
    return new HromadaOven(
        JBakeSettings.read(root, Optional.empty()).value().orElseThrow(),
        new Pipeline(TestSite.CLOCK));
  }
}
