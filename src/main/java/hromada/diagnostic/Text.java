package hromada.diagnostic;

import java.util.List;

/**
 * A sentence still without a language: a key of the wording files and what to fill in.
 *
 * @param key key in {@code wording_uk.properties} and {@code wording_en.properties}
 * @param arguments strings and numbers for {@code {0}}, {@code {1}} and so on
 */
public record Text(String key, List<Object> arguments) {
  public Text {
    arguments = List.copyOf(arguments);
  }

  public static Text of(String key, Object... arguments) {
    return new Text(key, List.of(arguments));
  }
}
