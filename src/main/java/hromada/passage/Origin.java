package hromada.passage;

import hromada.model.Fields;
import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Page;
import hromada.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a translation records of the Ukrainian texts it was made from, in the field {@code
 * translated_from}: fingerprints, those of blocks alone, those of front matter with the field's
 * name before them, such as {@code title=kxqpzrnm}.
 *
 * @param texts fingerprints in the order of the text, by field; of blocks under the empty name
 * @param wrong what could not be read
 */
public record Origin(Map<String, List<Fingerprint>> texts, List<Wrong> wrong) {
  private static final char IS = '=';

  public Origin {
    texts = Map.copyOf(texts);
    wrong = List.copyOf(wrong);
  }

  /**
   * An entry that is no fingerprint.
   *
   * @param entry what is written
   * @param span where
   */
  public record Wrong(String entry, Span span) {}

  /** What a translation's front matter records; empty where it records nothing. */
  public static Optional<Origin> read(Page english) {
    Fields fields = english.fields();
    List<String> entries = fields.texts(ItemType.TRANSLATED_FROM);
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    Set<String> known = Units.names(english.key().type());
    Map<String, List<Fingerprint>> texts = new LinkedHashMap<>();
    List<Wrong> wrong = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      String entry = entries.get(i);
      String field = entry.substring(0, Math.max(0, entry.indexOf(IS)));
      Optional<Fingerprint> fingerprint = Fingerprint.find(entry.substring(entry.indexOf(IS) + 1));
      if (fingerprint.isPresent() && (entry.indexOf(IS) < 0 || known.contains(field))) {
        texts.computeIfAbsent(field, f -> new ArrayList<>()).add(fingerprint.get());
      } else {
        wrong.add(new Wrong(entry, fields.span(ItemType.TRANSLATED_FROM + "." + i)));
      }
    }
    return Optional.of(new Origin(texts, wrong));
  }

  /** What is recorded of a field, or of the blocks. */
  List<Fingerprint> of(String field) {
    return texts.getOrDefault(field, List.of());
  }

  /**
   * The record of a translation that has been revised: all Ukrainian texts as they are now, in the
   * order of their translations.
   */
  public static List<String> current(Item item) {
    Partners partners = Partners.of(item);
    List<String> entries = new ArrayList<>();
    Units.byField(Units.of(item.source()))
        .forEach(
            (field, units) ->
                partners
                    .inEnglishOrder(units)
                    .forEach(unit -> entries.add(entry(field, unit.fingerprint()))));
    return entries;
  }

  /** How fingerprints are recorded, fields first. */
  public static List<String> entries(Map<String, List<Fingerprint>> texts) {
    List<String> entries = new ArrayList<>();
    texts.forEach(
        (field, prints) -> {
          if (!field.isEmpty()) {
            prints.forEach(print -> entries.add(entry(field, print)));
          }
        });
    texts.getOrDefault("", List.of()).forEach(print -> entries.add(entry("", print)));
    return entries;
  }

  private static String entry(String field, Fingerprint fingerprint) {
    return field.isEmpty() ? fingerprint.letters() : field + IS + fingerprint;
  }
}
