package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Suggest;
import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Page;
import hromada.model.Site;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Meetings and topics of the forum have a status of theirs, and the fields it promises. */
final class ForumStatus implements Rule {
  private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

  private static final Map<String, List<String>> STATUSES =
      Map.of(
          "meeting", List.of("provisional", "confirmed", "moved", "cancelled", "held"),
          "topic", List.of("raised", "answered"));

  /** The fields that a status promises besides those every item has. */
  private static final Map<String, List<String>> PROMISED =
      Map.of(
          "confirmed", List.of("start", "place"),
          "moved", List.of("start", "place"),
          "held", List.of("start", "place"),
          "raised", List.of("raised_on", "stage"),
          "answered", List.of("raised_on", "stage", "answer", "answered_by"));

  @Override
  public void check(Site site, Consumer<Diagnostic> report) {
    Pages.items(site)
        .filter(item -> item.key().type() == ItemType.FORUM)
        .forEach(item -> check(item, site.today(), report));
  }

  private static void check(Item item, LocalDate today, Consumer<Diagnostic> report) {
    Page page = item.source();
    String kind = page.fields().text("kind").orElse("");
    List<String> fitting = STATUSES.getOrDefault(kind, List.of());
    if (!fitting.contains(item.status())) {
      Diagnostic finding =
          Diagnostic.error("wrong-forum-status", page.place("status"), item.status())
              .withMessage("wrong-forum-status." + kind, item.status());
      report.accept(Suggest.among(finding, item.status(), fitting));
      return;
    }
    for (String field : PROMISED.getOrDefault(item.status(), List.of())) {
      // A value that could not be read has been reported as such.
      if (!page.fields().spans().containsKey(field)) {
        report.accept(
            Diagnostic.error("incomplete-forum", page.place("status"), item.status(), field)
                .withHelp("incomplete-forum.help", field));
      }
    }
    page.fields()
        .moment("start")
        .filter(start -> item.status().equals("held"))
        .filter(start -> LocalDate.ofInstant(start, KYIV).isAfter(today))
        .ifPresent(
            start ->
                report.accept(
                    Diagnostic.error("meeting-to-come", page.place("status"))
                        .withNote(page.place("start"), "note.start-here")
                        .withHelp("meeting-to-come.help")));
  }
}
