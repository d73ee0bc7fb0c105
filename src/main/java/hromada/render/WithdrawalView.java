package hromada.render;

import hromada.model.Item;
import hromada.model.PageUrl;
import hromada.model.Withdrawal;
import org.jspecify.annotations.Nullable;

/**
 * The notice in place of a withdrawn page (rule P7).
 *
 * @param published the day the page was published
 * @param date the day of the withdrawal
 * @param reason why
 * @param replacedBy what to read instead; null for nothing
 */
public record WithdrawalView(
    DateView published, DateView date, String reason, @Nullable LinkView replacedBy) {
  static WithdrawalView of(Item item, Rendering run, Edition edition) {
    Withdrawal withdrawal = item.withdrawal().orElseThrow();
    ItemLinks links = new ItemLinks(run, edition.language());
    return new WithdrawalView(
        edition.formats().day(item.published()),
        edition.formats().day(withdrawal.date()),
        withdrawal.reason().in(edition.language()),
        withdrawal
            .replacedBy()
            .flatMap(
                address ->
                    run.site().items().values().stream()
                        .filter(other -> isAt(other, address))
                        .findFirst())
            .map(links::link)
            .orElse(null));
  }

  private static boolean isAt(Item item, String address) {
    PageUrl url = item.key().url();
    return url.path().equals(address);
  }
}
