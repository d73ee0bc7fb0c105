package hromada.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic that residents raised on the forum.
 *
 * @param title its title and page
 * @param summary what it is about, in the language of the title
 * @param status whether it was answered, in words
 * @param answered whether it was
 * @param raised the day it was raised; null where that is not known
 * @param waiting how long it has waited, or waited for its answer; empty where that is not known
 * @param area the place it is about; null for none
 * @param meeting the meeting it was raised at; null for none
 * @param stage the step the work on it has reached, in words
 * @param steps all four steps
 * @param answer the answer; no parts while there is none
 * @param answeredBy who gave it; null where that is not known
 * @param answeredOn the day of the answer; null where that is not known
 */
public record ForumTopicView(
    LinkView title,
    String summary,
    String status,
    boolean answered,
    @Nullable DateView raised,
    String waiting,
    @Nullable LinkView area,
    @Nullable LinkView meeting,
    String stage,
    List<StepView> steps,
    List<TextPart> answer,
    @Nullable LinkView answeredBy,
    @Nullable DateView answeredOn) {
  public ForumTopicView {
    steps = List.copyOf(steps);
    answer = List.copyOf(answer);
  }
}
