package hromada.build;

import hromada.diagnostic.Outcome;
import hromada.model.Item;
import hromada.model.Manifest;
import hromada.model.Output;
import hromada.model.Site;
import hromada.render.Sketch;
import hromada.write.FreshSite;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A site that is written while it is still being checked: an item's pages as soon as its texts were
 * read, whose syntax trees need not be kept until later then. Nothing of it is seen before all is
 * well.
 *
 * @param sketch its pages, not made yet
 * @param fresh where they go; empty, with findings, where that cannot be
 */
record Begun(Sketch sketch, Outcome<Optional<FreshSite>> fresh) {
  static Begun of(Stages stages, Site site) {
    Sketch sketch = stages.renderer().sketch(site);
    return new Begun(sketch, stages.writer().begin(sketch.pages()));
  }

  /** Makes and writes the pages of an item, and has its trees forgotten. */
  void write(Item item) {
    fresh
        .value()
        .ifPresent(
            site ->
                item.pages()
                    .forEach(
                        (language, page) -> {
                          site.write(item.key().url().file(language));
                          page.body().forgetTree();
                        }));
  }

  /**
   * Makes and writes all else, and puts the site in its place.
   *
   * @param rest asked when that is done, as {@link FreshSite#finish} has it
   */
  Outcome<Optional<Manifest>> finish(Supplier<Outcome<Output>> rest) {
    return fresh.then(
        site ->
            site.map(whole -> whole.finish(rest)).orElseGet(() -> Outcome.of(Optional.empty())));
  }

  /** Gives the site up; what cannot be removed now is in nobody's way, and goes next time. */
  void discard() {
    try {
      if (fresh.value().isPresent()) {
        fresh.value().get().discard();
      }
    } catch (IOException e) {
      // The next site that is begun removes it first.
    }
  }
}
