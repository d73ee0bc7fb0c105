package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.model.Details;
import hromada.model.Item;
import hromada.model.Site;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** No day is reported on twice: the periods of an area's reports follow one another. */
final class OverlappingReports implements Rule {
  private static final Comparator<Period> EARLIEST_FIRST =
      Comparator.comparing((Period period) -> period.report.periodFrom())
          .thenComparing(period -> period.report.periodTo())
          .thenComparing(period -> period.item.key());

  @Override
  public void check(Site site, Consumer<Diagnostic> report) {
    Map<String, List<Period>> byArea =
        Pages.items(site)
            .filter(item -> item.source().details() instanceof Details.Report)
            .map(item -> new Period(item, (Details.Report) item.source().details()))
            .sorted(EARLIEST_FIRST)
            .collect(
                Collectors.groupingBy(
                    period -> period.report.area(), TreeMap::new, Collectors.toList()));
    byArea.values().forEach(periods -> check(periods, report));
  }

  private static void check(List<Period> periods, Consumer<Diagnostic> report) {
    Period longest = periods.get(0);
    for (Period period : periods.subList(1, periods.size())) {
      if (!period.report.periodFrom().isAfter(longest.report.periodTo())) {
        report.accept(
            Diagnostic.error(
                    "overlapping-reports",
                    period.item.source().place("period_from"),
                    period.report.periodFrom().toString(),
                    period.report.area())
                .withNote(longest.item.source().place("period_to"), "note.period-ends-here")
                .withHelp(
                    "overlapping-reports.help", longest.report.periodTo().plusDays(1).toString()));
      }
      if (period.report.periodTo().isAfter(longest.report.periodTo())) {
        longest = period;
      }
    }
  }

  /** A report with what it is about. */
  private record Period(Item item, Details.Report report) {}
}
