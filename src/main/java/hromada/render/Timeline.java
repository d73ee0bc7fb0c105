package hromada.render;

import hromada.model.Change;
import hromada.model.Details;
import hromada.model.Item;
import hromada.model.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The course of a programme: its beginning, articles, promises and changes, oldest first. */
final class Timeline {
  private static final int MOST_NEWS = 5;

  private final Rendering run;
  private final Related related;

  Timeline(Rendering run, Related related) {
    this.run = run;
    this.related = related;
  }

  List<EventView> events(Item item, Page page, Details.Programme programme) {
    Edition edition = run.edition(page.language());
    List<EventView> events = new ArrayList<>();
    programme
        .since()
        .map(edition.formats()::date)
        .ifPresent(date -> events.add(plain(date, edition.text("timeline-since"), "")));
    related
        .commitments(item, programme)
        .forEach(promise -> events.addAll(promise(promise, edition)));
    for (Item article : related.news(item, programme, MOST_NEWS)) {
      DateView date = edition.formats().day(article.published());
      events.add(linked(article, date, edition, edition.text("timeline-news")));
    }
    for (Change change : page.changes()) {
      DateView date = edition.formats().day(change.date());
      String note = edition.facts().plain(change.note());
      events.add(plain(date, note, edition.text("timeline-change")));
    }
    events.sort(Comparator.comparing(event -> event.date().machine()));
    return events;
  }

  private static EventView plain(DateView date, String title, String kind) {
    return new EventView(date, kind, title, "", "", null);
  }

  private List<EventView> promise(Item item, Edition edition) {
    if (!(item.source().details() instanceof Details.Commitment commitment)) {
      return List.of();
    }
    DateView date = edition.formats().date(commitment.madeOn());
    EventView link = linked(item, date, edition, edition.text("timeline-commitment"));
    StatusView status = StatusView.of(item.status(), edition);
    return List.of(
        new EventView(date, link.kind(), link.title(), link.href(), link.language(), status));
  }

  private EventView linked(Item item, DateView date, Edition edition, String kind) {
    Page page = item.find(edition.language()).orElseGet(item::source);
    String language = page.language() == edition.language() ? "" : page.language().tag();
    String title = run.edition(page.language()).title(page);
    return new EventView(date, kind, title, page.url(), language, null);
  }
}
