package hromada.passage;

import hromada.markdown.BlockKind;
import hromada.markdown.Document;
import hromada.model.FieldSpec;
import hromada.model.Fields;
import hromada.model.ItemType;
import hromada.model.Page;
import hromada.model.ParsedPage;
import hromada.source.SourceFile;
import hromada.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cuts pages into what is translated: the texts of the front matter, then the blocks. */
public final class Units {
  /** The notes of changes: a history, which is not revised. */
  static final String NOTES = "changes.note";

  private Units() {}

  /** All units of a Ukrainian page. */
  public static List<Unit> of(Page page) {
    return units(page.file(), page.body(), fields(page.key().type(), page.fields()));
  }

  /** All units of a Ukrainian page that belongs to no item, such as an older version. */
  public static List<Unit> of(ParsedPage page) {
    return units(page.file(), page.body(), fields(page.key().type(), page.fields()));
  }

  /**
   * All units of an English page. Its fields hold those of the Ukrainian page, too, where it has
   * none of its own.
   */
  public static List<Unit> ofTranslation(Page english, Page ukrainian) {
    ItemType type = english.key().type();
    List<Found> source = fields(type, ukrainian.fields());
    List<Found> all = fields(type, english.fields());
    List<Found> own = all.stream().filter(found -> !source.contains(found)).toList();
    return units(english.file(), english.body(), own);
  }

  /** The names of the texts that the front matter of a type may have. */
  static Set<String> names(ItemType type) {
    Set<String> names = new TreeSet<>();
    names("", type.fields(), names);
    return names;
  }

  private static void names(String prefix, List<FieldSpec> specs, Set<String> names) {
    for (FieldSpec spec : specs) {
      if (spec.fields().isEmpty() && isText(spec)) {
        names.add(prefix + spec.name());
      }
      names(prefix + spec.name() + ".", spec.fields(), names);
    }
  }

  /** Units by the name of their field, blocks under the empty one, in the order given. */
  static Map<String, List<Unit>> byField(List<Unit> units) {
    return units.stream()
        .collect(Collectors.groupingBy(Unit::field, LinkedHashMap::new, Collectors.toList()));
  }

  private static List<Unit> units(SourceFile file, Document body, List<Found> fields) {
    List<Unit> units = new ArrayList<>();
    for (Found found : fields) {
      Passage passage = Passages.ofField(file, found.text, found.span);
      units.add(Unit.ofField(found.field, passage, found.text));
    }
    List<Passage> all = Passages.all(file, body);
    IntStream.range(0, all.size())
        .filter(i -> !isInside(all, i) && !isComment(all.get(i)))
        .forEach(i -> units.add(Unit.ofBlock(all.get(i))));
    return units;
  }

  private static boolean isComment(Passage passage) {
    return passage.kind() == BlockKind.HTML && passage.text().startsWith("<!--");
  }

  /** Whether a picture is a part of the text around it, which stands near it in the list. */
  private static boolean isInside(List<Passage> passages, int at) {
    return passages.get(at).kind() == BlockKind.PICTURE
        && (holds(passages, at, -1) || holds(passages, at, 1));
  }

  private static boolean holds(List<Passage> passages, int picture, int step) {
    int other = picture + step;
    while (other >= 0
        && other < passages.size()
        && passages.get(other).kind() == BlockKind.PICTURE) {
      other += step;
    }
    if (other < 0 || other >= passages.size()) {
      return false;
    }
    Span inner = passages.get(picture).span();
    Span outer = passages.get(other).span();
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }

  /** A text of the front matter, and where it says it stands. */
  private record Found(String field, String text, Span span) {}

  private static List<Found> fields(ItemType type, Fields fields) {
    List<Found> found = new ArrayList<>();
    walk("", type.fields(), fields, found);
    return found;
  }

  private static void walk(String prefix, List<FieldSpec> specs, Fields fields, List<Found> found) {
    for (FieldSpec spec : specs) {
      String name = spec.name();
      String below = prefix + name + ".";
      switch (spec.kind()) {
        case GROUP -> fields.group(name).ifPresent(g -> walk(below, spec.fields(), g, found));
        case GROUPS -> fields.groups(name).forEach(g -> walk(below, spec.fields(), g, found));
        case TEXT, TEXTS -> {
          if (isText(spec)) {
            found.addAll(texts(prefix + name, name, fields));
          }
        }
        default -> {}
      }
    }
  }

  /** An organisation is named by its id; what a translation says of itself is no text. */
  private static boolean isText(FieldSpec spec) {
    return spec.side() == FieldSpec.Side.TRANSLATED && !spec.name().equals("organisation");
  }

  private static List<Found> texts(String field, String name, Fields fields) {
    if (fields.values().get(name) instanceof String text) {
      return List.of(new Found(field, text, fields.span(name)));
    }
    List<String> texts = fields.texts(name);
    return IntStream.range(0, texts.size())
        .mapToObj(i -> new Found(field, texts.get(i), fields.span(name + "." + i)))
        .toList();
  }
}
