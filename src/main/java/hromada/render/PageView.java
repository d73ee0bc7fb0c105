package hromada.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the frame of a page shows: its head, its place on the site and its other language.
 *
 * @param language tag of the page's language
 * @param title the heading
 * @param headTitle title for tabs and search results
 * @param summary description for search results
 * @param canonical absolute address; empty for pages without one of their own
 * @param alternates the page in every language, itself included
 * @param languageSwitch the way to the other language
 * @param crumbs the way from the start page to here, this page last and without address
 * @param section id of the navigation link it belongs to
 * @param indexed whether search engines may list it
 * @param card what other sites show of it
 * @param share ways to pass the page on
 * @param feeds the feeds that follow this page, besides that of the news
 * @param structuredData schema.org as JSON-LD; null for pages without
 */
public record PageView(
    String language,
    String title,
    String headTitle,
    String summary,
    String canonical,
    List<Alternate> alternates,
    SwitchView languageSwitch,
    List<LinkView> crumbs,
    String section,
    boolean indexed,
    CardView card,
    List<LinkView> share,
    List<FeedLinkView> feeds,
    @Nullable StructuredData structuredData) {
  public PageView {
    alternates = List.copyOf(alternates);
    crumbs = List.copyOf(crumbs);
    share = List.copyOf(share);
    feeds = List.copyOf(feeds);
  }
}
