package hromada.render;

import hromada.model.Sara;
import java.util.ArrayList;
import java.util.List;

/** The four steps of SARA, as far as some work on them has come. */
final class SaraSteps {
  private SaraSteps() {}

  /**
   * The steps in order.
   *
   * @param stage the step being worked on
   * @param closed whether even the last is done
   */
  static List<StepView> views(Edition edition, Sara stage, boolean closed) {
    List<StepView> steps = new ArrayList<>();
    for (Sara step : Sara.values()) {
      boolean done = closed || step.compareTo(stage) < 0;
      boolean current = !closed && step == stage;
      String state =
          done
              ? edition.text("step-done")
              : current ? edition.text("step-current") : edition.text("step-ahead");
      steps.add(
          new StepView(
              edition.text("sara." + step.word()),
              edition.text("sara-about." + step.word()),
              state,
              current));
    }
    return steps;
  }

  /** «Крок 2 з 4: аналіз». */
  static String stage(Edition edition, Sara stage) {
    int number = Sara.words().indexOf(stage.word()) + 1;
    String name = edition.text("sara." + stage.word());
    return edition.text("step-of", number, Sara.values().length, name);
  }
}
