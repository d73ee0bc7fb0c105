package hromada.site;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.TestSite;
import hromada.diagnostic.Outcome;
import hromada.model.FieldSpec;
import hromada.model.Fields;
import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Language;
import hromada.model.Page;
import hromada.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The invented city of the tests has whatever a site can have, in both languages. */
class WholeCityTest {
  private static final TestSite SOURCE = BuiltSite.fullSource();
  private static final Outcome<Site> CHECKED = SOURCE.outcome();
  private static final Site CITY = CHECKED.value();

  /** Fields that every type has; no type has to show all of them. */
  private static final Set<String> COMMON = Set.copyOf(common());

  @Test
  void nothingInItIsFoundFaultWith() {
    assertThat(SOURCE.text("en")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ItemType.class)
  void everyTypeHasEveryStatusInBothLanguages(ItemType type) {
    for (Language language : Language.values()) {
      assertThat(pages(type, language).flatMap(page -> page.fields().text("status").stream()))
          .as(type + " " + language)
          .containsAll(type.statuses());
    }
  }

  @ParameterizedTest
  @EnumSource(ItemType.class)
  void everyTypeHasEveryFieldOfItsOwnAndEveryWordInIt(ItemType type) {
    for (Language language : Language.values()) {
      Set<String> expected = new TreeSet<>();
      type.fields().stream()
          .filter(field -> !COMMON.contains(field.name()))
          .forEach(field -> expected.addAll(names(field)));
      expected.removeAll(used(pages(type, language)));
      assertThat(expected).as(type + " " + language + " lacks").isEmpty();
    }
  }

  @Test
  void somethingHasEveryCommonFieldInBothLanguages() {
    for (Language language : Language.values()) {
      Set<String> used = used(Stream.of(ItemType.values()).flatMap(type -> pages(type, language)));
      Set<String> expected = new TreeSet<>(COMMON);
      if (language == Language.UK) {
        expected.remove(ItemType.TRANSLATED_FROM);
      }
      assertThat(used).as("" + language).containsAll(expected);
    }
  }

  /** What English lists and pages do with items nobody has translated yet is to be seen too. */
  @Test
  void mostSectionsHaveSomethingThatIsNotTranslatedYet() {
    assertThat(
            CITY.items().values().stream()
                .filter(item -> item.find(Language.EN).isEmpty())
                .map(item -> item.key().type()))
        .contains(
            ItemType.NEWS,
            ItemType.COMMITMENTS,
            ItemType.FORUM,
            ItemType.PRIORITIES,
            ItemType.PLACES,
            ItemType.PEOPLE,
            ItemType.REPORTS,
            ItemType.GUIDES,
            ItemType.PAGES);
  }

  @Test
  void noticesOfEverySeverityAreInForceAndExpiredInBothLanguages() {
    List<String> severities =
        ItemType.ALERTS.fields().stream()
            .filter(field -> field.name().equals("severity"))
            .flatMap(field -> field.words().stream())
            .toList();
    for (Language language : Language.values()) {
      assertThat(severities(CITY.items(ItemType.ALERTS), language)).containsAll(severities);
      List<Item> expired =
          CITY.withheld().stream().filter(item -> item.key().type() == ItemType.ALERTS).toList();
      assertThat(severities(expired, language)).containsAll(severities);
    }
  }

  private static List<String> severities(List<Item> alerts, Language language) {
    return alerts.stream()
        .flatMap(item -> item.find(language).stream())
        .flatMap(page -> page.fields().text("severity").stream())
        .toList();
  }

  @Test
  void someReportsAreOverdueAndOthersAreNot() {
    for (String path : List.of("reports/index.html", "en/reports/index.html")) {
      Document page = Jsoup.parse(BuiltSite.full().text(path));
      assertThat(page.select("tbody tr:has(.overdue)")).isNotEmpty();
      assertThat(page.select("tbody tr:has(time):not(:has(.overdue))")).isNotEmpty();
    }
  }

  /** Published, withheld and expired ones. */
  private static Stream<Page> pages(ItemType type, Language language) {
    return Stream.concat(CITY.items().values().stream(), CITY.withheld().stream())
        .filter(item -> item.key().type() == type)
        .flatMap(item -> item.find(language).stream());
  }

  private static Set<String> common() {
    Set<String> names = new TreeSet<>();
    ItemType.PAGES.fields().forEach(field -> names.add(field.name()));
    for (ItemType type : ItemType.values()) {
      names.retainAll(type.fields().stream().map(FieldSpec::name).toList());
    }
    return names;
  }

  /** The field, what is inside it, and each of its words. */
  private static List<String> names(FieldSpec field) {
    List<String> names = new ArrayList<>(List.of(field.name()));
    field.words().forEach(word -> names.add(field.name() + ": " + word));
    field.fields().forEach(inner -> names(inner).forEach(n -> names.add(field.name() + "." + n)));
    return names;
  }

  /** The same of what pages have. */
  private static Set<String> used(Stream<Page> pages) {
    Set<String> used = new TreeSet<>();
    pages.forEach(page -> collect("", page.fields(), used));
    return used;
  }

  private static void collect(String prefix, Fields fields, Set<String> used) {
    fields
        .values()
        .forEach(
            (name, value) -> {
              used.add(prefix + name);
              used.add(prefix + name + ": " + value);
              List<?> members = value instanceof List<?> list ? list : List.of(value);
              for (Object member : members) {
                if (member instanceof Fields group) {
                  collect(prefix + name + ".", group, used);
                }
              }
            });
  }
}
