package hromada.check;

import hromada.check.Quotes.Quote;
import hromada.markdown.BlockKind;
import hromada.passage.Passage;
import hromada.passage.PassagePair;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/**
 * How many quotations of a passage have no partner in the other language. Somebody may have divided
 * a paragraph or joined two: what is too few in one place is then too many in one close by.
 */
final class MovedQuotations {
  private static final int CLOSE = 2;
  private static final float SHORTER = 0.75f;

  private final IdentityHashMap<PassagePair, Slot> slots = new IdentityHashMap<>();

  /** A place in both texts, where one language may have quotations that the other lacks. */
  private static final class Slot {
    private final float length;
    private int missing;
    private int surplus;

    /** {@code length} of English is measured by that of Ukrainian. */
    Slot(float length, int missing, int surplus) {
      this.length = length;
      this.missing = Math.max(0, missing);
      this.surplus = Math.max(0, surplus);
    }

    static Slot of(PassagePair pair, Translation translation) {
      List<Quote> uk = Quotes.of(translation.text(pair.uk()));
      List<Quote> en = Quotes.of(translation.text(pair.en()));
      float length = (pair.en().text().length() + 1f) / (pair.uk().text().length() + 1f);
      return new Slot(length, spoken(uk) - en.size(), whole(en) - uk.size());
    }

    static Slot ofUkrainian(Passage alone) {
      return new Slot(0, spoken(Quotes.of(alone.text())), 0);
    }

    static Slot ofEnglish(Passage alone) {
      return new Slot(Float.MAX_VALUE, 0, whole(Quotes.of(alone.text())));
    }

    /** Where sentences moved, one paragraph became shorter and the other longer. */
    void settle(Slot other) {
      if (length < SHORTER * other.length) {
        int moved = Math.min(missing, other.surplus);
        missing -= moved;
        other.surplus -= moved;
      }
    }
  }

  MovedQuotations(Translation translation) {
    translation.pairs().forEach(pair -> slots.put(pair, Slot.of(pair, translation)));
    List<Slot> text = inOrder(translation);
    for (int distance = 1; distance <= CLOSE; distance++) {
      for (int i = distance; i < text.size(); i++) {
        text.get(i).settle(text.get(i - distance));
        text.get(i - distance).settle(text.get(i));
      }
    }
  }

  /** How many quotations of the Ukrainian passage are nowhere near in English. */
  int missing(PassagePair pair) {
    return slot(pair).missing;
  }

  /** How many quotations of the English passage are nowhere near in Ukrainian. */
  int surplus(PassagePair pair) {
    return slot(pair).surplus;
  }

  private Slot slot(PassagePair pair) {
    return Objects.requireNonNull(slots.get(pair));
  }

  /** Paragraphs of running text, those between them that only one language has included. */
  private List<Slot> inOrder(Translation translation) {
    Deque<Passage> ukrainian = paragraphs(translation.ukrainianOnly());
    Deque<Passage> english = paragraphs(translation.englishOnly());
    List<Slot> text = new ArrayList<>();
    for (PassagePair pair : translation.pairs()) {
      if (pair.uk().kind() == BlockKind.PARAGRAPH && translation.isOfBody(pair)) {
        alone(ukrainian, english, pair, text);
        text.add(slot(pair));
      }
    }
    ukrainian.forEach(passage -> text.add(Slot.ofUkrainian(passage)));
    english.forEach(passage -> text.add(Slot.ofEnglish(passage)));
    return text;
  }

  private static void alone(
      Deque<Passage> ukrainian, Deque<Passage> english, PassagePair pair, List<Slot> text) {
    while (!ukrainian.isEmpty() && isBefore(ukrainian.getFirst(), pair.uk())) {
      text.add(Slot.ofUkrainian(ukrainian.removeFirst()));
    }
    while (!english.isEmpty() && isBefore(english.getFirst(), pair.en())) {
      text.add(Slot.ofEnglish(english.removeFirst()));
    }
  }

  private static boolean isBefore(Passage a, Passage b) {
    return a.span().start() < b.span().start();
  }

  private static Deque<Passage> paragraphs(Collection<Passage> passages) {
    return new ArrayDeque<>(
        passages.stream().filter(passage -> passage.kind() == BlockKind.PARAGRAPH).toList());
  }

  private static int spoken(List<Quote> quotes) {
    return quotes.isEmpty() ? 0 : (int) quotes.stream().filter(Quote::isSpeech).count();
  }

  /** Speech that goes on after "he said" is one with what stood before. */
  private static int whole(List<Quote> quotes) {
    int count = 0;
    for (Quote quote : quotes) {
      boolean goesOn = count > 0 && startsSmall(quote.text());
      count += goesOn ? 0 : 1;
    }
    return count;
  }

  private static boolean startsSmall(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }
}
