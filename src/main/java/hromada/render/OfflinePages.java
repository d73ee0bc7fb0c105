package hromada.render;

import hromada.model.GeneratedPage;
import hromada.model.Item;
import hromada.model.ItemKey;
import hromada.model.ItemType;
import hromada.model.Language;
import hromada.model.PageUrl;
import hromada.model.Slug;
import java.util.ArrayList;
import java.util.List;

/** The pages every browser keeps for days without a network. */
final class OfflinePages {
  /** Where all saved pages are listed. */
  static final PageUrl URL = PageUrl.START.child("offline");

  private static final PageUrl CONTACTS = new ItemKey(ItemType.PAGES, new Slug("contacts")).url();

  /** So many guides; nobody waits for more on a weak network. */
  private static final int GUIDES = 20;

  private final Rendering run;

  OfflinePages(Rendering run) {
    this.run = run;
  }

  /** Those that exist in a language, with their titles. */
  List<LinkView> in(Language language) {
    Edition edition = run.edition(language);
    List<LinkView> pages = new ArrayList<>();
    add(pages, edition, PageUrl.START, "start");
    add(pages, edition, GeneratedPage.BLACKOUT.url(), "section.blackout");
    add(pages, edition, CONTACTS, "section.contacts");
    add(pages, edition, GeneratedPage.FIND.url(), "section.find");
    add(pages, edition, ItemType.GUIDES.section(), "section.guides");
    run.site().items(ItemType.GUIDES).stream()
        .filter(item -> !item.isWithdrawn())
        .limit(GUIDES)
        .forEach(item -> guide(pages, edition, item));
    return pages;
  }

  private void add(List<LinkView> pages, Edition edition, PageUrl url, String key) {
    if (run.addresses().exists(url, edition.language())) {
      pages.add(new LinkView(edition.text(key), url.in(edition.language()), ""));
    }
  }

  private static void guide(List<LinkView> pages, Edition edition, Item item) {
    item.find(edition.language())
        .map(page -> new LinkView(edition.title(page), page.url(), ""))
        .ifPresent(pages::add);
  }
}
