package hromada.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the poster of a place says: only what is confirmed, for paper cannot be corrected.
 *
 * @param style address of its style sheet, empty where the site has none
 * @param place name of the place
 * @param officers the community police officers in service there
 * @param station the station that serves it; null while that is not confirmed
 * @param lines where and when to reach the station
 * @param page address of the place's page, for people: the pieces it may be broken into
 * @param qr the same for cameras
 */
public record PosterView(
    String style,
    String place,
    List<String> officers,
    @Nullable String station,
    List<String> lines,
    List<String> page,
    QrCode qr) {
  public PosterView {
    officers = List.copyOf(officers);
    lines = List.copyOf(lines);
    page = List.copyOf(page);
  }
}
