package hromada.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All source documents with everything taken from them, by id. Where two records claim one id the
 * first in the order of the files counts; the checks report the other.
 *
 * @param byId the documents
 * @param facts all facts
 * @param people all people
 * @param organisations all organisations
 * @param places all places
 */
public record Seeds(
    Map<String, Seed> byId,
    Map<String, Fact> facts,
    Map<String, Person> people,
    Map<String, Organisation> organisations,
    Map<String, PlaceName> places) {
  public Seeds {
    byId = sorted(byId);
    facts = sorted(facts);
    people = sorted(people);
    organisations = sorted(organisations);
    places = sorted(places);
  }

  public static Seeds of(Collection<Seed> seeds) {
    List<Seed> all = List.copyOf(seeds);
    return new Seeds(
        index(all.stream(), Seed::id),
        index(all.stream().flatMap(seed -> seed.facts().stream()), Fact::id),
        index(all.stream().flatMap(seed -> seed.people().stream()), Person::id),
        index(all.stream().flatMap(seed -> seed.organisations().stream()), Organisation::id),
        index(all.stream().flatMap(seed -> seed.places().stream()), PlaceName::id));
  }

  public Optional<Fact> findFact(String id) {
    return Optional.ofNullable(facts.get(id));
  }

  /** The telephones that stand on every page, in the order of their numbers (rule W7). */
  public List<Fact> emergencyTelephones() {
    return facts.values().stream()
        .filter(fact -> fact.emergency() && fact.confidence() != Confidence.X)
        .toList();
  }

  private static <T> Map<String, T> index(Stream<T> all, Function<T, String> id) {
    Map<String, T> index = new TreeMap<>();
    all.forEach(one -> index.putIfAbsent(id.apply(one), one));
    return index;
  }

  private static <T> Map<String, T> sorted(Map<String, T> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(map)));
  }
}
