package hromada.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads numerals written in words, "a hundred and twenty-seven" or «сорок друга». */
final class NumberReader {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int WIDE = 1000;

  private final FigureWords words;
  private final List<Token> tokens;

  /**
   * A numeral.
   *
   * @param value what it amounts to
   * @param scale what its last word multiplies by, 1 for none
   * @param ordinal whether it says which, not how many
   * @param end index of the token behind it
   */
  record Numeral(BigDecimal value, BigDecimal scale, boolean ordinal, int end) {}

  NumberReader(FigureWords words, List<Token> tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  /** The numeral that begins with this token, if one does. */
  Optional<Numeral> read(int at) {
    int first = isArticleOfScale(at) ? at + 1 : at;
    return words.isNumeral(tokens.get(first).text()) ? new Run(first).read() : Optional.empty();
  }

  private boolean isArticleOfScale(int at) {
    return words.is("article", tokens.get(at).text())
        && at + 1 < tokens.size()
        && words.is("scale.one", tokens.get(at + 1).text());
  }

  /** One attempt: the sum so far, and which numerals may still be added to it. */
  private final class Run {
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal group = BigDecimal.ZERO;
    private BigDecimal scale = BigDecimal.ONE;
    private int room = WIDE;
    private int at;
    private boolean any;
    private boolean ordinal;

    Run(int at) {
      this.at = at;
    }

    Optional<Numeral> read() {
      int first = at;
      while (at < tokens.size() && !ordinal && (at == first || joins(at)) && step()) {
        at++;
        half();
      }
      return any
          ? Optional.of(new Numeral(total.add(group), scale, ordinal, at))
          : Optional.empty();
    }

    private boolean joins(int index) {
      String gap = tokens.get(index).gap();
      return gap.isBlank() || gap.equals("-") || gap.equals(". ");
    }

    private boolean step() {
      String word = tokens.get(at).text();
      Optional<BigDecimal> cardinal = words.cardinal(word).filter(this::fits);
      if (cardinal.isPresent()) {
        return add(cardinal.get());
      }
      Optional<BigDecimal> which = words.ordinal(word).filter(this::fits);
      if (which.isPresent()) {
        ordinal = true;
        return add(which.get());
      }
      return words.scale(word).filter(by -> any || words.is("scale.one", word)).isPresent()
          ? multiply(words.scale(word).orElseThrow())
          : any && words.is("and", word) && skipAnd();
    }

    private boolean fits(BigDecimal value) {
      return value.intValue() < room;
    }

    private boolean add(BigDecimal value) {
      group = group.add(value);
      int size = value.intValue();
      room = size < 20 ? 1 : size < 100 ? 10 : 100;
      scale = BigDecimal.ONE;
      any = true;
      return true;
    }

    private boolean multiply(BigDecimal by) {
      BigDecimal times = group.signum() == 0 ? BigDecimal.ONE : group;
      if (by.intValue() == 100) {
        group = times.multiply(by);
        room = 100;
      } else {
        total = total.add(times.multiply(by));
        group = BigDecimal.ZERO;
        room = WIDE;
      }
      scale = by;
      any = true;
      return true;
    }

    /** "a hundred and seven", but not "five and six". */
    private boolean skipAnd() {
      return room > 10
          && at + 1 < tokens.size()
          && words.cardinal(tokens.get(at + 1).text()).filter(this::fits).isPresent();
    }

    /** "two and a half", «два з половиною». */
    private void half() {
      int next = at;
      if (next + 1 < tokens.size() && words.is("and", tokens.get(next).text())) {
        next += words.is("article", tokens.get(next + 1).text()) ? 2 : 1;
        if (next < tokens.size() && words.is("half", tokens.get(next).text())) {
          group = group.add(HALF);
          room = 1;
          at = next + 1;
        }
      }
    }
  }
}
