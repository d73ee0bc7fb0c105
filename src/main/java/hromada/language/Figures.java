package hromada.language;

import hromada.language.Figure.Family;
import hromada.language.Figure.Weight;
import hromada.scan.AnchoredPattern;
import hromada.scan.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds all numbers and dates of a text in one language. Safe to share. */
public final class Figures {
  private static final AnchoredPattern TELEPHONE =
      new AnchoredPattern(
          Pattern.compile("(?<![\\d.,])(?:\\+\\d|\\(?0)[\\d \\u00a0\\u2011()–-]{5,30}+"), "+(0");
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
  public List<Figure> find(Text text) {
    List<Figure> found = new ArrayList<>();
    Tokens tokens = new Tokens(telephones(text, found), words);
    if (tokens.next(0) < 0) {
      return found;
    }
    BitSet read = new BitSet(tokens.size());
    found.addAll(new DateReader(words, tokens, english, read).read());
    found.addAll(new FigureReader(words, english, tokens, read).read());
    found.sort(Comparator.comparingInt(Figure::start));
    return found;
  }

  /** The text with telephones blanked out, so that their groups are not taken for numbers. */
  private static Text telephones(Text text, List<Figure> found) {
    TELEPHONE.find(text).forEach(match -> telephone(match).ifPresent(found::add));
    if (found.isEmpty()) {
      return text;
    }
    StringBuilder rest = new StringBuilder(text.toString());
    found.forEach(figure -> rest.replace(figure.start(), figure.end(), blank(figure)));
    return new Text(rest.toString());
  }

  private static String blank(Figure figure) {
    return " ".repeat(figure.end() - figure.start());
  }

  private static Optional<Figure> telephone(MatchResult match) {
    String digits = match.group().replaceAll("\\D", "");
    if (digits.length() < FEWEST_DIGITS) {
      return Optional.empty();
    }
    int length = match.group().length();
    while (!Character.isDigit(match.group().charAt(length - 1))) {
      length--;
    }
    boolean country = digits.length() == WITH_COUNTRY && digits.startsWith(COUNTRY);
    String local = country ? digits.substring(COUNTRY.length()) : digits;
    int start = match.start();
    return Optional.of(
        new Figure(Set.of("tel" + local), Weight.FIRM, Family.TELEPHONE, start, start + length));
  }
}
