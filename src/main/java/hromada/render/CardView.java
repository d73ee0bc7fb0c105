package hromada.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What other sites show of a page (Open Graph).
 *
 * @param type {@code website} or {@code article}
 * @param locale such as {@code uk_UA}
 * @param alternates locales of its translations
 * @param image its picture; null for pages that nobody should spread
 * @param published day of publication of an article, else empty
 * @param modified day of its last change, else empty
 */
public record CardView(
    String type,
    String locale,
    List<String> alternates,
    @Nullable ImageView image,
    String published,
    String modified) {
  public CardView {
    alternates = List.copyOf(alternates);
  }

  /** Absolute address of the picture, empty for none. */
  String imageAddress() {
    return image == null ? "" : image.src();
  }

  /**
   * The picture other sites show.
   *
   * @param src its absolute address
   * @param type its media type
   * @param width in pixels
   * @param height in pixels
   * @param alt what it shows
   */
  public record ImageView(String src, String type, int width, int height, String alt) {}
}
