package hromada.picture;

import java.util.List;

/**
 * Where every text of a card stands.
 *
 * @param lines the texts, from top to bottom
 */
record Sheet(List<Line> lines) {
  Sheet {
    lines = List.copyOf(lines);
  }

  /** In which font a text is set. */
  enum Style {
    BOLD("Arsenal-Bold.ttf"),
    REGULAR("Arsenal-Regular.ttf");

    private final String file;

    Style(String file) {
      this.file = file;
    }

    String file() {
      return file;
    }
  }

  /**
   * One line of text.
   *
   * @param text what it says
   * @param style its font
   * @param size its size in pixels
   * @param at where its base line begins
   * @param ink its colour
   */
  record Line(String text, Style style, int size, Spot at, Ink ink) {}
}
