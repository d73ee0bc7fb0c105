package hromada.build;

import hromada.diagnostic.Outcome;
import hromada.model.Output;
import java.util.function.Supplier;

/**
 * A site that can be looked at while it is still being checked.
 *
 * @param output the site, each page made when it is asked for
 * @param rest makes and checks the rest of it: the whole site with all findings, those of reading
 *     included
 */
public record Draft(Output output, Supplier<Outcome<Output>> rest) {
  /** A site that needs nothing more. */
  public static Draft of(Output whole) {
    return new Draft(whole, () -> Outcome.of(whole));
  }
}
