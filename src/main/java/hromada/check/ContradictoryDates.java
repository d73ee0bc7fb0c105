package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.model.Fields;
import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Page;
import hromada.model.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * Nothing ends before it begins, is answered before it is asked, or has happened tomorrow. Where
 * two dates are known less exactly than to the day, only what is certain is reported.
 */
final class ContradictoryDates implements Rule {
  /** What has happened or was checked, so that its day has come. */
  private static final List<String> PAST =
      List.of("checked_on", "verified_on", "raised_on", "answered_on", "made_on");

  @Override
  public void check(Site site, Consumer<Diagnostic> report) {
    Pages.items(site)
        .forEach(
            item -> {
              Page page = item.source();
              Dates dates = new Dates(page.file(), page.fields(), report);
              inOrder(item, dates);
              hasCome(dates, site.today());
              inGroups(dates);
            });
  }

  private static void inOrder(Item item, Dates dates) {
    dates.inOrder("start", "end");
    dates.inOrder("period_from", "period_to");
    dates.inOrder("period_to", "next_due");
    dates.inOrder("made_on", "due");
    dates.inOrder("made_on", "checked_on");
    dates.inOrder("raised_on", "answered_on");
    dates
        .fields()
        .group("withdrawal")
        .ifPresent(
            withdrawal -> dates.in(withdrawal).notBefore("date", "published", dates.fields()));
    if (item.key().type() == ItemType.REPORTS && item.status().equals("published")) {
      dates.inOrder("period_to", "published");
    }
  }

  private static void hasCome(Dates dates, LocalDate today) {
    PAST.forEach(field -> dates.past(field, today));
    dates.fields().group("withdrawal").ifPresent(group -> dates.in(group).past("date", today));
  }

  /** The dates inside groups; {@link LanguagesDiffer} holds those of the translation to them. */
  private static void inGroups(Dates dates) {
    for (Fields role : dates.fields().groups("roles")) {
      dates.in(role).inOrder("from", "to");
    }
    for (Fields action : dates.fields().groups("actions")) {
      dates.in(action).notBefore("date", "raised_on", dates.fields());
    }
  }
}
