package hromada.render;

import hromada.model.Dataset;
import hromada.model.Details;
import hromada.model.Entry;
import hromada.model.Fact;
import hromada.model.FeedUrl;
import hromada.model.Item;
import hromada.model.ItemKey;
import hromada.model.ItemType;
import hromada.model.Language;
import hromada.model.Listing;
import hromada.model.Slug;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The overview of the forum. Its first page shows every meeting to come and every topic without an
 * answer; what is over stands on the page of the list it belongs to.
 */
final class ForumOverview {
  /** The seeds' facts about how it all began. */
  private static final String PROPOSED_ON = "euam-visit-date";

  private static final String PROPOSAL = "euam-visit-proposal";

  private static final Comparator<Item> SOONEST =
      Comparator.comparing(item -> start(item, Instant.MAX));
  private static final Comparator<Item> LATEST =
      Comparator.comparing((Item item) -> start(item, Instant.MIN)).reversed();
  private static final Comparator<Item> BY_RAISED = Comparator.comparing(ForumOverview::raised);

  private final Rendering run;
  private final Language language;
  private final Edition edition;
  private final KnownNames names;
  private final ForumItems views;

  ForumOverview(Rendering run, Language language) {
    this.run = run;
    this.language = language;
    this.edition = run.edition(language);
    this.names = new KnownNames(run, edition);
    this.views = ForumItems.plain(run, language);
  }

  ForumView view(Listing listing) {
    PageReferences references = PageReferences.ofPage(run, edition);
    boolean first = listing.number() == 1;
    List<Item> here = listing.entries().stream().map(Entry::item).toList();
    List<Item> all =
        run.site().items(ItemType.FORUM).stream().filter(i -> !i.isWithdrawn()).toList();
    boolean begun = !all.isEmpty();
    List<TextPart> proposal = begun ? List.of() : proposal(references);
    DeadlineView clock = new Deadlines(run, language).meeting(references);
    List<Item> live = first ? all : here;
    return new ForumView(
        clock,
        meetings(live, false).sorted(SOONEST).map(views::meeting).toList(),
        meetings(here, true).sorted(LATEST).map(views::meeting).toList(),
        topics(live, "raised").sorted(BY_RAISED).map(views::topic).toList(),
        topics(here, "answered").sorted(BY_RAISED.reversed()).map(views::topic).toList(),
        begun,
        proposal,
        related(),
        takingPart(),
        subscriptions(),
        DataLinkView.of(edition, Dataset.EVENTS, Dataset.FORUM_TOPICS),
        references.sources().views());
  }

  private Stream<Item> meetings(List<Item> items, boolean over) {
    LocalDate today = run.site().today();
    return items.stream()
        .filter(
            item ->
                item.source().details() instanceof Details.Meeting
                    && Meetings.isOver(item, today) == over);
  }

  private static Stream<Item> topics(List<Item> items, String status) {
    return items.stream()
        .filter(item -> item.source().details() instanceof Details.ForumTopic)
        .filter(item -> item.status().equals(status));
  }

  private static Instant start(Item item, Instant unknown) {
    return Meetings.start(item).orElse(unknown);
  }

  private static LocalDate raised(Item item) {
    return ((Details.ForumTopic) item.source().details()).raisedOn().orElse(item.published());
  }

  /** What was proposed, by whom and when; nothing where the seeds do not know. */
  private List<TextPart> proposal(PageReferences references) {
    boolean known =
        Stream.of(PROPOSED_ON, PROPOSAL)
            .allMatch(id -> run.site().seeds().findFact(id).isPresent());
    return known
        ? references.parts(
            edition.text(
                "forum-proposal", "{{fact:" + PROPOSED_ON + "}}", "{{fact:" + PROPOSAL + "}}"))
        : List.of();
  }

  /** News, programmes and commitments that rest on the document with the proposal. */
  private List<LinkView> related() {
    Optional<String> seed = run.site().seeds().findFact(PROPOSAL).map(Fact::seed);
    return Stream.of(ItemType.NEWS, ItemType.PROGRAMMES, ItemType.COMMITMENTS)
        .flatMap(type -> run.site().items(type).stream())
        .filter(item -> !item.isWithdrawn())
        .filter(item -> seed.map(item.sources()::contains).orElse(false))
        .map(names::link)
        .toList();
  }

  private List<LinkView> takingPart() {
    return Stream.of(
            new ItemKey(ItemType.PAGES, new Slug("taking-part")),
            new ItemKey(ItemType.GUIDES, new Slug("taking-part-in-the-forum")))
        .flatMap(key -> run.site().find(key).stream())
        .filter(item -> !item.isWithdrawn())
        .map(names::link)
        .toList();
  }

  private ForumView.SubscriptionView subscriptions() {
    FeedUrl feed = new FeedUrl(ItemType.FORUM.section());
    String calendar = run.addresses().absolute(CalendarRenderer.path(language));
    return new ForumView.SubscriptionView(
        calendar,
        calendar.replaceFirst("^https?:", "webcal:"),
        feed.atom(language),
        feed.json(language));
  }
}
