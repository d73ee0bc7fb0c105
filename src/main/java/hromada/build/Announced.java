package hromada.build;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Text;
import hromada.model.Announcement;
import java.util.List;
import java.util.Optional;

/**
 * An item to be announced, or why it must not be.
 *
 * @param announcements one for each language; none where it is refused
 * @param refusal why not
 * @param findings the errors of the item, where those are why
 * @param known whether there is such an item at all
 */
public record Announced(
    List<Announcement> announcements,
    Optional<Text> refusal,
    List<Diagnostic> findings,
    boolean known) {
  public Announced {
    announcements = List.copyOf(announcements);
    findings = List.copyOf(findings);
  }

  static Announced of(List<Announcement> announcements) {
    return new Announced(announcements, Optional.empty(), List.of(), true);
  }

  static Announced unknown(Text refusal) {
    return new Announced(List.of(), Optional.of(refusal), List.of(), false);
  }

  static Announced refused(Text refusal, List<Diagnostic> findings) {
    return new Announced(List.of(), Optional.of(refusal), findings, true);
  }
}
