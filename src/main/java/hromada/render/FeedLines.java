package hromada.render;

import hromada.model.Details;
import hromada.model.Item;
import hromada.model.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an item's page shows beside its text, as lines for a feed: a reader there has no page. */
final class FeedLines {
  private final Rendering run;
  private final Edition edition;

  FeedLines(Rendering run, Edition edition) {
    this.run = run;
    this.edition = edition;
  }

  List<String> of(Item item, Page page) {
    if (page.details() instanceof Details.Meeting meeting) {
      return meeting(item, meeting);
    }
    if (page.details() instanceof Details.ForumTopic) {
      return topic(ForumItems.plain(run, page.language()).topic(item));
    }
    if (page.details() instanceof Details.Priority priority) {
      return Stream.concat(
              priority.actions().stream()
                  .map(
                      action ->
                          labelled(edition.formats().date(action.date()).text(), action.text())),
              line("priority-result", priority.result()))
          .toList();
    }
    if (page.details() instanceof Details.Guide guide) {
      return guide.steps().stream().map(step -> labelled(step.title(), step.text())).toList();
    }
    return List.of();
  }

  private List<String> meeting(Item item, Details.Meeting meeting) {
    MeetingView view = ForumItems.plain(run, edition.language()).meeting(item);
    List<String> lines = new ArrayList<>();
    lines.add(labelled(edition.text("meeting-status"), view.status()));
    lines.add(labelled(edition.text("meeting-when"), when(view.start())));
    LinkView place = view.place();
    String where = place == null ? edition.text("unknown") : place.label();
    lines.add(labelled(edition.text("meeting-where"), where));
    line("meeting-agenda", String.join("; ", view.agenda())).forEach(lines::add);
    line("meeting-outcome", meeting.outcome()).forEach(lines::add);
    return lines;
  }

  private String when(@Nullable MomentView start) {
    return start == null
        ? edition.text("unknown")
        : start.weekday() + ", " + start.day() + ", " + edition.text("meeting-time", start.time());
  }

  private List<String> topic(ForumTopicView view) {
    List<String> lines = new ArrayList<>();
    lines.add(labelled(edition.text("meeting-status"), view.status()));
    lines.add(view.stage());
    view.answer().forEach(part -> lines.add(labelled(edition.text("topic-answer"), part.text())));
    return lines;
  }

  private Stream<String> line(String key, String text) {
    return text.isEmpty() ? Stream.empty() : Stream.of(labelled(edition.text(key), text));
  }

  private String labelled(String label, String text) {
    return edition.facts().plain(label) + ": " + edition.facts().plain(text);
  }
}
