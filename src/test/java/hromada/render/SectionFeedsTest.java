package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionFeedsTest {
  private static final Rendered SITE = Rendered.full("civic");

  @Test
  void feedOfASectionHoldsItsItemsLastChangedFirst() throws Exception {
    JsonNode feed = json("forum/feed.json");
    assertThat(feed.get("title").asText()).isEqualTo("Майданчик безпеки — громада Кропивницького");
    assertThat(feed.get("home_page_url").asText()).isEqualTo("https://example.test/forum/");
    assertThat(feed.get("items").findValuesAsText("url").subList(0, 2))
        .containsExactly(
            "https://example.test/forum/cancelled/", "https://example.test/forum/moved/");
  }

  @Test
  void feedOfAPlaceHoldsEverythingAboutIt() throws Exception {
    assertThat(json("places/vyhadanka/feed.json").get("items").findValuesAsText("url"))
        .containsExactlyInAnyOrder(
            "https://example.test/news/published/",
            "https://example.test/forum/held/",
            "https://example.test/forum/dark-street/",
            "https://example.test/priorities/lamps/",
            "https://example.test/places/vyhadanka/",
            "https://example.test/people/vyhadana-kapitanka/",
            "https://example.test/reports/first-half/",
            "https://example.test/reports/second-half/");
  }

  @Test
  void feedOfATopicHoldsItsNews() throws Exception {
    assertThat(json("en/topics/made-up-topic/feed.json").get("items").findValuesAsText("title"))
        .containsExactly("Made-up “news”");
  }

  @Test
  void placeThatIsNotTranslatedHasNoEnglishFeed() {
    assertThat(SITE.paths())
        .contains("places/nulivka/feed.xml")
        .doesNotContain("en/places/nulivka/feed.xml", "en/places/nulivka/feed.json");
  }

  @Test
  void everyAtomFeedFollowsItsSchema() throws Exception {
    List<String> feeds = SITE.paths().stream().filter(path -> path.endsWith("feed.xml")).toList();
    assertThat(feeds).hasSizeGreaterThan(20);
    for (String feed : feeds) {
      FeedsTest.validateAtom(SITE.text(feed));
    }
  }

  @Test
  void meetingInAFeedSaysWhenAndWhereItIs() throws Exception {
    String content = json("places/vyhadanka-station/feed.json").toString();
    assertThat(content)
        .contains("<p>Коли: четвер, 15 травня 2031 року, 18:00, за київським часом</p>")
        .contains("<p>Де: Вигадана станція</p>");
  }

  @Test
  void pagesNameTheFeedsThatFollowThem() {
    assertThat(feeds("/forum/")).containsExactly("/feed.xml", "/forum/feed.xml");
    assertThat(feeds("/en/places/vyhadanka/"))
        .containsExactly("/en/feed.xml", "/en/places/vyhadanka/feed.xml");
    assertThat(feeds("/topics/made-up-topic/"))
        .containsExactly("/feed.xml", "/topics/made-up-topic/feed.xml");
    assertThat(feeds("/news/")).containsExactly("/feed.xml");
  }

  private static List<String> feeds(String address) {
    return SITE.page(address).select("link[type=application/atom+xml]").eachAttr("href");
  }

  private static JsonNode json(String path) throws Exception {
    return new ObjectMapper().readTree(SITE.text(path));
  }
}
