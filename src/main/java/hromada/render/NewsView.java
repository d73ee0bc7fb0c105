package hromada.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only articles show.
 *
 * @param lead the opening paragraph; no parts for none
 * @param topics lists of the article's topics
 * @param picture its picture
 * @param people who is mentioned
 * @param organisations which organisations are mentioned
 * @param places which places are mentioned
 */
public record NewsView(
    List<TextPart> lead,
    List<LinkView> topics,
    @Nullable PictureView picture,
    List<MentionView> people,
    List<MentionView> organisations,
    List<MentionView> places) {
  public NewsView {
    lead = List.copyOf(lead);
    topics = List.copyOf(topics);
    people = List.copyOf(people);
    organisations = List.copyOf(organisations);
    places = List.copyOf(places);
  }

  /**
   * A picture.
   *
   * @param src its address
   * @param choice smaller copies for {@code srcset}, empty for none
   * @param sizes how wide it is shown, for {@code sizes}
   * @param width in pixels, 0 when unknown
   * @param height in pixels, 0 when unknown
   * @param alt what it shows
   * @param caption the text below, empty for none
   * @param credit who made it
   */
  public record PictureView(
      String src,
      String choice,
      String sizes,
      int width,
      int height,
      String alt,
      String caption,
      String credit) {}

  /**
   * Somebody or something named in the article.
   *
   * @param name the name
   * @param role the office held on that day, or a short name; empty for none
   * @param href its page here or its own site, empty for none
   * @param language tag of the target's language where it is not the page's, else empty
   * @param unconfirmed whether the spelling of the name is not yet confirmed (rule T2)
   */
  public record MentionView(
      String name, String role, String href, String language, boolean unconfirmed) {
    static MentionView of(LinkView link, String role, boolean unconfirmed) {
      return new MentionView(link.label(), role, link.href(), link.language(), unconfirmed);
    }
  }
}
