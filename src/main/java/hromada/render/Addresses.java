package hromada.render;

import hromada.markdown.References.LinkTarget;
import hromada.model.GeneratedPage;
import hromada.model.Item;
import hromada.model.Language;
import hromada.model.Listing;
import hromada.model.PageUrl;
import hromada.model.Site;
import hromada.model.SiteConfig;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which pages the site has in which language, and how to link to them. */
final class Addresses {
  private final SiteConfig config;
  private final Map<PageUrl, Set<Language>> pages = new HashMap<>();
  private final Map<Language, List<PageUrl>> sheets = new EnumMap<>(Language.class);

  Addresses(Site site) {
    this.config = site.config();
    for (Item item : site.items().values()) {
      item.pages().keySet().forEach(language -> add(item.key().url(), language));
    }
    PosterRenderer.places(site)
        .forEach(
            item ->
                item.pages().keySet().forEach(language -> add(PosterRenderer.url(item), language)));
    for (Listing listing : site.listings()) {
      add(listing.url(), listing.language());
    }
    for (GeneratedPage page : GeneratedPage.values()) {
      pages.put(page.url(), EnumSet.allOf(Language.class));
    }
    if (config.offline()) {
      pages.put(OfflinePages.URL, EnumSet.allOf(Language.class));
    }
    for (Language language : Language.values()) {
      sheets.put(language, FindRenderer.sheets(site, language));
      sheets.getOrDefault(language, List.of()).forEach(url -> add(url, language));
    }
  }

  /** The pages of single letters, where the names of «find your area» need more than one page. */
  List<PageUrl> sheets(Language language) {
    return sheets.getOrDefault(language, List.of());
  }

  private void add(PageUrl url, Language language) {
    pages.computeIfAbsent(url, u -> EnumSet.noneOf(Language.class)).add(language);
  }

  boolean exists(PageUrl url, Language language) {
    return pages.getOrDefault(url, Set.of()).contains(language);
  }

  /** A page in this language, or in Ukrainian while there is no translation. */
  LinkTarget link(PageUrl url, Language language) {
    return exists(url, language)
        ? new LinkTarget(url.in(language), null)
        : foreign(url.path(), language);
  }

  /** A target as authors write it; anything but a page of this site stays as it is. */
  LinkTarget link(String target, Language language) {
    int end = target.length();
    for (char mark : new char[] {'#', '?'}) {
      int at = target.indexOf(mark);
      end = at >= 0 && at < end ? at : end;
    }
    String path = target.substring(0, end);
    if (!path.startsWith("/") || !path.endsWith("/") || !pages.containsKey(new PageUrl(path))) {
      return new LinkTarget(target, null);
    }
    LinkTarget page = link(new PageUrl(path), language);
    return new LinkTarget(page.href() + target.substring(end), page.language());
  }

  private static LinkTarget foreign(String path, Language language) {
    return new LinkTarget(path, language == Language.UK ? null : Language.UK.tag());
  }

  /** Every language of a page, itself included, with Ukrainian as the default (rule L6). */
  List<Alternate> alternates(PageUrl url) {
    List<Alternate> alternates = new ArrayList<>();
    for (Language language : Language.values()) {
      if (exists(url, language)) {
        alternates.add(new Alternate(language.tag(), absolute(url.in(language))));
      }
    }
    if (!alternates.isEmpty()) {
      alternates.add(new Alternate("x-default", absolute(url.in(Language.UK))));
    }
    return alternates;
  }

  String absolute(String path) {
    return config.absolute(path);
  }
}
