package hromada.render;

import hromada.model.Announcement;
import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Language;
import hromada.model.Page;
import hromada.model.Site;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is said of an item where it is announced, in the words its page has. */
public final class Announcements {
  private final Map<Language, Edition> editions = new EnumMap<>(Language.class);
  private final Addresses addresses;

  public Announcements(Site site) {
    this.addresses = new Addresses(site);
    for (Language language : Language.values()) {
      editions.put(language, Edition.of(site, language));
    }
  }

  /** One for each of the languages the item has, Ukrainian first. */
  public List<Announcement> of(Item item) {
    return item.pages().values().stream().map(page -> announcement(item, page)).toList();
  }

  private Announcement announcement(Item item, Page page) {
    Edition edition = editions.get(page.language());
    if (edition == null) {
      throw new IllegalStateException("no edition: " + page.language());
    }
    ItemType type = item.key().type();
    String kind =
        type.hasSection() ? edition.text("section." + type.folder()) : edition.text("share-label");
    return new Announcement(
        page.language(),
        edition.title(page),
        edition.summary(page),
        kind,
        edition.formats().day(item.published()).text(),
        edition.text("announce-more"),
        addresses.absolute(item.key().url().in(page.language())));
  }
}
