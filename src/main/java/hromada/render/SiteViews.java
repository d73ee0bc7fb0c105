package hromada.render;

import hromada.model.Dataset;
import hromada.model.Fact;
import hromada.model.FactValue;
import hromada.model.FeedUrl;
import hromada.model.GeneratedPage;
import hromada.model.ItemKey;
import hromada.model.ItemType;
import hromada.model.Language;
import hromada.model.PageUrl;
import hromada.model.Site;
import hromada.model.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Gathers what every page shows of the site. Links lead only to pages that exist. */
final class SiteViews {
  static final String ACCESSIBILITY = "accessibility";
  private static final List<String> FOOTER_PAGES = List.of("about", "contacts", ACCESSIBILITY);

  /** Six links at most: all others stand on the page of all sections. */
  private static final List<ItemType> MAIN =
      List.of(ItemType.NEWS, ItemType.PROGRAMMES, ItemType.COMMITMENTS, ItemType.FORUM);

  private final Site site;
  private final Addresses addresses;
  private final AssetFiles assets;

  SiteViews(Site site, Addresses addresses, AssetFiles assets) {
    this.site = site;
    this.addresses = addresses;
    this.assets = assets;
  }

  SiteView view(Edition edition) {
    Language language = edition.language();
    return new SiteView(
        language.tag(),
        edition.text("site-name"),
        PageUrl.START.in(language),
        nav(edition),
        new Alerts(addresses).views(site, edition),
        telephones(edition),
        telephoneSources(edition),
        footer(edition),
        assets.stylesheet(),
        assets.printStylesheet(),
        assets.fonts(),
        assets.scripts().addresses(),
        assets.icon(),
        new AppView(
            assets.scripts().address("page"),
            WorkerRenderer.address(site.config().offline(), assets.scripts()),
            ManifestRenderer.address(language),
            assets.touchIcon()),
        FeedUrl.NEWS.atom(language),
        FeedUrl.NEWS.json(language),
        CalendarRenderer.path(language),
        Dataset.INDEX.in(language));
  }

  private List<NavView> nav(Edition edition) {
    List<NavView> nav = new ArrayList<>();
    for (ItemType type : MAIN) {
      if (addresses.exists(type.section(), Language.UK)) {
        nav.add(nav(edition, type.folder(), type.section()));
      }
    }
    nav.add(nav(edition, GeneratedPage.FIND.segment(), GeneratedPage.FIND.url()));
    nav.add(nav(edition, GeneratedPage.SECTIONS.segment(), GeneratedPage.SECTIONS.url()));
    return nav;
  }

  private NavView nav(Edition edition, String section, PageUrl url) {
    Texts texts = edition.texts();
    String label = texts.find("nav." + section).orElseGet(() -> texts.text("section." + section));
    return new NavView(section, LinkView.of(label, addresses.link(url, edition.language())));
  }

  private List<LinkView> footer(Edition edition) {
    List<LinkView> links = new ArrayList<>();
    for (String page : FOOTER_PAGES) {
      if (addresses.exists(url(page), Language.UK)) {
        links.add(nav(edition, page, url(page)).link());
      }
    }
    links.add(nav(edition, GeneratedPage.BLACKOUT.segment(), GeneratedPage.BLACKOUT.url()).link());
    links.add(new LinkView(edition.text("feed-atom"), FeedUrl.NEWS.atom(edition.language()), ""));
    links.add(new LinkView(edition.text("feed-json"), FeedUrl.NEWS.json(edition.language()), ""));
    return links;
  }

  private static PageUrl url(String page) {
    return new ItemKey(ItemType.PAGES, new Slug(page)).url();
  }

  /** By number: everybody knows them in this order. */
  private List<TelephoneView> telephones(Edition edition) {
    return site.seeds().emergencyTelephones().stream()
        .filter(fact -> fact.value() instanceof FactValue.Telephone)
        .map(fact -> telephone(edition, fact))
        .sorted(java.util.Comparator.comparing(TelephoneView::number))
        .toList();
  }

  private List<SiteView.CheckedView> telephoneSources(Edition edition) {
    return site.seeds().emergencyTelephones().stream()
        .map(Fact::seed)
        .distinct()
        .flatMap(id -> Stream.ofNullable(site.seeds().byId().get(id)))
        .map(
            seed ->
                new SiteView.CheckedView(
                    seed.title().in(edition.language()),
                    seed.address(),
                    edition.formats().day(seed.checkedOn())))
        .toList();
  }

  private static TelephoneView telephone(Edition edition, Fact fact) {
    String number = ((FactValue.Telephone) fact.value()).number();
    return TelephoneView.of(fact.label().in(edition.language()), number);
  }
}
