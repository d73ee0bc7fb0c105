package hromada.render;

import hromada.model.Withdrawal;

/**
 * The notice in place of a withdrawn page (rule P7).
 *
 * @param date the day of the withdrawal
 * @param reason why
 */
public record WithdrawalView(DateView date, String reason) {
  static WithdrawalView of(Withdrawal withdrawal, Edition edition) {
    return new WithdrawalView(
        edition.formats().day(withdrawal.date()), withdrawal.reason().in(edition.language()));
  }
}
