package hromada.render;

import hromada.model.Details;
import hromada.model.GeneratedPage;
import hromada.model.Item;
import hromada.model.Language;
import hromada.model.LatinName;
import hromada.model.PageUrl;
import hromada.model.Site;
import hromada.model.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Every name by which somebody may look for their area, from A to Z: places and streets. As long as
 * they are few they stand on one page; else every letter has its own, or several.
 */
final class Gazetteer {
  /** The page where the search begins. */
  static final PageUrl URL = GeneratedPage.FIND.url();

  /** So many entries stay below 100 kB of HTML. */
  static final int PAGE_SIZE = 200;

  private final Language language;
  private final Map<String, List<Name>> letters = new LinkedHashMap<>();
  private final int size;

  Gazetteer(Site site, Language language) {
    this.language = language;
    List<Name> names = new ArrayList<>();
    for (Item place : new PlaceGraph(site).all()) {
      Details.Locality locality = PlaceGraph.locality(place);
      String title = place.find(language).orElse(place.source()).title();
      names.add(new Name(title, sorted(title), locality.formerNames(), place, false));
      for (Details.Street street : locality.streets()) {
        String sorted = StreetName.of(street.name()).sorted(language);
        names.add(new Name(street.name(), sorted, street.former(), place, true));
      }
    }
    names.sort(
        Comparator.comparing(Name::sorted, Conventions.of(language).order()::compare)
            .thenComparing(Name::name)
            .thenComparing(name -> name.area().key()));
    names.forEach(name -> letters.computeIfAbsent(letter(name), l -> new ArrayList<>()).add(name));
    this.size = names.size();
  }

  /**
   * One name.
   *
   * @param name the name: a street's in Ukrainian, a place's in the language of the list
   * @param sorted what it is sorted by
   * @param former its names of other times, in Ukrainian
   * @param area the place, or the place the street is in
   * @param street whether it is a street
   */
  record Name(String name, String sorted, List<String> former, Item area, boolean street) {
    /** «Друга» with its quotation marks stands under «Д» all the same. */
    Name {
      sorted = sorted.replaceFirst("^[^\\p{L}\\p{N}]+(?=.)", "");
    }

    /** All forms in which somebody may type it, folded; a place by its name in each language. */
    Set<String> keys() {
      Set<String> keys = new LinkedHashSet<>();
      keys.add(SearchKey.of(sorted));
      if (!street) {
        area.pages()
            .values()
            .forEach(page -> keys.add(SearchKey.of(Gazetteer.proper(page.title()))));
      }
      former.forEach(name -> keys.add(SearchKey.of(StreetName.of(name).proper())));
      return keys;
    }
  }

  /**
   * One page of the list.
   *
   * @param url its address
   * @param letter the letter, empty on the page where the search begins
   * @param number which page of the letter, from 1
   * @param pages how many the letter has
   * @param names what stands on it
   */
  record Sheet(PageUrl url, String letter, int number, int pages, List<Name> names) {}

  /** «Селище Нове» is looked for under «Н», "Settlement of Nove" under "N". */
  private static String proper(String title) {
    return title.replaceFirst("(?iu)^(селище|село|місто|city of|settlement of|village of)\\s+", "");
  }

  /** A place without translation keeps its name, and is looked for by its Latin letters. */
  private String sorted(String title) {
    String proper = proper(title);
    return language == Language.UK ? proper : LatinName.of(proper).value();
  }

  private String letter(Name name) {
    String first = name.sorted().isEmpty() ? "" : name.sorted().substring(0, 1);
    return first.toUpperCase(language.locale());
  }

  /** All names, by letter. */
  Map<String, List<Name>> letters() {
    return letters;
  }

  /** The places alone, by letter. */
  Map<String, List<Name>> places() {
    Map<String, List<Name>> places = new LinkedHashMap<>();
    letters.forEach(
        (letter, names) -> {
          List<Name> some = names.stream().filter(name -> !name.street()).toList();
          if (!some.isEmpty()) {
            places.put(letter, some);
          }
        });
    return places;
  }

  /** Whether all names stand on one page. */
  boolean isShort() {
    return size <= PAGE_SIZE;
  }

  /** Where a letter stands on a page with others. */
  static String anchor(String letter) {
    return "letter-" + slug(letter);
  }

  /** The last part of the address of a letter's page. */
  private static String slug(String letter) {
    // Both are y in Latin letters; hardly a name begins with the first.
    String slug = letter.equals("И") ? "y-hard" : Slug.of(letter.toLowerCase(Locale.ROOT));
    return slug.isEmpty() ? "other" : slug;
  }

  /** The pages besides the one where the search begins. */
  List<Sheet> sheets() {
    List<Sheet> sheets = new ArrayList<>();
    if (isShort()) {
      return sheets;
    }
    letters.forEach(
        (letter, names) -> {
          int pages = (names.size() + PAGE_SIZE - 1) / PAGE_SIZE;
          for (int number = 1; number <= pages; number++) {
            int from = (number - 1) * PAGE_SIZE;
            List<Name> part = names.subList(from, Math.min(names.size(), from + PAGE_SIZE));
            sheets.add(new Sheet(url(letter, number), letter, number, pages, part));
          }
        });
    return sheets;
  }

  /** The address of a page of a letter. */
  static PageUrl url(String letter, int number) {
    PageUrl first = URL.child(slug(letter));
    return number == 1 ? first : first.child(String.valueOf(number));
  }
}
