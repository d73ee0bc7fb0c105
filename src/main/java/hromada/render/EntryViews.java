package hromada.render;

import hromada.model.Entry;
import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Language;
import hromada.model.Page;

/** Lines of lists, in the language of the list. */
final class EntryViews {
  private final Rendering run;

  EntryViews(Rendering run) {
    this.run = run;
  }

  EntryView view(Entry entry, Language language) {
    return view(entry.item(), language);
  }

  /** An item in this language, or in Ukrainian while it is not translated (rule L7). */
  EntryView view(Item item, Language language) {
    Page page = item.find(language).orElseGet(item::source);
    Edition own = run.edition(page.language());
    Edition edition = run.edition(language);
    return new EntryView(
        own.title(page),
        page.url(),
        page.language() == language ? "" : page.language().tag(),
        own.summary(page),
        edition.formats().day(item.published()),
        item.key().type() == ItemType.PROGRAMMES ? edition.text("status." + item.status()) : "");
  }
}
