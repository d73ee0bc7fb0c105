package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.language.Inflection;
import hromada.language.NameWord;
import hromada.passage.PassagePair;
import hromada.scan.Text;
import java.util.List;

/** The capitalised words of a pair of passages, and findings about them. */
record NameSearch(PassagePair pair, List<NameWord> uk, List<NameWord> en) {
  /** Longer passages hold no names worth a comparison of all with all. */
  private static final int MOST = 400;

  /** The words of a pair, whose texts are laid out to be looked through. */
  static NameSearch of(PassagePair pair, Text ukrainian, Text english) {
    List<NameWord> uk = NameWord.of(ukrainian);
    List<NameWord> en = NameWord.of(english);
    return uk.size() > MOST || en.size() > MOST
        ? new NameSearch(pair, List.of(), List.of())
        : new NameSearch(pair, uk, en);
  }

  List<String> english() {
    return en.stream().map(NameWord::text).toList();
  }

  boolean hasEnglish(String word) {
    for (NameWord name : en) {
      if (name.text().equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name is meant by any Ukrainian word. */
  boolean hasUkrainian(String base) {
    return uk.stream().anyMatch(name -> Inflection.matches(name.text(), base));
  }

  /** The finding that {@code en} stands where {@code uk} demands {@code expected}. */
  Diagnostic differs(String ukrainian, String english, String expected) {
    return Diagnostic.warning("name-differs", pair.en().place(english), ukrainian, english)
        .withNote(pair.uk().place(ukrainian), "note.ukrainian-here")
        .withHelp("name-differs.help", expected);
  }

  Diagnostic missing(String ukrainian, String expected) {
    return Diagnostic.warning("name-differs", pair.en().place())
        .withMessage("name-differs.missing", ukrainian)
        .withNote(pair.uk().place(ukrainian), "note.ukrainian-here")
        .withHelp("name-differs.missing.help", expected);
  }

  Diagnostic surplus(String english, String expected) {
    return Diagnostic.warning("name-differs", pair.en().place(english))
        .withMessage("name-differs.surplus", english)
        .withNote(pair.uk().place(), "note.ukrainian-here")
        .withHelp("name-differs.surplus.help", expected);
  }
}
