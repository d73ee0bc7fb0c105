package hromada.source;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that few will ask for: it is made when the first does, and is the same object for all
 * others. Safe for several threads.
 *
 * @param <T> what is made
 */
public final class Late<T> implements Supplier<T> {
  private @Nullable Supplier<? extends T> work;
  private volatile @Nullable T made;

  private Late(@Nullable Supplier<? extends T> work, @Nullable T made) {
    this.work = work;
    this.made = made;
  }

  /** A value that {@code work} makes; it is asked once. */
  public static <T> Late<T> by(Supplier<? extends T> work) {
    return new Late<>(work, null);
  }

  /** A value that is there already. */
  public static <T> Late<T> of(T value) {
    return new Late<>(null, value);
  }

  @Override
  public T get() {
    T known = made;
    return known == null ? make() : known;
  }

  private synchronized T make() {
    T known = made;
    if (known == null) {
      known = Objects.requireNonNull(work).get();
      made = known;
      work = null; // and with it all that it was made from
    }
    return known;
  }

  /** As its value, which is made for that. */
  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Late<?> late && get().equals(late.get()));
  }

  @Override
  public int hashCode() {
    return get().hashCode();
  }

  @Override
  public String toString() {
    return get().toString();
  }
}
