package hromada.check;

import hromada.language.EnglishWords;
import hromada.language.NameWord;
import hromada.language.Phrases;
import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Language;
import hromada.model.Localized;
import hromada.model.Page;
import hromada.model.Site;
import hromada.model.Term;
import hromada.scan.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the rules about names and terms know of a site, gathered once for all its items.
 *
 * @param people everybody with an item or a record in the seeds
 * @param places all places with a name of one word, and cities that are often misspelt
 * @param organisations full names, English by Ukrainian
 * @param organisationPhrases finds organisations in Ukrainian texts
 * @param terms the glossary by id
 * @param termPhrases finds terms in Ukrainian texts
 */
record Vocabulary(
    NameIndex people,
    NameIndex places,
    Map<String, List<String>> organisations,
    Phrases organisationPhrases,
    Map<String, Term> terms,
    Phrases termPhrases) {
  private static final Set<String> GENERIC =
      Set.of(
          "District",
          "Oblast",
          "Raion",
          "Street",
          "City",
          "Hromada",
          "Police",
          "Station",
          "Settlement",
          "Region",
          "Community",
          "Territorial",
          "Urban",
          "Поліцейська",
          "Станція");

  /** Cities of Ukraine whose names are often written as Russian has them. */
  private static final Map<String, String> CITIES =
      Map.ofEntries(
          Map.entry("Київ", "Kyiv"),
          Map.entry("Харків", "Kharkiv"),
          Map.entry("Одеса", "Odesa"),
          Map.entry("Дніпро", "Dnipro"),
          Map.entry("Львів", "Lviv"),
          Map.entry("Запоріжжя", "Zaporizhzhia"),
          Map.entry("Миколаїв", "Mykolaiv"),
          Map.entry("Вінниця", "Vinnytsia"),
          Map.entry("Чернігів", "Chernihiv"),
          Map.entry("Чернівці", "Chernivtsi"),
          Map.entry("Черкаси", "Cherkasy"),
          Map.entry("Тернопіль", "Ternopil"),
          Map.entry("Рівне", "Rivne"),
          Map.entry("Луганськ", "Luhansk"),
          Map.entry("Маріуполь", "Mariupol"),
          Map.entry("Житомир", "Zhytomyr"),
          Map.entry("Кіровоградська", "Kirovohrad"));

  /**
   * What a vocabulary is made of: sites with the same names have the same one.
   *
   * @param people everybody by surname
   * @param places all places with a name of one word
   * @param organisations full names, English by Ukrainian
   * @param terms the glossary
   */
  record Names(
      Set<KnownName> people,
      Set<KnownName> places,
      Map<String, List<String>> organisations,
      List<Term> terms) {
    static Names of(Site site) {
      return new Names(
          Vocabulary.people(site),
          Vocabulary.places(site),
          Vocabulary.organisations(site),
          site.registers().terms());
    }
  }

  static Vocabulary of(Names known) {
    Map<String, Term> terms = new HashMap<>();
    Map<String, List<String>> forms = new HashMap<>();
    for (Term term : known.terms) {
      terms.put(term.id(), term);
      forms.put(term.id(), term.allForms(Language.UK));
    }
    Map<String, List<String>> names = new HashMap<>();
    known.organisations.keySet().forEach(uk -> names.put(uk, List.of(uk)));
    return new Vocabulary(
        new NameIndex(known.people),
        new NameIndex(known.places),
        known.organisations,
        new Phrases(names),
        terms,
        new Phrases(forms));
  }

  private static Set<KnownName> people(Site site) {
    Set<KnownName> people = new LinkedHashSet<>();
    titles(site, ItemType.PEOPLE).forEach(name -> person(name, people));
    site.seeds().people().values().forEach(person -> person(person.name(), people));
    return people;
  }

  private static void person(Localized name, Collection<KnownName> people) {
    if (name.uk().isBlank() || name.en().isBlank()) {
      return;
    }
    String[] uk = name.uk().strip().split("\\s+", -1);
    String[] en = name.en().strip().split("\\s+", -1);
    people.add(new KnownName(uk[uk.length - 1], en[en.length - 1], given(uk), given(en)));
  }

  private static String given(String[] name) {
    return name.length > 1 ? name[0] : "";
  }

  private static Set<KnownName> places(Site site) {
    Set<KnownName> places = new LinkedHashSet<>();
    Stream.concat(
            titles(site, ItemType.PLACES),
            site.seeds().places().values().stream().map(place -> place.name()))
        .forEach(
            name -> {
              List<String> uk = proper(name.uk());
              List<String> en = proper(name.en());
              if (uk.size() == 1 && en.size() == 1) {
                places.add(new KnownName(uk.get(0), en.get(0), "", ""));
              }
            });
    CITIES.forEach((uk, en) -> places.add(new KnownName(uk, en, "", "")));
    return places;
  }

  /** The words of a name that are its own. */
  private static List<String> proper(String name) {
    return NameWord.of(new Text(name)).stream()
        .map(NameWord::text)
        .filter(word -> !GENERIC.contains(word))
        .toList();
  }

  private static Map<String, List<String>> organisations(Site site) {
    Map<String, List<String>> organisations = new HashMap<>();
    for (Item item : site.items(ItemType.ORGANISATIONS)) {
      Page uk = item.source();
      item.find(Language.EN)
          .ifPresent(
              en -> {
                List<String> english = new ArrayList<>();
                english.add(EnglishWords.normal(en.title()));
                en.fields().text("acronym").map(EnglishWords::normal).ifPresent(english::add);
                organisations.put(uk.title(), english);
              });
    }
    return organisations;
  }

  private static Stream<Localized> titles(Site site, ItemType type) {
    return site.items(type).stream()
        .flatMap(
            item ->
                item.find(Language.EN).stream()
                    .map(page -> new Localized(item.source().title(), page.title())));
  }
}
