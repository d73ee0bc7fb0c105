package hromada.language;

import hromada.language.Figure.Family;
import hromada.language.Figure.Weight;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds all numbers and dates of a text in one language. Safe to share. */
public final class Figures {
  private static final Pattern TELEPHONE =
      Pattern.compile("(?<![\\d.,])(?:\\+\\d|\\(?0)[\\d \\u00a0\\u2011()–-]{5,30}+");
  private static final int FEWEST_DIGITS = 9;
  private static final int WITH_COUNTRY = 12;
  private static final String COUNTRY = "38";

  private final FigureWords words;
  private final boolean english;

  /**
   * The finder of a language.
   *
   * @param tag {@code uk} or {@code en}
   */
  public Figures(String tag) {
    this.words = new FigureWords(tag);
    this.english = tag.equals("en");
  }

  /** The figures of a text in their order. Takes time in proportion to its length. */
  public List<Figure> find(String text) {
    List<Figure> found = new ArrayList<>();
    String rest = telephones(text, found);
    List<Token> tokens = Token.of(rest);
    BitSet read = new BitSet(tokens.size());
    found.addAll(new DateReader(words, tokens, english, read).read());
    found.addAll(new FigureReader(words, english, tokens, read).read());
    found.sort(Comparator.comparingInt(Figure::start));
    return found;
  }

  /** The text with telephones blanked out, so that their groups are not taken for numbers. */
  private static String telephones(String text, List<Figure> found) {
    StringBuilder rest = new StringBuilder(text);
    Matcher matcher = TELEPHONE.matcher(text);
    while (matcher.find()) {
      String digits = matcher.group().replaceAll("\\D", "");
      int end = matcher.end();
      while (!Character.isDigit(text.charAt(end - 1))) {
        end--;
      }
      if (digits.length() >= FEWEST_DIGITS) {
        String local =
            digits.length() == WITH_COUNTRY && digits.startsWith(COUNTRY)
                ? digits.substring(COUNTRY.length())
                : digits;
        found.add(
            new Figure(Set.of("tel" + local), Weight.FIRM, Family.TELEPHONE, matcher.start(), end));
        rest.replace(matcher.start(), end, " ".repeat(end - matcher.start()));
      }
    }
    return rest.toString();
  }
}
