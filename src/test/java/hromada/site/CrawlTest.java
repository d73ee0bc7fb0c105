package hromada.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Visits every page of a finished site as a search engine would. */
class CrawlTest {
  private static final List<String> EMERGENCY = List.of("101", "102", "103", "104");

  /** Answers at every address that leads nowhere, so it has none of its own. */
  private static final String NOT_FOUND = "404.html";

  static List<BuiltSite> sites() {
    return BuiltSite.all();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void languageFollowsFromTheAddressAlone(BuiltSite site) {
    assertThat(site.pages()).containsKeys("index.html", "en/index.html");
    assertThat(faults(site.pages(), this::wrongLanguage)).isEmpty();
  }

  private Stream<String> wrongLanguage(String path, Document page) {
    String language = page.select("html").attr("lang");
    return language.equals(BuiltSite.language(path)) ? Stream.of() : Stream.of(language);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyPageNamesItselfAsCanonical(BuiltSite site) {
    assertThat(
            faults(
                site.readPages(),
                (path, page) -> {
                  List<String> expected =
                      path.equals(NOT_FOUND) ? List.of() : List.of(BuiltSite.address(path));
                  List<String> canonical = page.select("link[rel=canonical]").eachAttr("href");
                  return canonical.equals(expected) ? Stream.of() : Stream.of("" + canonical);
                }))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void translationsNameEachOtherAndThemselves(BuiltSite site) {
    assertThat(
            faults(
                site.readPages(),
                (path, page) -> {
                  Map<String, String> expected =
                      path.equals(NOT_FOUND) ? Map.of() : alternates(site, path);
                  return alternates(page).equals(expected)
                      ? Stream.of()
                      : Stream.of(alternates(page) + " instead of " + expected);
                }))
        .isEmpty();
  }

  /** What {@code hreflang} has to say of a page, by the pages there are (rule L6). */
  private static Map<String, String> alternates(BuiltSite site, String path) {
    Map<String, String> alternates = new TreeMap<>();
    String ukrainian = ukrainian(path);
    alternates.put("uk", BuiltSite.address(ukrainian));
    alternates.put("x-default", BuiltSite.address(ukrainian));
    if (site.readPages().containsKey("en/" + ukrainian)) {
      alternates.put("en", BuiltSite.address("en/" + ukrainian));
    }
    return alternates;
  }

  private static Map<String, String> alternates(Document page) {
    Map<String, String> alternates = new TreeMap<>();
    page.select("link[rel=alternate][hreflang]")
        .forEach(link -> alternates.put(link.attr("hreflang"), link.attr("href")));
    return alternates;
  }

  private static String ukrainian(String path) {
    return path.startsWith("en/") ? path.substring(3) : path;
  }

  @ParameterizedTest
  @MethodSource("sites")
  void theSwitchLeadsToTheSamePage(BuiltSite site) {
    assertThat(
            faults(
                site.readPages(),
                (path, page) -> {
                  boolean english = BuiltSite.language(path).equals("en");
                  String other = english ? ukrainian(path) : "en/" + path;
                  String name = english ? "Українська" : "English";
                  Element link = page.selectFirst("header a:containsOwn(" + name + ")");
                  if (link == null) {
                    return Stream.of("no switch named " + name);
                  }
                  String target = BuiltSite.path(link.absUrl("href"));
                  boolean said = page.selectFirst(".language-note") != null;
                  boolean exists = site.readPages().containsKey(other);
                  boolean right = path.equals(NOT_FOUND) || (exists ? target.equals(other) : said);
                  return right ? Stream.of() : Stream.of("leads to " + target);
                }))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void nothingExistsInEnglishAlone(BuiltSite site) {
    List<String> english = site.pages().keySet().stream().filter(p -> p.startsWith("en/")).toList();
    assertThat(english).isNotEmpty();
    assertThat(site.pages().keySet())
        .containsAll(english.stream().map(CrawlTest::ukrainian).toList());
    Map<String, Long> counts = counts(site, "en");
    assertThat(counts(site, "uk"))
        .allSatisfy(
            (type, n) -> assertThat(counts.getOrDefault(type, 0L)).as(type).isLessThanOrEqualTo(n));
  }

  private static Map<String, Long> counts(BuiltSite site, String language) {
    return site.pages().keySet().stream()
        .filter(path -> BuiltSite.language(path).equals(language))
        .map(CrawlTest::ukrainian)
        .collect(
            Collectors.groupingBy(path -> path.replaceFirst("/.*", ""), Collectors.counting()));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyReferenceLeadsSomewhere(BuiltSite site) {
    assertThat(faults(site.pages(), (path, page) -> brokenReferences(site, page))).isEmpty();
  }

  private static Stream<String> brokenReferences(BuiltSite site, Document page) {
    Stream<String> elements =
        page.select("[href], [src]").stream()
            .map(element -> element.absUrl(element.hasAttr("href") ? "href" : "src"));
    Stream<String> metas =
        page.select("meta[property~=^og:(url|image)$]").stream().map(m -> m.attr("content"));
    Stream<String> forwards =
        page.select("meta[http-equiv=refresh]").stream()
            .map(m -> BuiltSite.HOST + m.attr("content").replaceFirst(".*url=", ""));
    return Stream.of(elements, metas, forwards)
        .flatMap(addresses -> addresses)
        .filter(
            address ->
                address.startsWith(BuiltSite.HOST)
                    || !address.matches("(https?|tel|mailto|webcal|viber):.+"))
        .filter(address -> !answers(site, address));
  }

  private static boolean answers(BuiltSite site, String address) {
    if (!address.startsWith(BuiltSite.HOST + "/")) {
      return false;
    }
    String path = BuiltSite.path(address);
    int hash = address.indexOf('#');
    if (hash < 0) {
      return site.files().containsKey(path);
    }
    Document target = site.pages().get(path);
    return target != null && target.getElementById(address.substring(hash + 1)) != null;
  }

  @ParameterizedTest
  @MethodSource("sites")
  void idsAreUniqueAndHeadingsInOrder(BuiltSite site) {
    assertThat(faults(site.pages(), (path, page) -> headingFaults(page))).isEmpty();
  }

  private static Stream<String> headingFaults(Document page) {
    List<String> faults = new ArrayList<>();
    int level = 0;
    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int next = heading.tagName().charAt(1) - '0';
      if (next > level + 1) {
        faults.add("h" + level + " is followed by h" + next + " " + heading.text());
      }
      level = next;
    }
    if (page.select("h1").size() != 1 || page.select("main h1").size() != 1) {
      faults.add(page.select("h1").size() + " h1");
    }
    List<String> ids = page.select("[id]").eachAttr("id");
    if (Set.copyOf(ids).size() != ids.size()) {
      faults.add("ids " + ids);
    }
    return faults.stream();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void emergencyTelephonesStandOnEveryPage(BuiltSite site) {
    assertThat(
            faults(
                site.readPages(),
                (path, page) ->
                    EMERGENCY.stream()
                        .filter(
                            number ->
                                page.select("a[href=tel:" + number + "]").stream()
                                    .noneMatch(link -> link.text().contains(number)))))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void nothingOnAPageRunsOrIsStyledInline(BuiltSite site) {
    assertThat(
            faults(
                site.pages(),
                (path, page) ->
                    Stream.concat(
                            page
                                .select(
                                    "script:not([type=application/ld+json]):not([type=module][src^=/]),"
                                        + " style, [style], iframe, object, embed,"
                                        + " form:not([method=get][action^=/])")
                                .stream()
                                // The page for a blackout is one file; its policy names the hash
                                // of its style, and a browser holds it to that.
                                .filter(
                                    e ->
                                        !(e.normalName().equals("style")
                                            && path.endsWith("blackout/index.html"))),
                            page.getAllElements().stream()
                                .filter(
                                    e ->
                                        e.attributes().asList().stream()
                                            .anyMatch(a -> a.getKey().startsWith("on"))))
                        .map(Element::cssSelector)))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void titlesAndDescriptionsTellPagesApart(BuiltSite site) {
    Map<String, Document> pages = site.readPages();
    assertThat(
            faults(
                pages, (p, page) -> page.title().isBlank() ? Stream.of("no title") : Stream.of()))
        .isEmpty();
    assertThat(
            faults(
                pages,
                (p, page) ->
                    description(page).isBlank() ? Stream.of("no description") : Stream.of()))
        .isEmpty();
    assertThat(shared(pages, Document::title)).as("titles").isEmpty();
    assertThat(shared(pages, CrawlTest::description)).as("descriptions").isEmpty();
  }

  private static String description(Document page) {
    return page.select("meta[name=description]").attr("content");
  }

  /** What several pages of one language have in common, with their paths. */
  private static Map<String, List<String>> shared(
      Map<String, Document> pages, Function<Document, String> property) {
    Map<String, List<String>> shared = new TreeMap<>();
    pages.forEach(
        (path, page) ->
            shared
                .computeIfAbsent(
                    BuiltSite.language(path) + ": " + property.apply(page), p -> new ArrayList<>())
                .add(path));
    shared.values().removeIf(paths -> paths.size() == 1);
    return shared;
  }

  @ParameterizedTest
  @MethodSource("sites")
  void theSiteMapListsExactlyWhatMayBeFound(BuiltSite site) {
    Document map = Jsoup.parse(site.text("sitemap.xml"), "", Parser.xmlParser());
    List<String> listed = map.select("url > loc").eachText();
    Set<String> indexed = new TreeSet<>();
    site.indexedPages().keySet().forEach(path -> indexed.add(BuiltSite.address(path)));
    assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(indexed);
    assertThat(map.select("url"))
        .allSatisfy(
            url -> {
              Map<String, String> alternates = new TreeMap<>();
              url.select("xhtml|link")
                  .forEach(l -> alternates.put(l.attr("hreflang"), l.attr("href")));
              String path = BuiltSite.path(url.select("loc").text());
              assertThat(alternates).as(path).isEqualTo(alternates(site, path));
            });
  }

  /** Who shares a page gets a picture that is there, and as large as the page says. */
  @ParameterizedTest
  @MethodSource("sites")
  void everyPageThatMayBeFoundHasAPictureToShare(BuiltSite site) {
    assertThat(
            faults(
                site.indexedPages(),
                (path, page) -> {
                  String picture = page.select("meta[property=og:image]").attr("content");
                  if (!picture.startsWith(BuiltSite.HOST + "/")) {
                    return Stream.of("picture " + picture);
                  }
                  byte[] file = site.files().get(BuiltSite.path(picture));
                  String told =
                      page.select("meta[property=og:image:width]").attr("content")
                          + " x "
                          + page.select("meta[property=og:image:height]").attr("content");
                  return size(file).equals(told) ? Stream.of() : Stream.of(size(file));
                }))
        .isEmpty();
  }

  private static String size(byte @Nullable [] file) {
    try {
      BufferedImage picture = file == null ? null : ImageIO.read(new ByteArrayInputStream(file));
      return picture == null ? "nothing" : picture.getWidth() + " x " + picture.getHeight();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A rule for one page: what is wrong with it. */
  private interface PageRule {
    Stream<String> faults(String path, Document page);
  }

  private static List<String> faults(Map<String, Document> pages, PageRule rule) {
    assertThat(pages).isNotEmpty();
    return pages.entrySet().stream()
        .flatMap(e -> rule.faults(e.getKey(), e.getValue()).map(fault -> e.getKey() + ": " + fault))
        .toList();
  }
}
