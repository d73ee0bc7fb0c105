package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.model.Fields;
import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Page;
import hromada.model.Site;
import hromada.source.Place;
import hromada.source.Span;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A street of a place is written down once, or whoever looks for it by an old name gets two
 * answers. Former names count. One look-up a name: a city has thousands.
 */
final class DuplicateStreet implements Rule {
  private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
  private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

  @Override
  public void check(Site site, Consumer<Diagnostic> report) {
    Pages.items(site)
        .filter(item -> item.key().type() == ItemType.PLACES)
        .map(Item::source)
        .forEach(page -> new Streets(page, new HashMap<>(), report).check());
  }

  /** The streets of one place by the names met so far. */
  private record Streets(Page page, Map<String, Street> met, Consumer<Diagnostic> report) {
    void check() {
      List<Fields> streets = page.fields().groups("streets");
      for (int i = 0; i < streets.size(); i++) {
        Fields street = streets.get(i);
        int number = i;
        street.text("name").ifPresent(name -> name(name, new Street(number, street.span("name"))));
        List<String> former = street.texts("former");
        for (int j = 0; j < former.size(); j++) {
          name(former.get(j), new Street(number, street.span("former." + j)));
        }
      }
    }

    private void name(String name, Street street) {
      Street first = met.putIfAbsent(key(name), street);
      if (first != null && first.number != street.number) {
        report.accept(
            Diagnostic.error("duplicate-street", Place.of(page.file(), street.span), name)
                .withNote(Place.of(page.file(), first.span), "note.first-here")
                .withHelp("duplicate-street.help"));
      }
    }
  }

  /** A name where it stands, and the number of its street. */
  private record Street(int number, Span span) {}

  /** The same name, however its apostrophes, spaces and capitals are typed. */
  private static String key(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(UKRAINIAN);
    return SPACES.matcher(APOSTROPHES.matcher(composed).replaceAll("’")).replaceAll(" ").strip();
  }
}
