package hromada.render;

import hromada.markdown.BlockKind;
import hromada.markdown.Heading;
import hromada.model.Item;
import hromada.model.Language;
import hromada.model.Page;
import hromada.passage.Freshness;
import hromada.passage.Revision;
import hromada.passage.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How far a page in English is behind the Ukrainian one, and ids for the parts that are.
 *
 * @param item the item
 * @param page one of its pages
 * @param freshness what is known; of a Ukrainian page nothing
 * @param ids ids of blocks, by the offset at which they begin in their file
 */
record Behind(Item item, Page page, Optional<Freshness> freshness, Map<Integer, String> ids) {
  /** A summary is shown in lists, never on the page. */
  private static final String SUMMARY = "summary";

  private static final int WORDS = 60;
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\([^)]*\\)");
  private static final Pattern MARKUP = Pattern.compile("<[^>]*>|[*_`\\\\#]|\\s+");

  static Behind of(Item item, Page page) {
    Map<Integer, String> ids = new TreeMap<>();
    if (page.language() == Language.UK) {
      return new Behind(item, page, Optional.empty(), ids);
    }
    Freshness freshness = Freshness.of(item);
    for (Revision revision : freshness.revisions()) {
      revision
          .english()
          .filter(Unit::isBlock)
          .map(unit -> unit.span().start())
          .ifPresent(start -> ids.put(start, "older-" + (ids.size() + 1)));
    }
    return new Behind(item, page, Optional.of(freshness), ids);
  }

  /** What to tell the reader; empty where there is nothing to tell. */
  Optional<BehindView> view(Edition edition) {
    List<Revision> shown =
        freshness.stream()
            .flatMap(known -> known.revisions().stream())
            .filter(revision -> !revision.field().equals(SUMMARY))
            .toList();
    return shown.isEmpty() ? Optional.empty() : Optional.of(view(shown, edition));
  }

  private BehindView view(List<Revision> shown, Edition edition) {
    List<Revision> older = shown.stream().filter(r -> r.kind() != Revision.Kind.ADDED).toList();
    return new BehindView(
        freshness.flatMap(Freshness::changedOn).map(edition.formats()::day).orElse(null),
        older.size(),
        older.stream().allMatch(Behind::isParagraph),
        shown.size() - older.size(),
        places(older, edition),
        item.source().url());
  }

  private static boolean isParagraph(Revision revision) {
    return revision.isBlock()
        && revision
            .english()
            .or(revision::ukrainian)
            .map(unit -> unit.passage().kind() == BlockKind.PARAGRAPH)
            .orElse(true);
  }

  private List<LinkView> places(List<Revision> shown, Edition edition) {
    List<LinkView> places = new ArrayList<>();
    for (Revision revision : shown) {
      revision
          .english()
          .map(unit -> new LinkView(beginning(unit, edition), address(unit), ""))
          .filter(place -> !place.label().isEmpty())
          .ifPresent(places::add);
    }
    return places;
  }

  /** Pieces of HTML have no id; texts of the front matter stand above. */
  private String address(Unit unit) {
    if (!unit.isBlock() || unit.passage().kind() == BlockKind.HTML) {
      return "";
    }
    if (unit.passage().kind() == BlockKind.TABLE) {
      return "#table-caption-" + caption(unit);
    }
    return page.body().headings().stream()
        .filter(heading -> heading.span().start() == unit.span().start())
        .map(Heading::anchor)
        .findFirst()
        .or(() -> Optional.ofNullable(ids.get(unit.span().start())))
        .map(id -> "#" + id)
        .orElse("");
  }

  /** Which caption it is, as they are numbered on the page. */
  private long caption(Unit unit) {
    return page.body().tables().stream()
        .filter(table -> !table.caption().isEmpty())
        .filter(table -> table.span().start() < unit.span().end())
        .count();
  }

  private static String beginning(Unit unit, Edition edition) {
    String words = LINK.matcher(unit.text()).replaceAll("$1");
    String plain = MARKUP.matcher(edition.facts().plain(words)).replaceAll(" ").strip();
    plain = plain.replaceAll(" +", " ").replace('|', ' ').strip();
    int cut = plain.length() <= WORDS ? -1 : plain.lastIndexOf(' ', WORDS);
    return cut < 0
        ? plain.substring(0, Math.min(plain.length(), WORDS))
        : plain.substring(0, cut) + "…";
  }
}
