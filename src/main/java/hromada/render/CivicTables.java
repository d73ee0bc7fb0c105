package hromada.render;

import hromada.model.Dataset;
import hromada.model.Details;
import hromada.model.Details.ForumTopic;
import hromada.model.Details.Meeting;
import hromada.model.Details.Priority;
import hromada.model.Details.Report;
import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Language;
import hromada.model.Page;
import hromada.model.Sara;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Open data of what is discussed, worked on and reported. */
final class CivicTables {
  private final Rendering run;
  private final ItemTables tables;
  private final ItemColumns columns;

  CivicTables(Rendering run, ItemTables tables) {
    this.run = run;
    this.tables = tables;
    this.columns = new ItemColumns(run);
  }

  List<DataTable> all() {
    return List.of(events(), priorities(), forumTopics(), reports());
  }

  private DataTable events() {
    List<DataColumn<Item>> all = columns.common(ItemType.FORUM, "title");
    all.add(
        DataColumn.<Item>of("type", DataKind.WORD, item -> "meeting").oneOf(List.of("meeting")));
    all.add(moment("start_date", Meeting::start));
    all.add(moment("end_date", Meeting::end));
    all.add(DataColumn.maybe("address", DataKind.BOTH, this::place));
    all.add(ItemColumns.maybe("neighbourhood", DataKind.WORD, Meeting.class, Meeting::place));
    all.add(columns.lists("agenda", Meeting.class, Meeting::agenda));
    all.add(columns.words("outcome", Meeting.class, Meeting::outcome));
    return tables.table(Dataset.EVENTS, all, items(ItemType.FORUM, Meeting.class));
  }

  private static DataColumn<Item> moment(
      String name, java.util.function.Function<Meeting, Optional<Instant>> moment) {
    return ItemColumns.maybe(
        name,
        DataKind.MOMENT,
        Meeting.class,
        meeting -> moment.apply(meeting).map(Moments::at).map(Moments::text));
  }

  private Optional<DataValue.Both> place(Item item) {
    return ((Meeting) item.source().details())
        .place()
        .map(
            slug -> {
              LinkView ukrainian = new KnownNames(run, run.edition(Language.UK)).place(slug);
              LinkView english = new KnownNames(run, run.edition(Language.EN)).place(slug);
              boolean translated = english.language().isEmpty();
              return new DataValue.Both(ukrainian.label(), translated ? english.label() : "");
            });
  }

  private DataTable priorities() {
    List<DataColumn<Item>> all = columns.common(ItemType.PRIORITIES, "issue");
    all.add(ItemColumns.value("issue_date", DataKind.DATE, Priority.class, Priority::raisedOn));
    all.add(ItemColumns.value("neighbourhood", DataKind.WORD, Priority.class, Priority::area));
    all.add(
        DataColumn.maybe("action", DataKind.BOTH, item -> last(item).map(DataValue.Step::text)));
    all.add(
        DataColumn.maybe(
            "action_date", DataKind.PARTIAL_DATE, item -> last(item).map(DataValue.Step::date)));
    all.add(DataColumn.of("actions", DataKind.STEPS, this::steps));
    all.add(columns.words("result", Priority.class, Priority::result));
    return tables.table(Dataset.PRIORITIES, all, items(ItemType.PRIORITIES, Priority.class));
  }

  private Optional<DataValue.Step> last(Item item) {
    return steps(item).stream().reduce((a, b) -> b);
  }

  /** What was done, oldest first; the languages tell of the same steps in the same order. */
  private List<DataValue.Step> steps(Item item) {
    List<Details.Action> ukrainian = actions(item.source());
    List<Details.Action> english =
        item.find(Language.EN).map(CivicTables::actions).orElse(List.of());
    List<DataValue.Step> steps = new ArrayList<>();
    for (int i = 0; i < ukrainian.size(); i++) {
      String translated = i < english.size() ? plain(Language.EN, english.get(i)) : "";
      steps.add(
          new DataValue.Step(
              ukrainian.get(i).date().toString(),
              new DataValue.Both(plain(Language.UK, ukrainian.get(i)), translated)));
    }
    return steps;
  }

  private static List<Details.Action> actions(Page page) {
    return ((Priority) page.details())
        .actions().stream().sorted(Comparator.comparing(Details.Action::date)).toList();
  }

  private String plain(Language language, Details.Action action) {
    return run.edition(language).facts().plain(action.text());
  }

  private DataTable forumTopics() {
    List<DataColumn<Item>> all = columns.common(ItemType.FORUM, "title");
    all.add(ItemColumns.maybe("raised_on", DataKind.DATE, ForumTopic.class, ForumTopic::raisedOn));
    all.add(
        ItemColumns.value("stage", DataKind.WORD, ForumTopic.class, topic -> topic.stage().word())
            .oneOf(Sara.words()));
    all.add(ItemColumns.maybe("neighbourhood", DataKind.WORD, ForumTopic.class, ForumTopic::area));
    all.add(ItemColumns.maybe("event", DataKind.WORD, ForumTopic.class, ForumTopic::meeting));
    all.add(columns.words("answer", ForumTopic.class, ForumTopic::answer));
    all.add(
        ItemColumns.maybe("answered_by", DataKind.WORD, ForumTopic.class, ForumTopic::answeredBy));
    all.add(
        ItemColumns.maybe("answered_on", DataKind.DATE, ForumTopic.class, ForumTopic::answeredOn));
    return tables.table(Dataset.FORUM_TOPICS, all, items(ItemType.FORUM, ForumTopic.class));
  }

  private DataTable reports() {
    List<DataColumn<Item>> all = columns.common(ItemType.REPORTS, "title");
    all.add(ItemColumns.value("neighbourhood", DataKind.WORD, Report.class, Report::area));
    all.add(ItemColumns.maybe("officer", DataKind.WORD, Report.class, Report::officer));
    all.add(ItemColumns.value("period_from", DataKind.DATE, Report.class, Report::periodFrom));
    all.add(ItemColumns.value("period_to", DataKind.DATE, Report.class, Report::periodTo));
    all.add(ItemColumns.maybe("next_due", DataKind.DATE, Report.class, Report::nextDue));
    return tables.table(Dataset.REPORTS, all, items(ItemType.REPORTS, Report.class));
  }

  private List<Item> items(ItemType type, Class<? extends Details> details) {
    return tables.items(type).stream()
        .filter(item -> details.isInstance(item.source().details()))
        .toList();
  }
}
