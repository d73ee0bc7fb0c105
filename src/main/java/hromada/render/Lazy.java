package hromada.render;

import hromada.markdown.Readings;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is worked out when it is first asked for, and only then. Whoever asks later has read the
 * same texts as the first. Safe for several threads.
 */
final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> work;
  private volatile @Nullable Readings<T> made;

  Lazy(Supplier<T> work) {
    this.work = work;
  }

  @Override
  public T get() {
    Readings<T> known = made;
    return (known == null ? make() : known).shared();
  }

  private synchronized Readings<T> make() {
    Readings<T> known = made;
    if (known == null) {
      known = Readings.of(work);
      made = known;
    }
    return known;
  }
}
