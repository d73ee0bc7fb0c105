package hromada.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When something that the law wants regularly is due.
 *
 * @param title what it is
 * @param rule what the law says
 * @param last the day it was last done; null while nothing is published
 * @param lastLink what was done then; null with {@code last}
 * @param due the day it is due; null where that cannot be counted
 * @param state how that stands, in words
 * @param overdue whether the day has passed
 * @param next what has been announced; null for nothing
 * @param nextDay the day of that; null with {@code next}
 * @param counted the day it was counted
 */
public record DeadlineView(
    LinkView title,
    List<TextPart> rule,
    @Nullable DateView last,
    @Nullable LinkView lastLink,
    @Nullable DateView due,
    String state,
    boolean overdue,
    @Nullable LinkView next,
    @Nullable DateView nextDay,
    DateView counted) {
  public DeadlineView {
    rule = List.copyOf(rule);
  }
}
