package hromada.render;

import hromada.model.Details;
import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Language;
import hromada.model.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Meetings and topics of the forum, for their own pages and for the overview. */
final class ForumItems {
  private static final String CANCELLED = "cancelled";

  private final Rendering run;
  private final Edition edition;
  private final KnownNames names;
  private final Function<String, List<TextPart>> parts;

  private ForumItems(Rendering run, Language language, Function<String, List<TextPart>> parts) {
    this.run = run;
    this.edition = run.edition(language);
    this.names = new KnownNames(run, edition);
    this.parts = parts;
  }

  /** For a page with its own list of sources. */
  static ForumItems cited(Rendering run, Language language, PageReferences references) {
    return new ForumItems(run, language, references::parts);
  }

  /** For lists, where facts stand as plain words. */
  static ForumItems plain(Rendering run, Language language) {
    Edition edition = run.edition(language);
    return new ForumItems(
        run,
        language,
        text -> text.isEmpty() ? List.of() : List.of(TextPart.of(edition.facts().plain(text))));
  }

  MeetingView meeting(Item item) {
    Page page = shown(item);
    Details.Meeting meeting = (Details.Meeting) page.details();
    String status = edition.text("status." + item.status());
    boolean over = Meetings.isOver(item, run.site().today());
    return new MeetingView(
        names.link(item),
        edition.summary(page),
        status,
        notice(item, over),
        moment(meeting.start()),
        moment(meeting.end()),
        meeting.start().map(Moments::day).equals(meeting.end().map(Moments::day)),
        names.place(meeting.place()),
        meeting.agenda().stream().map(edition.facts()::plain).toList(),
        parts.apply(meeting.outcome()),
        over && !item.status().equals(CANCELLED),
        !page.body().plainText().isBlank(),
        raisedAt(item));
  }

  private String notice(Item item, boolean over) {
    if (item.status().equals(CANCELLED)) {
      return edition.text("notice-cancelled");
    }
    return item.status().equals("moved") && !over ? edition.text("notice-moved") : "";
  }

  ForumTopicView topic(Item item) {
    Page page = shown(item);
    Details.ForumTopic topic = (Details.ForumTopic) page.details();
    boolean answered = item.status().equals("answered");
    return new ForumTopicView(
        names.link(item),
        edition.summary(page),
        edition.text("status." + item.status()),
        answered,
        topic.raisedOn().map(edition.formats()::day).orElse(null),
        waiting(topic, answered),
        names.place(topic.area()),
        names.item(ItemType.FORUM, topic.meeting()),
        SaraSteps.stage(edition, topic.stage()),
        SaraSteps.views(edition, topic.stage(), false),
        parts.apply(topic.answer()),
        names.person(topic.answeredBy()),
        topic.answeredOn().map(edition.formats()::day).orElse(null));
  }

  /** Days until today, or until the answer; where its day is not known nothing is counted. */
  private String waiting(Details.ForumTopic topic, boolean answered) {
    Optional<LocalDate> until = answered ? topic.answeredOn() : Optional.of(run.site().today());
    if (topic.raisedOn().isEmpty() || until.isEmpty()) {
      return "";
    }
    long days = ChronoUnit.DAYS.between(topic.raisedOn().get(), until.get());
    return answered ? edition.text("topic-waited", days) : edition.text("topic-waits", days);
  }

  private List<LinkView> raisedAt(Item meeting) {
    Optional<String> slug = Optional.of(meeting.key().slug().value());
    return run.site().items(ItemType.FORUM).stream()
        .filter(item -> !item.isWithdrawn())
        .filter(
            item ->
                item.source().details() instanceof Details.ForumTopic topic
                    && topic.meeting().equals(slug))
        .map(names::link)
        .toList();
  }

  private Page shown(Item item) {
    return item.find(edition.language()).orElse(item.source());
  }

  private @Nullable MomentView moment(Optional<Instant> moment) {
    return moment.map(known -> MomentView.of(known, edition)).orElse(null);
  }
}
