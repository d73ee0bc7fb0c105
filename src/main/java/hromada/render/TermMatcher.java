package hromada.render;

import hromada.markdown.References.TermUse;
import hromada.model.GeneratedPage;
import hromada.model.Language;
import hromada.model.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The terms of the glossary in one language, as a tree of their letters: a text is read once,
 * however many terms there are. Where several begin at one word the longest counts.
 */
final class TermMatcher {
  private final Letter root = new Letter();
  private final String page;

  /** One letter of some forms, and the term whose form ends with it. */
  private static final class Letter {
    final Map<Character, Letter> next = new HashMap<>();
    @Nullable String term;
  }

  TermMatcher(Language language, List<Term> terms) {
    page = GeneratedPage.GLOSSARY.url().in(language);
    for (Term term : terms) {
      term.allForms(language).forEach(form -> add(form, term.id()));
    }
  }

  private void add(String form, String id) {
    Letter letter = root;
    for (int i = 0; i < form.length(); i++) {
      letter = letter.next.computeIfAbsent(folded(form.charAt(i)), c -> new Letter());
    }
    letter.term = letter.term == null ? id : letter.term;
  }

  /** All terms in a text, in order, without overlap. */
  List<TermUse> find(String text) {
    List<TermUse> uses = new ArrayList<>();
    int at = root.next.isEmpty() ? text.length() : 0;
    boolean inside = false;
    while (at < text.length()) {
      TermUse use = !inside && beginsWord(text, at) ? longest(text, at) : null;
      if (use != null) {
        uses.add(use);
      }
      at = use == null ? at + 1 : use.end();
      inside = isLetter(text, at - 1);
    }
    return uses;
  }

  private @Nullable TermUse longest(String text, int start) {
    TermUse longest = null;
    Letter letter = root.next.get(folded(text.charAt(start)));
    for (int end = start + 1; letter != null; end++) {
      if (letter.term != null && endsWord(text, end)) {
        longest = new TermUse(letter.term, start, end, page + "#" + letter.term);
      }
      letter = end < text.length() ? letter.next.get(folded(text.charAt(end))) : null;
    }
    return longest;
  }

  /** Forms are compared without regard to case, kind of space and kind of apostrophe. */
  private static char folded(char c) {
    return switch (c) {
      case '\u00a0', '\n' -> ' ';
      case '\'', 'ʼ' -> '’';
      default -> Character.toLowerCase(c);
    };
  }

  private static boolean beginsWord(String text, int at) {
    return at == 0 || !(isLetter(text, at - 1) || joins(text, at - 1));
  }

  private static boolean endsWord(String text, int end) {
    return !isLetter(text, end) && !(joins(text, end) && !isPossessive(text, end));
  }

  /** A hyphen or apostrophe between letters is part of a word: «прес-служба», «об’єднання». */
  private static boolean joins(String text, int at) {
    return at > 0
        && at < text.length()
        && "-\u2011’'ʼ".indexOf(text.charAt(at)) >= 0
        && isLetter(text, at - 1)
        && isLetter(text, at + 1);
  }

  private static boolean isPossessive(String text, int at) {
    return text.startsWith("s", at + 1) && !isLetter(text, at + 2);
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
