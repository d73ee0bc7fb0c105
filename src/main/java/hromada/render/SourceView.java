package hromada.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a page's list of sources.
 *
 * @param number its number, from 1
 * @param title the document's title in the page's language
 * @param address where it can be read
 * @param language tag of the document's language where it is not the page's, else empty
 * @param languageName name of that language, else empty
 * @param publisher who published it
 * @param published when, as exact as known
 * @param publishedBasis how that date was established, else empty
 * @param asOf the dates for which the facts used here were true
 * @param checkedOn the day the record was last checked
 */
public record SourceView(
    int number,
    String title,
    String address,
    String language,
    String languageName,
    String publisher,
    @Nullable DateView published,
    String publishedBasis,
    List<DateView> asOf,
    DateView checkedOn) {
  public SourceView {
    asOf = List.copyOf(asOf);
  }
}
