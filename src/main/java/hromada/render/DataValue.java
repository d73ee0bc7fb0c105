package hromada.render;

import hromada.model.Language;
import java.util.List;

/** Values of open data that are more than a word, a number or a list of words. */
sealed interface DataValue {
  /**
   * A text in both languages.
   *
   * @param uk Ukrainian
   * @param en English, empty where it is not translated
   */
  record Both(String uk, String en) implements DataValue {
    String in(Language language) {
      return language == Language.UK ? uk : en;
    }
  }

  /**
   * A list of texts in both languages.
   *
   * @param uk Ukrainian
   * @param en English, empty where it is not translated
   */
  record BothLists(List<String> uk, List<String> en) implements DataValue {
    public BothLists {
      uk = List.copyOf(uk);
      en = List.copyOf(en);
    }

    List<String> in(Language language) {
      return language == Language.UK ? uk : en;
    }
  }

  /**
   * Something that was done.
   *
   * @param date when, as exact as known
   * @param text what
   */
  record Step(String date, Both text) implements DataValue {}
}
