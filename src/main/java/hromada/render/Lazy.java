package hromada.render;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is worked out when it is first asked for, and only then. Safe for several threads. */
final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> work;
  private volatile @Nullable T made;

  Lazy(Supplier<T> work) {
    this.work = work;
  }

  @Override
  public T get() {
    T known = made;
    return known == null ? make() : known;
  }

  private synchronized T make() {
    T known = made;
    if (known == null) {
      known = work.get();
      made = known;
    }
    return known;
  }
}
