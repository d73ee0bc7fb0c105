package hromada.site;

import java.util.List;
import java.util.stream.Stream;

/**
 * A kind of page with one page to judge it by, in one of the sites of the tests. The page of a
 * missing address is one for both languages; every other kind is there in each.
 *
 * @param name what the kind is called in messages and in the names of golden files
 * @param layout what draws it, {@code templates/layouts/<layout>.ftlh}
 * @param site the name of the site
 * @param address the page's address in Ukrainian, without the first slash
 */
record PageKind(String name, String layout, String site, String address) {
  /** Layouts that are parts of others, not public, or seen for no longer than a moment. */
  static final List<String> NO_PAGES = List.of("base", "blackout-style", "redirect", "style");

  /** Every kind. A new layout has no pages before it has a line here. */
  static final List<PageKind> ALL =
      List.of(
          new PageKind("alert", "alert", "full", "weak-ice/"),
          new PageKind("article", "news", "bilingual", "news/every-fact-and-block/"),
          new PageKind("article-with-long-words", "news", "bilingual", "news/long-words/"),
          new PageKind("article-with-picture", "news", "bilingual", "news/picture-and-caption/"),
          new PageKind("blackout", "blackout", "full", "blackout/"),
          new PageKind("commitment", "commitment", "full", "commitments/light-on-the-bridge/"),
          new PageKind("data", "data", "full", "data/"),
          new PageKind("figures", "figures", "full", "figures/"),
          new PageKind("find", "find", "full", "find/"),
          new PageKind("forum", "forum", "full", "forum/"),
          new PageKind("glossary", "glossary", "full", "glossary/"),
          new PageKind("guide", "guide", "full", "guides/crossing-the-bridge/"),
          new PageKind("guides", "guides", "full", "guides/"),
          new PageKind("ledger", "commitments", "full", "commitments/"),
          new PageKind("list", "listing", "bilingual", "news/"),
          new PageKind("meeting", "meeting", "full", "forum/held/"),
          new PageKind("missing", "not-found", "bilingual", "404.html"),
          new PageKind("offline", "offline", "full", "offline/"),
          new PageKind("organisation", "organisation", "full", "organisations/vyhadana-rada/"),
          new PageKind("organisations", "organisations", "full", "organisations/"),
          new PageKind("page", "page", "full", "taking-part/"),
          new PageKind("people", "people", "full", "people/"),
          new PageKind("person", "person", "full", "people/vyhadana-osoba/"),
          new PageKind("place", "place", "full", "places/vyhadane/"),
          new PageKind("places", "places", "full", "places/"),
          new PageKind("poster", "poster", "full", "places/vyhadane/poster/"),
          new PageKind("priorities", "priorities", "full", "priorities/"),
          new PageKind("priority", "priority", "full", "priorities/lamps/"),
          new PageKind("programme", "programme", "full", "programmes/lamps-together/"),
          new PageKind("report", "report", "full", "reports/second-half/"),
          new PageKind("reports", "reports", "full", "reports/"),
          new PageKind("sections", "sections", "full", "sections/"),
          new PageKind("start", "start", "full", ""),
          new PageKind("station", "place", "full", "places/vyhadane-police-station/"),
          new PageKind("topic", "listing", "bilingual", "topics/water/"),
          new PageKind("topic-of-forum", "forum-topic", "full", "forum/noise/"),
          new PageKind("withdrawn", "withdrawn", "bilingual", "news/withdrawn-in-both/"));

  /** Its page in each language. */
  Stream<Sample> samples() {
    return layout.equals("not-found")
        ? Stream.of(new Sample(this, "uk"))
        : Stream.of("uk", "en").map(language -> new Sample(this, language));
  }

  /** The pages of all kinds. */
  static List<Sample> allSamples() {
    return ALL.stream().flatMap(PageKind::samples).toList();
  }

  /** All in a full run; else one of each kind, Ukrainian and English in turn. */
  static List<Sample> samplesInTurn() {
    return Look.isFullRun() ? allSamples() : oneLanguageEach();
  }

  /** One of each kind, Ukrainian and English in turn. */
  static List<Sample> oneLanguageEach() {
    return allSamples().stream()
        .filter(
            sample -> sample.language().equals(ALL.indexOf(sample.kind()) % 2 == 0 ? "uk" : "en"))
        .toList();
  }

  /**
   * The page of a kind in one language.
   *
   * @param kind the kind
   * @param language {@code uk} or {@code en}
   */
  record Sample(PageKind kind, String language) {
    BuiltSite site() {
      return BuiltSite.named(kind.site());
    }

    /** Its file below the folder of the site. */
    String path() {
      String address = (language.equals("en") ? "en/" : "") + kind.address();
      return address.isEmpty() || address.endsWith("/") ? address + "index.html" : address;
    }

    /** For names of files. */
    String name() {
      return kind.name() + "." + language;
    }

    @Override
    public String toString() {
      return name();
    }
  }
}
