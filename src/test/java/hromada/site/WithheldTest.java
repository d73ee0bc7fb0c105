package hromada.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hromada.TestSite;
import hromada.model.ItemType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of an item appears before its time, in any language, feed, map or file name (W1). */
class WithheldTest {
  private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "news/draft-about-lanterns",
        "news/review-about-windmill",
        "news/scheduled-for-later",
        "news/scheduled-without-a-moment",
        "news/published-but-embargoed",
        "news/dated-tomorrow",
        "pages/page-from-tomorrow",
        "programmes/programme-from-next-year"
      })
  void noFileHoldsAnythingOfIt(String folder) throws IOException {
    assertNoFileHolds(BuiltSite.bilingual(), folder);
  }

  /**
   * Here much more is made of each item: open data, figures, pages of places and people. The record
   * that only {@code secret} cites has its name too.
   */
  @ParameterizedTest
  @ValueSource(strings = {"news/zhuravel-u-chernettsi", "news/kavunova-vataha", "news/secret"})
  void noFileOfTheWholeCityHoldsAnythingOfIt(String folder) throws IOException {
    assertNoFileHolds(BuiltSite.full(), folder);
  }

  private static void assertNoFileHolds(BuiltSite site, String folder) throws IOException {
    Path item = site.source().resolve("content").resolve(folder);
    Set<String> secrets = secretWords(site.source(), item);
    assertThat(secrets).as("words only this item has").hasSizeGreaterThan(5);
    String slug = folder.substring(folder.indexOf('/') + 1);

    assertThat(site.files().keySet()).noneMatch(path -> path.contains(slug));
    for (String path : site.files().keySet()) {
      String text = site.text(path);
      assertThat(text).as(path).doesNotContain(slug);
      assertThat(words(text)).as(path).doesNotContainAnyElementsOf(secrets);
    }
  }

  @Test
  void noFileHoldsItsPicture() throws IOException {
    BuiltSite site = BuiltSite.bilingual();
    for (String picture :
        Set.of("draft-about-lanterns/lantern.jpg", "scheduled-for-later/fountain.png")) {
      Path file = BuiltSite.BILINGUAL.resolve("content/news").resolve(picture);
      String bytes = Files.readString(file, ISO_8859_1);
      assertThat(site.files())
          .allSatisfy(
              (path, content) -> {
                assertThat(path).doesNotEndWith(String.valueOf(file.getFileName()));
                assertThat(new String(content, ISO_8859_1)).doesNotContain(bytes);
              });
    }
  }

  @Test
  void noFileStandsAtItsOldAddress() {
    assertThat(BuiltSite.bilingual().files().keySet())
        .noneMatch(path -> path.contains("smoloskyp"))
        .contains("news/old-address/index.html");
  }

  /** Else the tests above would be content with items that never appear at all. */
  @Test
  void onceItsTimeHasComeItAppears() {
    Clock later = Clock.offset(TestSite.CLOCK, Duration.ofDays(400));
    Path source = BuiltSite.bilingual().source();
    assertThat(BuiltSite.build("bilingual, a year later", source, later).files().keySet())
        .contains(
            "news/scheduled-for-later/index.html",
            "en/news/scheduled-for-later/index.html",
            "news/scheduled-for-later/fountain.png",
            "news/published-but-embargoed/index.html",
            "news/dated-tomorrow/index.html",
            "page-from-tomorrow/index.html",
            "programmes/programme-from-next-year/index.html")
        .noneMatch(path -> path.contains("lantern") || path.contains("windmill"))
        .noneMatch(path -> path.contains("without-a-moment"));
  }

  @Test
  void aWithdrawnTextIsGoneButItsAddressAnswers() {
    BuiltSite site = BuiltSite.bilingual();
    assertThat(site.files()).containsKey("news/withdrawn-in-both/index.html");
    assertThat(site.files().keySet())
        .allSatisfy(
            path -> assertThat(site.text(path)).as(path).doesNotContain("барабанщики", "drummers"));
  }

  /** The words of an item that stand in no other file of the site. */
  private static Set<String> secretWords(Path source, Path item) throws IOException {
    Set<String> secrets = wordsBelow(item, item.resolve("none"));
    secrets.removeAll(wordsBelow(source, item));
    // Every JSON Schema names the statuses, and its dialect:
    // https://json-schema.org/draft/2020-12/schema.
    secrets.removeAll(ItemType.NEWS.statuses());
    // A key of front matter, and a word of robots.txt.
    secrets.remove("allow");
    return secrets;
  }

  private static Set<String> wordsBelow(Path folder, Path but) throws IOException {
    Set<String> words = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (!file.startsWith(but) && !file.toString().matches(".*\\.(png|jpg|ico|woff2)")) {
          words.addAll(words(Files.readString(file, UTF_8)));
        }
      }
    }
    return words;
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .forEach(words::add);
    return words;
  }
}
