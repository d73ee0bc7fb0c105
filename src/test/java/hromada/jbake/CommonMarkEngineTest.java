package hromada.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.TestSite;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.Engines;
import org.jbake.template.ModelExtractors;
import org.junit.jupiter.api.Test;

class CommonMarkEngineTest {
  private final TestSite site = Fixture.good();

  @Test
  void newRoundOfModelExtractorsMakesItJBakesEngineForMarkdown() {
    Engines.register("md", null);
    ModelExtractors.getInstance().reset();
    assertThat(Engines.get("md")).isInstanceOf(CommonMarkEngine.class);
  }

  @Test
  void documentHasTheTypeOfItsFolderAndTheFrontMatter() {
    DocumentModel document = parse("content/news/lights-on/index.uk.md");
    assertThat(document.getType()).isEqualTo("news");
    assertThat(document.getStatus()).isEqualTo("published");
    assertThat(document.getTitle()).isEqualTo("На мосту знову світло");
    assertThat(document.getDate().toInstant()).isEqualTo(Instant.parse("2023-02-03T00:00:00Z"));
    assertThat(document.getTags()).containsExactly("safety");
    assertThat(document.getBody()).startsWith("<p>Ліхтарі <strong>замінили</strong>.</p>");
  }

  @Test
  void englishPageTakesNeutralFieldsFromItsUkrainianTwin() {
    DocumentModel document = parse("content/pages/start/index.en.md");
    assertThat(document.getTitle()).isEqualTo("Community");
    assertThat(document.getStatus()).isEqualTo("published");
    assertThat(document.getDate()).isNotNull();
  }

  @Test
  void whatMayNotBePublishedYetIsADraft() {
    assertThat(parse("content/news/draft-taiemnytsia/index.uk.md").getStatus()).isEqualTo("draft");
    assertThat(parse("content/news/future-taiemnytsia/index.uk.md").getStatus()).isEqualTo("draft");
  }

  @Test
  void fileThatCannotBeUnderstoodIsADraftWithoutText() {
    site.write("content/news/bad/index.uk.md", "---\ntitle: [\n---\nТекст\n")
        .write("content/news/wrong-bytes/index.uk.md", new byte[] {'-', (byte) 0xFF})
        .write("content/news/empty/index.uk.md", "")
        .write("content/stray.md", "# Текст\n");
    for (String path :
        new String[] {
          "content/news/bad/index.uk.md",
          "content/news/wrong-bytes/index.uk.md",
          "content/news/empty/index.uk.md",
          "content/stray.md",
          "content/news/not-there/index.uk.md"
        }) {
      DocumentModel document = parse(path);
      assertThat(document.getStatus()).as(path).isEqualTo("draft");
      assertThat(document.getBody()).as(path).isEmpty();
    }
  }

  private DocumentModel parse(String path) {
    Path root = site.root();
    DefaultJBakeConfiguration configuration =
        JBakeSettings.read(root, Optional.empty()).value().orElseThrow().configuration();
    return new CommonMarkEngine().parse(configuration, root.resolve(path).toFile());
  }
}
