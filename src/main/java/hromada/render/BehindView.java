package hromada.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a translation is older than the Ukrainian page (rule L7).
 *
 * @param changed the day the Ukrainian page changed; null where none is told
 * @param older how many parts here are older
 * @param paragraphs whether all of those are paragraphs
 * @param added how many parts are not translated yet
 * @param places the older parts, each by its first words
 * @param ukrainian address of the Ukrainian page
 */
public record BehindView(
    @Nullable DateView changed,
    int older,
    boolean paragraphs,
    int added,
    List<LinkView> places,
    String ukrainian) {
  public BehindView {
    places = List.copyOf(places);
  }
}
