package hromada.render;

import hromada.model.Item;
import hromada.model.Language;
import hromada.model.LegalClock;
import hromada.model.Site;
import hromada.picture.Cards;
import java.util.EnumMap;
import java.util.Map;

/**
 * What one run shares between all the files it makes. Safe for several threads.
 *
 * @param site what is rendered
 * @param addresses its pages
 * @param templates its templates
 * @param editions its languages
 * @param views what every page shows of the site, by language
 * @param feeds its feeds
 * @param pictures the pictures that other sites show
 * @param photographs the pictures of items
 * @param clock what the law wants regularly, counted when it is first asked for
 */
record Rendering(
    Site site,
    Addresses addresses,
    Templates templates,
    Map<Language, Edition> editions,
    Map<Language, SiteView> views,
    Feeds feeds,
    SharePictures pictures,
    Photographs photographs,
    Lazy<LegalClock> clock) {
  static Rendering of(Site site, AssetFiles assets, TemplateLibrary library, Cards cards) {
    Addresses addresses = new Addresses(site);
    Map<Language, Edition> editions = new EnumMap<>(Language.class);
    Map<Language, SiteView> views = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Edition edition = Edition.of(site, language);
      editions.put(language, edition);
      views.put(language, new SiteViews(site, addresses, assets).view(edition));
    }
    Photographs photographs = new Photographs();
    return new Rendering(
        site,
        addresses,
        new Templates(site, library),
        editions,
        views,
        new Feeds(site),
        new SharePictures(addresses, cards, photographs),
        photographs,
        new Lazy<>(() -> LegalClock.of(site)));
  }

  Edition edition(Language language) {
    Edition edition = editions.get(language);
    if (edition == null) {
      throw new IllegalStateException("no edition: " + language);
    }
    return edition;
  }

  SiteView view(Language language) {
    SiteView view = views.get(language);
    if (view == null) {
      throw new IllegalStateException("no view: " + language);
    }
    return view;
  }

  /** The files of an item. */
  ItemFiles files(Item item) {
    return new ItemFiles(item, addresses, photographs);
  }

  /** What a template sees besides the values of its own page. */
  Map<String, Object> model(Language language) {
    Map<String, Object> model = new java.util.HashMap<>();
    model.put("t", edition(language).texts());
    model.put("site", view(language));
    return model;
  }
}
