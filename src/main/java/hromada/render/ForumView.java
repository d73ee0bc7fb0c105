package hromada.render;

import java.util.List;

/**
 * The overview of the forum.
 *
 * @param clock when the next open meeting is due
 * @param upcoming meetings to come, nearest first, those without a date last
 * @param past meetings behind us, newest first
 * @param open topics without an answer, the one that waits longest first
 * @param answered topics with an answer, newest first
 * @param begun whether anything at all is published
 * @param proposal what was proposed, where the seeds know it
 * @param related what else the site has about the proposal
 * @param takingPart pages that tell how to take part
 * @param subscriptions calendar and feeds
 * @param data the same as open data
 * @param sources the documents the page rests on
 */
public record ForumView(
    DeadlineView clock,
    List<MeetingView> upcoming,
    List<MeetingView> past,
    List<ForumTopicView> open,
    List<ForumTopicView> answered,
    boolean begun,
    List<TextPart> proposal,
    List<LinkView> related,
    List<LinkView> takingPart,
    SubscriptionView subscriptions,
    List<DataLinkView> data,
    List<SourceView> sources) {
  public ForumView {
    upcoming = List.copyOf(upcoming);
    past = List.copyOf(past);
    open = List.copyOf(open);
    answered = List.copyOf(answered);
    proposal = List.copyOf(proposal);
    related = List.copyOf(related);
    takingPart = List.copyOf(takingPart);
    data = List.copyOf(data);
    sources = List.copyOf(sources);
  }

  /**
   * Ways to be told of news.
   *
   * @param calendar absolute address of the calendar
   * @param webcal the same for calendar programs
   * @param atom address of the Atom feed
   * @param json address of the JSON feed
   */
  public record SubscriptionView(String calendar, String webcal, String atom, String json) {}
}
