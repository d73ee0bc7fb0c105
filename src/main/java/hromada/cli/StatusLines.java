package hromada.cli;

import hromada.diagnostic.Text;
import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Language;
import hromada.passage.Freshness.State;
import hromada.passage.Revision;
import hromada.passage.Unit;
import hromada.source.Place;
import hromada.translate.ItemStatus;
import hromada.translate.TranslationStatus;
import java.io.PrintStream;
import java.util.Locale;

/**
 * The status of translations for editors of text: a place and what is behind there, line by line.
 */
final class StatusLines {
  private StatusLines() {}

  static void print(PrintStream out, Speech speech, TranslationStatus status) {
    for (ItemStatus item : status.items()) {
      State state = item.freshness().state();
      if (state == State.MISSING || state == State.UNRECORDED) {
        Place place = Place.of(file(item.item()));
        out.println(place + ": " + words(speech, "cli.status-one-" + name(state)));
      }
      for (Revision revision : item.freshness().revisions()) {
        Place place =
            revision.english().or(revision::ukrainian).map(Unit::place).orElse(record(item.item()));
        out.println(place + ": " + words(speech, "cli.status-" + name(revision.kind())));
      }
    }
  }

  private static Place record(Item item) {
    return item.find(Language.EN)
        .map(page -> page.place(ItemType.TRANSLATED_FROM))
        .orElse(Place.of(file(item)));
  }

  private static String file(Item item) {
    return item.find(Language.EN).orElse(item.source()).file().path();
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String words(Speech speech, String key) {
    return speech.words(Text.of(key));
  }
}
