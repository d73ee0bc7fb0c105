package hromada.language;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** English text brought into one form: small letters, singular, no possessive. */
public final class EnglishWords {
  private static final Pattern POSSESSIVE = Pattern.compile("'s?$");
  private static final Pattern PLURAL_Y = Pattern.compile("ies$");
  private static final Pattern PLURAL_ES = Pattern.compile("(?<=s|x|ch|sh)es$");
  private static final Pattern PLURAL = Pattern.compile("(?<!s|u|i)s$");

  private EnglishWords() {}

  /**
   * The words of a text with a space before and behind each: one phrase contains another or not.
   */
  public static String normal(String text) {
    List<Token> tokens = Token.of(text);
    return tokens.stream()
        .map(token -> singular(token.text()))
        .collect(Collectors.joining(" ", " ", " "));
  }

  private static String singular(String word) {
    String bare = POSSESSIVE.matcher(word).replaceFirst("");
    if (bare.length() < 3) {
      return bare;
    }
    String noun = PLURAL_Y.matcher(bare).replaceFirst("y");
    noun = PLURAL_ES.matcher(noun).replaceFirst("");
    return PLURAL.matcher(noun).replaceFirst("");
  }
}
