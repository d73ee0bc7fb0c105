package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.model.OutputFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SharePicturesTest {
  private static final String ARTICLE =
      """
      -- content/news/article/index.uk.md --
      ---
      title: Зустріч на майданчику
      summary: Про що говорили.
      published: 2031-01-02
      status: published
      sources: []
      PICTURE---
      Текст.
      -- content/news/article/index.en.md --
      ---
      title: A meeting on the square
      summary: What was said.
      ENGLISH---
      Text.
      """;

  private static final Rendered SITE =
      Rendered.of(
          without(ARTICLE)
              + """
              -- content/news/withdrawn/index.uk.md --
              ---
              title: Відкликана
              summary: Опис.
              published: 2031-01-02
              status: withdrawn
              withdrawal: {date: 2031-01-03, reason: Помилка.}
              sources: []
              ---
              Текст.
              -- content/news/draft/index.uk.md --
              ---
              title: Чернетка
              summary: Опис.
              published: 2031-01-02
              status: draft
              sources: []
              ---
              Текст.
              """);

  private static String without(String article) {
    return article.replace("PICTURE", "").replace("ENGLISH", "");
  }

  private static String meta(Document page, String name) {
    return page.select("meta[property=" + name + "], meta[name=" + name + "]").attr("content");
  }

  @Test
  void aPageTellsOtherSitesAllTheyAskFor() {
    Document page = SITE.page("/en/news/article/");
    assertThat(meta(page, "og:title")).isEqualTo("A meeting on the square");
    assertThat(meta(page, "og:description")).isEqualTo("What was said.");
    assertThat(meta(page, "og:type")).isEqualTo("article");
    assertThat(meta(page, "og:url")).isEqualTo("https://example.test/en/news/article/");
    assertThat(meta(page, "og:locale")).isEqualTo("en_GB");
    assertThat(meta(page, "og:locale:alternate")).isEqualTo("uk_UA");
    assertThat(meta(page, "og:site_name")).isEqualTo("Hromada");
    assertThat(meta(page, "og:image"))
        .matches("https://example\\.test/en/news/article/card-[0-9a-f]{8}\\.png");
    assertThat(meta(page, "og:image:type")).isEqualTo("image/png");
    assertThat(meta(page, "og:image:width")).isEqualTo("1200");
    assertThat(meta(page, "og:image:height")).isEqualTo("630");
    assertThat(meta(page, "og:image:alt")).isEqualTo("News: A meeting on the square");
    assertThat(meta(page, "twitter:card")).isEqualTo("summary_large_image");
    assertThat(meta(page, "article:published_time")).isEqualTo("2031-01-02");
    assertThat(meta(page, "article:modified_time")).isEqualTo("2031-01-02");
  }

  @Test
  void everyPageHasAPictureOfItsOwnThatIsThere() throws IOException {
    List<String> pictures = SITE.paths().stream().filter(path -> path.contains("card-")).toList();
    for (String path : SITE.paths()) {
      if (isListed(path)) {
        String picture = meta(SITE.page("/" + path), "og:image");
        assertThat(pictures).as(path).contains(picture.replace("https://example.test/", ""));
      }
    }
    assertThat(pictures)
        .hasSize(pages().size())
        .allSatisfy(path -> assertThat(read(path)[0]).isEqualTo((byte) 0x89));
  }

  private static List<String> pages() {
    return SITE.paths().stream().filter(SharePicturesTest::isListed).toList();
  }

  /** Pages that search engines leave out are not shared either. */
  private static boolean isListed(String path) {
    return path.endsWith("index.html")
        && SITE.page("/" + path).select("meta[name=robots][content*=noindex]").isEmpty();
  }

  private static byte[] read(String path) throws IOException {
    return SITE.output().files().stream()
        .filter(file -> file.path().equals(path))
        .findFirst()
        .map(OutputFile::content)
        .orElseThrow()
        .read();
  }

  @Test
  void whatIsWithdrawnOrNotThereYetHasNone() {
    Document page = SITE.page("/news/withdrawn/");
    assertThat(meta(page, "og:image")).isEmpty();
    assertThat(meta(page, "twitter:card")).isEmpty();
    assertThat(SITE.paths())
        .noneMatch(path -> path.contains("withdrawn/card") || path.contains("draft"));
  }

  @Test
  void anotherTitleIsAnotherPicture() {
    Rendered changed = Rendered.of(without(ARTICLE).replace("Зустріч", "Збори"));
    assertThat(meta(changed.page("/news/article/"), "og:image"))
        .isNotEqualTo(meta(SITE.page("/news/article/"), "og:image"));
    assertThat(meta(changed.page("/en/news/article/"), "og:image"))
        .isEqualTo(meta(SITE.page("/en/news/article/"), "og:image"));
  }

  @Test
  void aPhotographIsSpreadOnlyWhereItsBasisAllows() throws IOException {
    for (Map.Entry<String, Boolean> basis :
        Map.of("public-event", true, "no-people", true, "consent", false, "parental-consent", false)
            .entrySet()) {
      Document page = withPhotograph(basis.getKey(), 640, 400).page("/news/article/");
      boolean own = meta(page, "og:image").endsWith("/news/article/square.png");
      assertThat(own).as(basis.getKey()).isEqualTo(basis.getValue());
      assertThat(meta(page, "og:image:alt"))
          .isEqualTo(own ? "Порожній майдан" : "Новини: Зустріч на майданчику");
      assertThat(meta(page, "og:image:width")).isEqualTo(own ? "640" : "1200");
      assertThat(page.select("script[type=application/ld+json]").html())
          .contains("\"image\":\"" + meta(page, "og:image") + "\"");
    }
  }

  @Test
  void aSmallPhotographGivesWayToTheCard() throws IOException {
    Document page = withPhotograph("no-people", 320, 200).page("/news/article/");
    assertThat(meta(page, "og:image")).contains("/news/article/card-");
  }

  private static Rendered withPhotograph(String basis, int width, int height) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", png);
    String picture =
        "picture: {file: square.png, credit: Вигадана Особа, basis: %s, alt: Порожній майдан}\n";
    String english = "picture: {credit: Vyhadana Osoba, alt: An empty square}\n";
    return Rendered.of(
        ARTICLE.replace("PICTURE", picture.formatted(basis)).replace("ENGLISH", english)
            + "-- content/news/article/square.png --\nBASE64"
            + Base64.getEncoder().encodeToString(png.toByteArray())
            + "\n");
  }

  @Test
  void picturesAreReadable() throws IOException {
    String path =
        SITE.paths().stream().filter(file -> file.contains("card-")).findFirst().orElseThrow();
    assertThat(ImageIO.read(new ByteArrayInputStream(read(path))).getWidth()).isEqualTo(1200);
  }
}
