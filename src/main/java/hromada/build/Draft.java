package hromada.build;

import hromada.diagnostic.Outcome;
import hromada.model.Output;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * A site that can be looked at while it is still being checked.
 *
 * @param output the site, each page made when it is asked for
 * @param rest checks the site and makes the rest of it, as long as it is told that somebody still
 *     wants it: the whole site with all findings, those of reading included
 */
public record Draft(Output output, Function<BooleanSupplier, Outcome<Output>> rest) {
  /** A site that needs nothing more. */
  public static Draft of(Output whole) {
    return new Draft(whole, wanted -> Outcome.of(whole));
  }
}
