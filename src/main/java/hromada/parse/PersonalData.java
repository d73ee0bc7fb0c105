package hromada.parse;

import hromada.diagnostic.Diagnostic;
import hromada.model.ItemType;
import hromada.source.Place;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * What is never published about people in office: where they live, how they move, who is theirs
 * (rule W5). A field of such a name is not a slip of the pen and gets an answer of its own.
 */
final class PersonalData {
  /** Words in the names of fields, English and Ukrainian; {@code phone_private} has two. */
  private static final Set<String> WORDS =
      Set.of(
          "address",
          "apartment",
          "birth",
          "birthday",
          "birthdate",
          "born",
          "car",
          "cars",
          "child",
          "children",
          "family",
          "flat",
          "home",
          "house",
          "husband",
          "kids",
          "mobile",
          "parents",
          "passport",
          "patrol",
          "patrols",
          "personal",
          "plate",
          "plates",
          "private",
          "relatives",
          "residence",
          "route",
          "routes",
          "schedule",
          "shift",
          "shifts",
          "spouse",
          "vehicle",
          "vehicles",
          "wife",
          "авто",
          "автомобіль",
          "адреса",
          "дитина",
          "діти",
          "домашня",
          "домашній",
          "дружина",
          "маршрут",
          "маршрути",
          "паспорт",
          "патруль",
          "патрулювання",
          "родина",
          "сім’я",
          "чоловік");

  private PersonalData() {}

  /** Whether a field of this name would hold such data. */
  static boolean isNamedBy(ItemType type, String key) {
    return type == ItemType.PEOPLE
        && Arrays.stream(key.toLowerCase(Locale.ROOT).replace('\'', '’').split("[\\s_.-]+"))
            .anyMatch(WORDS::contains);
  }

  /** The finding; its excerpt ends with the key, so that reports do not spread what follows. */
  static Diagnostic finding(Place key, String name) {
    String shown = key.line().substring(0, Math.min(key.line().length(), key.endColumn() - 1));
    Place place = new Place(key.path(), key.start(), key.endColumn(), shown);
    return Diagnostic.error("personal-data", place, name)
        .withHelp("personal-data.help")
        .withHelp("personal-data.office");
  }
}
