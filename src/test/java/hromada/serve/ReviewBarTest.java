package hromada.serve;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.diagnostic.Diagnostic;
import hromada.source.Place;
import hromada.source.SourceFile;
import hromada.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the check says, at the foot of a previewed page. */
class ReviewBarTest {
  private static final SourceFile BRIDGE =
      new SourceFile("content/news/bridge/index.uk.md", "Міст <b> 230 м\n");

  private static final Diagnostic NUMBER =
      Diagnostic.warning("doubled-word", Place.of(BRIDGE, Span.of(9, 3)), "230")
          .withNote(Place.of("content/news/bridge/index.en.md"), "note.ukrainian-here")
          .withHelp("loose-short-word.help");

  private static Diagnostic advice(String path) {
    return Diagnostic.advice("doubled-word", Place.of(path), "і");
  }

  private static String bar(String address, Diagnostic... findings) {
    return new ReviewBar("uk").of(Review.of(List.of(findings)), address);
  }

  @Test
  void siteWithoutFindingsHasNoBar() {
    assertThat(bar("/")).isEmpty();
  }

  @Test
  void warningsAndAdviceAreCounted() {
    assertThat(bar("/", NUMBER, advice("seeds/a.yml"), advice("seeds/b.yml")))
        .contains("<span class=\"warning\">1 попередження</span>")
        .contains("<span class=\"advice\">2 поради</span>")
        .doesNotContain("на цій сторінці");
    assertThat(bar("/", NUMBER)).doesNotContain("class=\"advice\"");
  }

  @Test
  void findingIsShownWithAllThatTheTerminalSays() {
    assertThat(bar("/news/bridge/", NUMBER))
        .contains("<b>попередження</b>: ", "<code class=\"rule\">doubled-word</code>")
        .contains("content/news/bridge/index.uk.md:1:10")
        .contains("Міст &lt;b&gt; <mark>230</mark> м")
        .contains("content/news/bridge/index.en.md:1:1</span> в українському файлі тут")
        .contains("<i>як виправити:</i> ", "<code>hromada check --fix</code>")
        .doesNotContain("<b> 230");
  }

  @Test
  void whatIsAboutThePageComesFirst() {
    Diagnostic elsewhere = advice("content/events/able/index.uk.md");
    for (String address : List.of("/news/bridge/", "/en/news/bridge/")) {
      assertThat(bar(address, elsewhere, NUMBER))
          .containsSubsequence(
              "на цій сторінці: 1", "На цій сторінці", "bridge/", "В інших файлах", "able/");
    }
    assertThat(bar("/news/", elsewhere, NUMBER)).doesNotContain("На цій сторінці");
  }

  @Test
  void startPageHasAnAddressOfItsOwn() {
    Diagnostic start = advice("content/pages/start/index.uk.md");
    assertThat(bar("/", start)).contains("На цій сторінці").doesNotContain("В інших файлах");
    assertThat(bar("/en/", start)).contains("На цій сторінці");
    assertThat(bar("/about/", start)).doesNotContain("На цій сторінці");
  }

  @Test
  void warningsStandBeforeAdvice() {
    assertThat(bar("/", advice("content/a.md"), NUMBER))
        .containsSubsequence("li class=\"warning\"", "li class=\"advice\"");
  }

  @Test
  void barCanBeReadInEnglishAndSaysWhichLanguageIsPressed() {
    Review review = Review.of(List.of(NUMBER));
    assertThat(new ReviewBar("en").of(review, "/"))
        .contains("<aside lang=\"en\" aria-label=\"What the check says\"")
        .contains("1 warning", "lang=\"uk\" aria-pressed=\"false\">Українська</button>")
        .contains("lang=\"en\" aria-pressed=\"true\">English</button>");
    assertThat(new ReviewBar("").of(review, "/")).contains("<aside lang=\"uk\"");
  }

  @Test
  void whatWasSaidOfAnOlderSiteIsMarkedAsBusy() {
    Review review = Review.of(List.of(NUMBER));
    assertThat(new ReviewBar("uk").of(review, "/")).contains("aria-busy=\"false\"");
    assertThat(new ReviewBar("uk").of(review.old(), "/")).contains("aria-busy=\"true\"");
  }

  @Test
  void tenThousandFindingsDoNotMakeAPageOfThem() {
    List<Diagnostic> many = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      many.add(advice("content/news/n%05d/index.uk.md".formatted(i)));
    }
    assertThat(new ReviewBar("uk").of(Review.of(many), "/"))
        .contains("10\u00a0000 порад", "і ще 9\u00a0900: усе покаже hromada check")
        .hasSizeLessThan(50_000);
  }
}
