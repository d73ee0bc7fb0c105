package hromada.render;

import java.util.List;

/**
 * What other sites show of a page (Open Graph).
 *
 * @param type {@code website} or {@code article}
 * @param locale such as {@code uk_UA}
 * @param alternates locales of its translations
 * @param image absolute address of its picture, empty for none
 * @param imageAlt what the picture shows
 * @param published day of publication of an article, else empty
 * @param modified day of its last change, else empty
 */
public record CardView(
    String type,
    String locale,
    List<String> alternates,
    String image,
    String imageAlt,
    String published,
    String modified) {
  public CardView {
    alternates = List.copyOf(alternates);
  }
}
