package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.model.Attachment;
import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Site;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Minutes and reports are text on a page; a file may stand beside it, never instead of it (rule
 * A4). A held meeting without a file may still wait for its minutes; a published report may not.
 */
final class DocumentWithoutText implements ItemRule {
  private static final Pattern DOCUMENT =
      Pattern.compile("(?i).*\\.(pdf|docx?|odt|rtf|xlsx?|ods|pptx?|odp|txt)");

  @Override
  public void check(Site site, Predicate<Item> wanted, Consumer<Diagnostic> report) {
    Pages.items(site).filter(wanted).forEach(item -> check(item, report));
  }

  private static void check(Item item, Consumer<Diagnostic> report) {
    if (item.source().body().hasText()) {
      return;
    }
    Optional<String> file =
        item.attachments().stream()
            .map(Attachment::name)
            .filter(name -> DOCUMENT.matcher(name).matches())
            .findFirst();
    boolean isReport = item.key().type() == ItemType.REPORTS;
    boolean isMinutes = item.key().type() == ItemType.FORUM && item.status().equals("held");
    if (file.isPresent() && (isReport || isMinutes)) {
      report.accept(
          Diagnostic.error("document-without-text", item.source().place("title"), file.get())
              .withHelp("document-without-text.help"));
    } else if (isReport && item.status().equals("published")) {
      report.accept(
          Diagnostic.error("document-without-text", item.source().place("title"))
              .withMessage("document-without-text.report")
              .withHelp("document-without-text.help"));
    }
  }
}
