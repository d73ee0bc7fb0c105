package hromada.site;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.model.Language;
import hromada.model.MonthNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word on every page is in the language its reader is told it is in. */
class WordsTest {
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}{2,}");
  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}+");

  /** Latin words that Ukrainian has no others for, names of services among them. */
  private static final Set<String> ALLOWED =
      Set.of("Atom", "CSV", "Facebook", "iCalendar", "JSON", "QR", "SARA", "Telegram", "Viber");

  /** Addresses and Roman numerals are the same in every language. */
  private static final Pattern NO_WORDS =
      Pattern.compile(
          "https?://\\S+|[\\w.-]+@[\\w.-]+|([a-z0-9-]+\\.)+[a-z]{2,}(/[a-z0-9/-]*)?|\\b[IVXLC]+\\b");

  /** Attributes that are read out or shown. */
  private static final List<String> SPOKEN = List.of("alt", "aria-label", "title", "content");

  /** Held against ICU by a test of their own. */
  private static final MonthNames MONTHS_UK = MonthNames.in(Language.UK);

  private static final List<String> MONTHS_EN = MonthNames.in(Language.EN).alone();

  /** Dates as machines, other countries or other decades write them. */
  private static final Pattern OTHER_DATES =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|("
              + String.join("|", MONTHS_EN)
              + ") \\d{1,2}(,|th|st|nd|rd)|\\d{4} р\\.");

  static List<BuiltSite> sites() {
    return BuiltSite.all();
  }

  /** A piece of text and the language in force where it stands. */
  private record Words(String language, String text) {}

  @ParameterizedTest
  @MethodSource("sites")
  void ukrainianPagesAreUkrainian(BuiltSite site) {
    Set<String> foreign = new TreeSet<>();
    site.pages()
        .forEach(
            (path, page) ->
                words(page)
                    .filter(words -> words.language().equals("uk"))
                    .forEach(
                        words ->
                            LATIN
                                .matcher(withoutAddresses(words.text()))
                                .results()
                                .map(MatchResult::group)
                                .filter(word -> !ALLOWED.contains(word))
                                .forEach(
                                    word ->
                                        foreign.add(path + ": " + word + " in " + words.text()))));
    assertThat(foreign).isEmpty();
  }

  private static String withoutAddresses(String text) {
    return NO_WORDS.matcher(text).replaceAll("");
  }

  @ParameterizedTest
  @MethodSource("sites")
  void ukrainianOnEnglishPagesIsMarked(BuiltSite site) {
    Set<String> unmarked = new TreeSet<>();
    site.pages()
        .forEach(
            (path, page) ->
                words(page)
                    .filter(words -> words.language().equals("en"))
                    .filter(words -> CYRILLIC.matcher(words.text()).find())
                    .forEach(words -> unmarked.add(path + ": " + words.text())));
    assertThat(unmarked).isEmpty();
  }

  /** Rule L7. */
  @ParameterizedTest
  @MethodSource("sites")
  void titlesNotYetTranslatedAreMarkedAsUkrainian(BuiltSite site) {
    Set<String> wrong = new TreeSet<>();
    site.readPages()
        .forEach(
            (path, page) ->
                page.select("main .entries a, main .register > li > a, main .tree li > a").stream()
                    .filter(link -> !link.absUrl("href").startsWith(BuiltSite.HOST + "/en/"))
                    .filter(link -> path.startsWith("en/"))
                    .filter(link -> !isMarked(link))
                    .forEach(link -> wrong.add(path + ": " + link)));
    assertThat(wrong).isEmpty();
  }

  private static boolean isMarked(Element link) {
    Element entry = link.closest("li");
    return link.attr("lang").equals("uk")
        && link.attr("hreflang").equals("uk")
        && entry != null
        && entry.text().contains("not yet translated");
  }

  @ParameterizedTest
  @MethodSource("sites")
  void datesAreWrittenAsEachLanguageWritesThem(BuiltSite site) {
    List<String> wrong = new ArrayList<>();
    site.pages()
        .forEach(
            (path, page) -> {
              for (Element time : page.select("time")) {
                if (!isSpelledOut(time)) {
                  wrong.add(path + ": " + time);
                }
              }
            });
    assertThat(wrong).isEmpty();
  }

  /** A moment is a day, with the day of the week before it or the hour behind it. */
  private static boolean isSpelledOut(Element time) {
    String[] dayAndHour = time.attr("datetime").split("T", -1);
    List<String> spellings = spellings(language(time), dayAndHour[0]);
    return dayAndHour.length == 1
        ? spellings.contains(time.text())
        : spellings.stream()
            .map(day -> "([\\p{L}’]+, )?" + day + "(, " + dayAndHour[1].substring(0, 5) + ")?")
            .anyMatch(time.text()::matches);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void noDateIsWrittenInAnyOtherWay(BuiltSite site) {
    Set<String> wrong = new TreeSet<>();
    for (Map.Entry<String, Document> page : site.pages().entrySet()) {
      page.getValue().select("meta[property^=article:]").remove();
      words(page.getValue())
          .filter(words -> OTHER_DATES.matcher(withoutAddresses(words.text())).find())
          .forEach(words -> wrong.add(page.getKey() + ": " + words.text()));
    }
    assertThat(wrong).isEmpty();
  }

  /** The ways to write a date of the form {@code 2023}, {@code 2023-03} or {@code 2023-03-30}. */
  private static List<String> spellings(String language, String machine) {
    String[] parts = machine.split("-", -1);
    String year = parts[0];
    if (parts.length == 1) {
      return List.of(year);
    }
    boolean ukrainian = language.equals("uk");
    int month = Integer.parseInt(parts[1]) - 1;
    if (parts.length == 2) {
      return List.of(
          ukrainian
              ? MONTHS_UK.alone().get(month) + " " + year + " року"
              : MONTHS_EN.get(month) + " " + year);
    }
    int day = Integer.parseInt(parts[2]);
    return List.of(
        ukrainian
            ? day + " " + MONTHS_UK.inDates().get(month) + " " + year + " року"
            : day + " " + MONTHS_EN.get(month) + " " + year);
  }

  /** All that a page says, with the language it says it in. Addresses and code say nothing. */
  private static Stream<Words> words(Document page) {
    List<Words> words = new ArrayList<>();
    NodeVisitor visitor =
        (node, depth) -> {
          Element parent = node.parentElement();
          if (node instanceof TextNode text && parent != null && !isAddressInPieces(parent)) {
            words.add(new Words(language(parent), text.text()));
          } else if (node instanceof Element element && !isMachine(element)) {
            SPOKEN.stream()
                .map(element::attr)
                .filter(value -> !value.isEmpty())
                .forEach(value -> words.add(new Words(language(element), value)));
          }
        };
    NodeTraversor.traverse(visitor, page);
    return words.stream().filter(w -> !w.text().isBlank());
  }

  private static boolean isAddressInPieces(Element element) {
    return element.hasClass("poster-address");
  }

  private static boolean isMachine(Element element) {
    return element.is(
        "meta:not([name=description], [property=og:title], [property=og:description],"
            + " [property=og:site_name], [property=og:image:alt])");
  }

  private static String language(Element element) {
    Element marked = element.closest("[lang]");
    return marked == null ? "" : marked.attr("lang");
  }
}
