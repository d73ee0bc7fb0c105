package hromada.render;

import java.util.List;

/**
 * The glossary from A to Z.
 *
 * @param letters the way to each letter
 * @param groups the terms, by letter
 */
public record GlossaryView(List<LinkView> letters, List<GroupView> groups) {
  public GlossaryView {
    letters = List.copyOf(letters);
    groups = List.copyOf(groups);
  }

  /**
   * The terms that begin with one letter.
   *
   * @param letter the letter
   * @param anchor where it stands on the page
   * @param terms the terms
   */
  public record GroupView(String letter, String anchor, List<TermView> terms) {
    public GroupView {
      terms = List.copyOf(terms);
    }
  }
}
