package hromada.prose;

import hromada.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into sentences and counts words: well enough to tell long from short. */
final class Sentences {
  /** An end, and a capital behind it; an initial or a short abbreviation before it is no end. */
  private static final Pattern END =
      Pattern.compile(
          "(?<!(?<!\\p{L})\\p{L}{1,4})[.!?…]++[»”\")]*+[\\s\u00a0]++(?=[«“\"(—\u2060]*+[\\p{Lu}\uFFFC])");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d\u2060’'-]*+|\uFFFC++");

  private Sentences() {}

  /** The sentences of a text, in order. */
  static List<Span> of(String text) {
    List<Span> sentences = new ArrayList<>();
    Matcher end = END.matcher(text);
    int start = 0;
    while (end.find()) {
      sentences.add(new Span(start, end.end()));
      start = end.end();
    }
    sentences.add(new Span(start, text.length()));
    return sentences;
  }

  /** How many words a text has; a fact or a piece of code counts as one. */
  static int words(String text) {
    int words = 0;
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words++;
    }
    return words;
  }
}
