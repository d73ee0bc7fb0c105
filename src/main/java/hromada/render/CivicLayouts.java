package hromada.render;

import hromada.model.Details;
import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Language;
import hromada.model.Listing;
import hromada.model.Page;
import java.util.Map;
import java.util.Optional;

/** Pages and lists of what is discussed, worked on and reported: forum, priorities, reports. */
final class CivicLayouts {
  private final Rendering run;

  CivicLayouts(Rendering run) {
    this.run = run;
  }

  /** Puts what the page of such an item shows into its model, and names its layout. */
  Optional<String> item(
      Item item, Page page, PageReferences references, Map<String, Object> model) {
    Language language = page.language();
    if (page.details() instanceof Details.Meeting) {
      model.put("meeting", ForumItems.cited(run, language, references).meeting(item));
      return Optional.of("layouts/meeting.ftlh");
    }
    if (page.details() instanceof Details.ForumTopic) {
      model.put("topic", ForumItems.cited(run, language, references).topic(item));
      return Optional.of("layouts/forum-topic.ftlh");
    }
    if (page.details() instanceof Details.Priority priority) {
      model.put("priority", new Priorities(run, language).view(item, priority, references));
      return Optional.of("layouts/priority.ftlh");
    }
    if (page.details() instanceof Details.Report report) {
      model.put("report", new Reports(run, language).view(item, report));
      return Optional.of("layouts/report.ftlh");
    }
    return Optional.empty();
  }

  /** Puts what such a list shows into its model, and names its layout. */
  Optional<String> list(Listing listing, EntryViews entries, Map<String, Object> model) {
    Language language = listing.language();
    if (listing.type() == ItemType.FORUM) {
      model.put("forum", new ForumOverview(run, language).view(listing));
      return Optional.of("layouts/forum.ftlh");
    }
    if (listing.type() == ItemType.PRIORITIES) {
      model.put("priorities", new Priorities(run, language).list(listing, entries));
      return Optional.of("layouts/priorities.ftlh");
    }
    if (listing.type() == ItemType.REPORTS) {
      model.put("reports", new Reports(run, language).list(listing, entries));
      return Optional.of("layouts/reports.ftlh");
    }
    return Optional.empty();
  }
}
