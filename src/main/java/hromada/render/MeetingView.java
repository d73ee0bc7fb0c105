package hromada.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the forum.
 *
 * @param title its title and page
 * @param summary what it is about, in the language of the title
 * @param status its state in words
 * @param notice what has to be said clearly: that it is cancelled, or moved to a day to come; empty
 *     otherwise
 * @param start when it begins; null while that is not known
 * @param end when it ends; null while that is not known
 * @param oneDay whether it ends on the day it begins
 * @param place where; null while that is not known
 * @param agenda what is to be discussed
 * @param outcome what was decided; no parts before, or while that is not published
 * @param held whether it took place, as far as we know: its day has passed and nobody cancelled it
 * @param minutes whether its minutes are published
 * @param topics what residents raised there
 */
public record MeetingView(
    LinkView title,
    String summary,
    String status,
    String notice,
    @Nullable MomentView start,
    @Nullable MomentView end,
    boolean oneDay,
    @Nullable LinkView place,
    List<String> agenda,
    List<TextPart> outcome,
    boolean held,
    boolean minutes,
    List<LinkView> topics) {
  public MeetingView {
    agenda = List.copyOf(agenda);
    outcome = List.copyOf(outcome);
    topics = List.copyOf(topics);
  }
}
