package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.model.Fields;
import hromada.model.Item;
import hromada.model.Site;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What is about the effects of an attack was read twice and waits its time (rule W2). */
final class MissingSecondReader implements Rule {
  private static final Map<String, String> WANTED =
      new TreeMap<>(Map.of("second_reader", "…", "not_before", "2023-03-30T10:00:00+03:00"));

  @Override
  public void check(Site site, Consumer<Diagnostic> report) {
    Pages.items(site).forEach(item -> check(item, report));
  }

  private static void check(Item item, Consumer<Diagnostic> report) {
    Fields fields = item.source().fields();
    if (fields.text("about_attack").filter("true"::equals).isEmpty()) {
      return;
    }
    WANTED.forEach(
        (field, example) -> {
          if (!fields.spans().containsKey(field)) {
            report.accept(
                Diagnostic.error(
                        "missing-second-reader", item.source().place("about_attack"), field)
                    .withHelp("missing-second-reader.help")
                    .withHelp("missing-key.help", field, example));
          }
        });
  }
}
