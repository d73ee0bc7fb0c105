package hromada.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The last segment of an address: lower-case Latin letters and digits in words joined by hyphens.
 *
 * @param value such as {@code 2023-03-30-eu-advisory-mission-visit}
 */
public record Slug(String value) implements Comparable<Slug> {
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

  /** The longest slug made from a title; longer ones are cut at a word. */
  private static final int LONGEST = 80;

  public Slug {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not a slug: " + value);
    }
  }

  /** Whether {@code value} may be a slug as it stands. */
  public static boolean isValid(String value) {
    boolean inWord = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '-' && !inWord) {
        return false;
      }
      inWord = c != '-';
      if (inWord && (c < 'a' || c > 'z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return inWord;
  }

  /** A text as a slug, if it may be one as it stands. */
  public static Optional<Slug> find(String value) {
    return isValid(value) ? Optional.of(new Slug(value)) : Optional.empty();
  }

  /** The address form of a title in either language (rule T3); empty where it has no letter. */
  public static String of(String title) {
    String latin = LatinName.of(title).value().toLowerCase(Locale.ROOT);
    String joined = OTHERS.matcher(latin).replaceAll("-");
    int start = joined.startsWith("-") ? 1 : 0;
    int end = joined.length() - (joined.length() > start && joined.endsWith("-") ? 1 : 0);
    String words = joined.substring(start, end);
    if (words.length() <= LONGEST) {
      return words;
    }
    int cut = words.lastIndexOf('-', LONGEST);
    return words.substring(0, cut > 0 ? cut : LONGEST);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Slug slug && value.equals(slug.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(Slug other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
