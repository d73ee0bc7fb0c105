package hromada.check;

import static hromada.check.ReferenceFields.Target.FACT;
import static hromada.check.ReferenceFields.Target.MEETING;
import static hromada.check.ReferenceFields.Target.ORGANISATION;
import static hromada.check.ReferenceFields.Target.PERSON;
import static hromada.check.ReferenceFields.Target.PLACE;
import static hromada.check.ReferenceFields.Target.SOURCE;
import static hromada.check.ReferenceFields.Target.TOPIC;

import hromada.model.ItemType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which fields hold ids, and of what. */
final class ReferenceFields {
  private static final Map<ItemType, Map<String, List<Target>>> OWN =
      Map.of(
          ItemType.NEWS,
          Map.of(
              "topics", List.of(TOPIC),
              "people", List.of(PERSON),
              "organisations", List.of(ORGANISATION),
              "places", List.of(PLACE)),
          ItemType.PROGRAMMES,
          Map.of("legal_basis", List.of(SOURCE)),
          ItemType.COMMITMENTS,
          Map.of("by", List.of(ORGANISATION, PERSON), "evidence", List.of(SOURCE)),
          ItemType.FORUM,
          Map.of(
              "place", List.of(PLACE),
              "area", List.of(PLACE),
              "meeting", List.of(MEETING),
              "answered_by", List.of(ORGANISATION, PERSON)),
          ItemType.PRIORITIES,
          Map.of("area", List.of(PLACE)),
          ItemType.PLACES,
          Map.of("part_of", List.of(PLACE), "station", List.of(PLACE), "telephone", List.of(FACT)),
          ItemType.PEOPLE,
          Map.of("areas", List.of(PLACE), "station", List.of(PLACE)),
          ItemType.REPORTS,
          Map.of("area", List.of(PLACE), "officer", List.of(PERSON)));

  private ReferenceFields() {}

  /** What an id can be the id of. */
  enum Target {
    SOURCE,
    FACT,
    TOPIC,
    PERSON(ItemType.PEOPLE),
    ORGANISATION(ItemType.ORGANISATIONS),
    PLACE(ItemType.PLACES),
    MEETING(ItemType.FORUM);

    private final Optional<ItemType> type;

    Target() {
      this.type = Optional.empty();
    }

    Target(ItemType type) {
      this.type = Optional.of(type);
    }

    /** The type of items whose slugs count as such ids. */
    Optional<ItemType> type() {
      return type;
    }
  }

  /** The id fields that items of a type have of their own, with what their ids may refer to. */
  static Map<String, List<Target>> of(ItemType type) {
    return OWN.getOrDefault(type, Map.of());
  }
}
