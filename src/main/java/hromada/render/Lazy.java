package hromada.render;

import hromada.markdown.Readings;
import hromada.source.Late;
import java.util.function.Supplier;

/**
 * What is worked out when it is first asked for, and only then. Whoever asks later has read the
 * same texts as the first. Safe for several threads.
 */
final class Lazy<T> implements Supplier<T> {
  private final Late<Readings<T>> made;

  Lazy(Supplier<T> work) {
    this.made = Late.by(() -> Readings.of(work));
  }

  @Override
  public T get() {
    return made.get().shared();
  }
}
