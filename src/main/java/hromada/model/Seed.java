package hromada.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The record of a source document and what was taken from it.
 *
 * @param id the name of its file
 * @param file the file, below the site's folder
 * @param title the document's title
 * @param publisher who published it
 * @param kind {@code news}, {@code act}, {@code official-page}, {@code press}, {@code
 *     encyclopaedia} or {@code reference}
 * @param address where it can be read
 * @param language tag of the language it is written in
 * @param published when it was published, as exact as known
 * @param publishedBasis how that date was established, where the document does not say
 * @param checkedOn the day the record was last checked
 * @param facts the values taken from it
 * @param people the people it names
 * @param organisations the organisations it names
 * @param places the places it names
 */
public record Seed(
    String id,
    String file,
    Localized title,
    Localized publisher,
    String kind,
    String address,
    String language,
    Optional<PartialDate> published,
    Optional<Localized> publishedBasis,
    LocalDate checkedOn,
    List<Fact> facts,
    List<Person> people,
    List<Organisation> organisations,
    List<PlaceName> places) {
  public Seed {
    facts = List.copyOf(facts);
    people = List.copyOf(people);
    organisations = List.copyOf(organisations);
    places = List.copyOf(places);
  }
}
