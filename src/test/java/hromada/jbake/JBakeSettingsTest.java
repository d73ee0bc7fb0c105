package hromada.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.diagnostic.Outcome;
import hromada.model.SiteConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JBakeSettingsTest {
  private static final String HOST = "site.host=https://example.test\n";

  @TempDir Path root;

  @Test
  void jbakesNamesAndOurOutputFolderAreTheDefaults() throws IOException {
    folders("content", "templates");
    assertThat(config(HOST))
        .isEqualTo(
            new SiteConfig(
                root,
                "content",
                "templates",
                "assets",
                "seeds",
                root.resolve("target/site"),
                "https://example.test"));
  }

  @Test
  void everyFolderAndTheHostCanBeChosen() throws IOException {
    folders("тексти", "look/templates");
    String properties =
        """
        content.folder=тексти
        template.folder = look/templates/
        asset.folder: look/assets
        seeds.folder=evidence
        destination.folder=output
        site.host=https://example.test/
        """;
    assertThat(config(properties))
        .isEqualTo(
            new SiteConfig(
                root,
                "тексти",
                "look/templates",
                "look/assets",
                "evidence",
                root.resolve("output"),
                "https://example.test"));
  }

  @Test
  void outputFolderOfTheCommandWins() throws IOException {
    folders("content", "templates");
    Path output = root.resolve("elsewhere");
    write(HOST + "destination.folder=output\n");
    assertThat(JBakeSettings.read(root, Optional.of(output)).value().orElseThrow().site().output())
        .isEqualTo(output);
  }

  @Test
  void folderWithoutConfigurationIsNoSite() {
    assertThat(codes(JBakeSettings.read(root, Optional.empty())))
        .containsExactly("jbake.properties:1:1 no-site");
  }

  @Test
  void missingFolderIsShownWhereItIsNamed() throws IOException {
    folders("templates");
    assertThat(findings(HOST + "content.folder=texts\n"))
        .containsExactly("jbake.properties:2:16 missing-folder");
  }

  @Test
  void foldersOutsideTheSiteAreRefused() throws IOException {
    folders("content", "templates");
    assertThat(findings(HOST + "asset.folder=../assets\nseeds.folder=\ntemplate.folder=/etc\n"))
        .containsExactly(
            "jbake.properties:2:14 folder-outside",
            "jbake.properties:3:14 folder-outside",
            "jbake.properties:4:17 folder-outside");
  }

  @Test
  void hostIsDemandedSoThatNoLinkLeadsToJBakesOwnSite() throws IOException {
    folders("content", "templates");
    assertThat(findings("")).containsExactly("jbake.properties:1:1 missing-host");
  }

  @Test
  void hostThatIsNoAddressIsRefused() throws IOException {
    folders("content", "templates");
    for (String host : List.of("example.test", "ftp://example.test", "https://a b", "https://")) {
      assertThat(findings("site.host=" + host + "\n"))
          .as(host)
          .containsExactly("jbake.properties:1:11 bad-host");
    }
  }

  @Test
  void offlineIsOnUnlessTheSiteSaysNo() throws IOException {
    folders("content", "templates");
    assertThat(config(HOST).offline()).isTrue();
    assertThat(config(HOST + "site.offline=true\n").offline()).isTrue();
    assertThat(config(HOST + "site.offline = false\n").offline()).isFalse();
    assertThat(findings(HOST + "site.offline=ні\n"))
        .containsExactly("jbake.properties:2:14 bad-offline");
  }

  @Test
  void picturesToShareAreDrawnUnlessTheSiteSaysNo() throws IOException {
    folders("content", "templates");
    assertThat(config(HOST).shareCards()).isTrue();
    assertThat(config(HOST + "site.share-cards=false\n").shareCards()).isFalse();
    assertThat(findings(HOST + "site.share-cards=ні\n"))
        .containsExactly("jbake.properties:2:18 bad-share-cards");
  }

  @Test
  void configurationThatCannotBeReadIsAFinding() throws IOException {
    folders("content", "templates");
    assertThat(findings(HOST + "content.folder=${content.folder}\n"))
        .containsExactly("jbake.properties:1:1 bad-config");
  }

  @Test
  void letterThatIsNoneIsShownWhereItStands() throws IOException {
    folders("content", "templates");
    write(HOST + "note=\\\\user\ncontent.folder=\\u0456\\u04zz\n");
    Outcome<Optional<JBakeSettings>> settings = JBakeSettings.read(root, Optional.empty());
    assertThat(codes(settings)).containsExactly("jbake.properties:3:22 bad-config");
    assertThat(settings.findings().get(0).message().toString()).contains("04zz");
  }

  private SiteConfig config(String properties) throws IOException {
    write(properties);
    return JBakeSettings.read(root, Optional.empty()).value().orElseThrow().site();
  }

  private List<String> findings(String properties) throws IOException {
    write(properties);
    return codes(JBakeSettings.read(root, Optional.empty()));
  }

  private static List<String> codes(Outcome<Optional<JBakeSettings>> settings) {
    assertThat(settings.value()).isEmpty();
    return settings.findings().stream()
        .map(finding -> finding.place() + " " + finding.code())
        .toList();
  }

  private void folders(String... names) throws IOException {
    for (String name : names) {
      Files.createDirectories(root.resolve(name));
    }
  }

  private void write(String properties) throws IOException {
    Files.writeString(root.resolve("jbake.properties"), properties);
  }
}
