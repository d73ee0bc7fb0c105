package hromada.prose;

import hromada.markdown.Stretch;
import hromada.scan.AnchoredPattern;
import hromada.scan.Text;
import hromada.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts a text into sentences and counts words: well enough to tell long from short. */
final class Sentences {
  /** What is written short with a dot; a single letter is an initial. */
  private static final String SHORT =
      "\\p{L}|вул|пл|просп|пров|буд|обл|смт|ім|див|напр|пор|рр|ст|тис|млн|млрд|грн|коп|кв|куб|тел|гр"
          + "|проф|доц|акад|інж|лейт|кап|полк|mr|mrs|ms|dr|st|no|art|col|lt|capt|gen|prof|vs|approx"
          + "|рис|табл|гл|розд|стор|fig|pp|ch";

  /** An end, and a capital or a number behind it. */
  private static final AnchoredPattern END =
      new AnchoredPattern(
          Pattern.compile(
              "(?<!(?<!\\p{L})(?iu:"
                  + SHORT
                  + "))[.!?…]++[»”\")]*+[\\s\u00a0]++(?=[«“\"(—\u2060]*+[\\p{Lu}\\d\uFFFC])"),
          ".!?…");

  /** What a word may go on with, besides letters and digits. */
  private static final String INSIDE = Stretch.MARKUP + "’'-";

  private Sentences() {}

  /** The sentences of a text, in order. */
  static List<Span> of(Text text) {
    List<Span> sentences = new ArrayList<>();
    for (MatchResult end : END.find(text)) {
      sentences.add(new Span(start(sentences), end.end()));
    }
    sentences.add(new Span(start(sentences), text.length()));
    return sentences;
  }

  private static int start(List<Span> sentences) {
    return sentences.isEmpty() ? 0 : sentences.get(sentences.size() - 1).end();
  }

  /** How many words a text has; a fact or a piece of code counts as one. */
  static int words(String text) {
    int words = 0;
    boolean inside = false;
    boolean opaque = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean letter = Character.isLetterOrDigit(c);
      words += (letter && !inside) || (c == Stretch.OPAQUE && !opaque) ? 1 : 0;
      inside = letter || (inside && INSIDE.indexOf(c) >= 0);
      opaque = c == Stretch.OPAQUE;
    }
    return words;
  }
}
