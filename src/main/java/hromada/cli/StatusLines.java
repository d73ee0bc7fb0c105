package hromada.cli;

import hromada.diagnostic.Suppression;
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

/**
 * The status of translations for editors of text: a place and what is behind there, line by line.
 */
final class StatusLines {
  private StatusLines() {}

  static void print(PrintStream out, Speech speech, TranslationStatus status) {
    for (Suppression one : status.allowed()) {
      Text words = Text.of("cli.status-one-allowed", one.rule(), one.reason());
      line(out, one.place(), speech.words(words));
    }
    for (ItemStatus item : status.items()) {
      State state = item.freshness().state();
      if (state == State.MISSING) {
        line(out, Place.of(file(item.item())), speech.words(Text.of("cli.status-one-missing")));
      } else if (state == State.UNRECORDED) {
        line(out, Place.of(file(item.item())), speech.words(Text.of("cli.status-one-unrecorded")));
      }
      for (Revision revision : item.freshness().revisions()) {
        Place place =
            revision.english().or(revision::ukrainian).map(Unit::place).orElse(record(item.item()));
        line(out, place, speech.words(StatusWords.of(revision.kind())));
      }
    }
  }

  private static void line(PrintStream out, Place place, String words) {
    out.println(place + ": " + words);
  }

  private static Place record(Item item) {
    return item.find(Language.EN)
        .map(page -> page.place(ItemType.TRANSLATED_FROM))
        .orElse(Place.of(file(item)));
  }

  private static String file(Item item) {
    return item.find(Language.EN).orElse(item.source()).file().path();
  }
}
