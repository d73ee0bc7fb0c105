package hromada.render;

import java.util.List;

/**
 * A problem of the community that is worked on by SARA.
 *
 * @param area the place it is about
 * @param raised the day it was raised
 * @param stage how far the work has come, in words
 * @param steps the four steps
 * @param actions what was done, in the order written
 * @param result what came of it; no parts before
 */
public record PriorityView(
    LinkView area,
    DateView raised,
    String stage,
    List<StepView> steps,
    List<ActionView> actions,
    List<TextPart> result) {
  public PriorityView {
    steps = List.copyOf(steps);
    actions = List.copyOf(actions);
    result = List.copyOf(result);
  }

  /**
   * Something that was done.
   *
   * @param date when, as exact as known
   * @param text what
   */
  public record ActionView(DateView date, List<TextPart> text) {
    public ActionView {
      text = List.copyOf(text);
    }
  }
}
