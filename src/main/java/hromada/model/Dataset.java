package hromada.model;

import java.util.stream.Stream;

/**
 * The sets of open data (rule P5), one JSON file, one CSV file and one schema each. What has a
 * counterpart in the interface of data.police.uk bears its name.
 */
public enum Dataset {
  NEIGHBOURHOODS("neighbourhoods", "places"),
  TEAMS("teams", "people"),
  EVENTS("events", "forum"),
  PRIORITIES("priorities", "priorities"),
  FORUM_TOPICS("forum-topics", "forum"),
  REPORTS("reports", "reports"),
  NEWS("news", "news"),
  PROGRAMMES("programmes", "programmes"),
  COMMITMENTS("commitments", "commitments"),
  PEOPLE("people", "people"),
  ORGANISATIONS("organisations", "organisations"),
  FIGURES("figures", "figures"),
  SOURCES("sources", "figures"),
  GLOSSARY("glossary", "glossary");

  /** The page that describes them all. */
  public static final PageUrl INDEX = GeneratedPage.DATA.url();

  private final String id;
  private final String page;

  Dataset(String id, String page) {
    this.id = id;
    this.page = page;
  }

  /** Its name in addresses. */
  public String id() {
    return id;
  }

  /** The page that shows the same to readers. */
  public PageUrl page() {
    return PageUrl.START.child(page);
  }

  public String json() {
    return INDEX.path() + id + ".json";
  }

  public String csv() {
    return INDEX.path() + id + ".csv";
  }

  public String schema() {
    return INDEX.path() + "schema/" + id + ".json";
  }

  /** The addresses of all files of all sets. */
  public static Stream<String> files() {
    return Stream.of(values()).flatMap(set -> Stream.of(set.json(), set.csv(), set.schema()));
  }
}
