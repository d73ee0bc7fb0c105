package hromada.render;

import java.util.List;

/**
 * What only guides show.
 *
 * @param forWhom whom it helps
 * @param steps what to do, in order
 */
public record GuideView(List<TextPart> forWhom, List<StepView> steps) {
  public GuideView {
    forWhom = List.copyOf(forWhom);
    steps = List.copyOf(steps);
  }

  /**
   * A step.
   *
   * @param title what to do
   * @param text how
   */
  public record StepView(String title, List<TextPart> text) {
    public StepView {
      text = List.copyOf(text);
    }
  }

  /**
   * A guide in the list of guides.
   *
   * @param entry its title, address and description
   * @param forWhom whom it helps
   * @param steps how many steps it has
   */
  public record CardView(EntryView entry, String forWhom, int steps) {}
}
