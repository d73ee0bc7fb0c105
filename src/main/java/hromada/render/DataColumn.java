package hromada.render;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of open data, and where its values come from.
 *
 * @param <T> what a row is made of
 * @param name its name in every file
 * @param kind what it holds
 * @param words the words allowed; none where any are
 * @param required whether every row has a value
 * @param value the value of a row, of the class its kind names
 */
record DataColumn<T>(
    String name,
    DataKind kind,
    List<String> words,
    boolean required,
    Function<T, Optional<?>> value) {
  DataColumn {
    words = List.copyOf(words);
  }

  /** A column that every row fills. */
  static <T> DataColumn<T> of(String name, DataKind kind, Function<T, ?> value) {
    return new DataColumn<>(name, kind, List.of(), true, row -> Optional.of(value.apply(row)));
  }

  /** A column that a row may leave empty. */
  static <T> DataColumn<T> maybe(String name, DataKind kind, Function<T, Optional<?>> value) {
    return new DataColumn<>(name, kind, List.of(), false, value);
  }

  /** The same column, with the words it may hold. */
  DataColumn<T> oneOf(List<String> allowed) {
    return new DataColumn<>(name, kind, allowed, required, value);
  }
}
