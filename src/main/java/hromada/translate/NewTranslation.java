package hromada.translate;

import hromada.model.FieldSpec;
import hromada.model.Fields;
import hromada.model.ItemType;
import hromada.model.Language;
import hromada.model.Page;
import hromada.passage.Unit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The English file of an item that had none: the Ukrainian one with every text replaced by its
 * translation, and without the fields that are not translated.
 */
final class NewTranslation {
  private final Page ukrainian;
  private final Map<String, Deque<String>> fields = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  private NewTranslation(Page ukrainian) {
    this.ukrainian = ukrainian;
  }

  /** The file, given a translation for each of the texts, in their order. */
  static String of(Page ukrainian, List<Unit> units, List<String> translations) {
    NewTranslation made = made(ukrainian, units, translations);
    ItemType type = ukrainian.key().type();
    made.text.append("---\n");
    made.group("", "", type.fields(), ukrainian.fields());
    made.text.append("---\n");
    made.body(units, translations);
    return made.text.toString().replace("\r\n", "\n");
  }

  /** One field of such a file with all that is in it. */
  static String field(Page ukrainian, String name, List<Unit> units, List<String> translations) {
    NewTranslation made = made(ukrainian, units, translations);
    ukrainian.key().type().fields().stream()
        .filter(spec -> spec.name().equals(name))
        .forEach(spec -> made.field(name, "", spec, ukrainian.fields()));
    return made.text.toString().replace("\r\n", "\n");
  }

  private static NewTranslation made(Page ukrainian, List<Unit> units, List<String> translations) {
    NewTranslation made = new NewTranslation(ukrainian);
    for (int i = 0; i < units.size(); i++) {
      if (!units.get(i).isBlock()) {
        made.fields
            .computeIfAbsent(units.get(i).field(), field -> new ArrayDeque<>())
            .add(translations.get(i));
      }
    }
    return made;
  }

  private void body(List<Unit> units, List<String> translations) {
    String all = ukrainian.file().text();
    int done = bodyStart();
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (unit.isBlock()) {
        text.append(all, done, unit.span().start()).append(translations.get(i));
        done = unit.span().end();
      }
    }
    text.append(all.substring(done));
  }

  private int bodyStart() {
    for (int line = 2; line <= ukrainian.file().lines().size(); line++) {
      if (ukrainian.file().lines().line(line).stripTrailing().equals("---")) {
        return ukrainian.file().lines().offset(line + 1);
      }
    }
    return ukrainian.file().text().length();
  }

  /** The fields of a group that stand in a translation, those in it included. */
  private void group(String prefix, String indent, List<FieldSpec> specs, Fields values) {
    for (FieldSpec spec : specs) {
      if (spec.belongsTo(Language.EN) && values.values().containsKey(spec.name())) {
        field(prefix + spec.name(), indent, spec, values);
      }
    }
  }

  private void field(String path, String indent, FieldSpec spec, Fields values) {
    String name = spec.name();
    String key = indent + name + ":";
    switch (spec.kind()) {
      case GROUP -> {
        text.append(key).append('\n');
        group(path + ".", indent + "  ", spec.fields(), values.group(name).orElse(Fields.NONE));
      }
      case GROUPS -> {
        text.append(key).append('\n');
        values.groups(name).forEach(member -> member(path, indent, spec, member));
      }
      case TEXTS -> {
        text.append(key).append('\n');
        values
            .texts(name)
            .forEach(
                one -> text.append(indent).append("  - ").append(said(path, one)).append('\n'));
      }
      default ->
          text.append(key)
              .append(' ')
              .append(said(path, String.valueOf(values.values().get(name))))
              .append('\n');
    }
  }

  /** A member of a list of groups: the first line is marked by a hyphen. */
  private void member(String path, String indent, FieldSpec spec, Fields member) {
    int start = text.length();
    group(path + ".", indent + "    ", spec.fields(), member);
    if (text.length() > start) {
      text.replace(start, start + indent.length() + 4, indent + "  - ");
    }
  }

  /** The translation of a text; dates and names of items stay as they are. */
  private String said(String path, String ukrainianText) {
    Deque<String> translations = fields.get(path);
    return translations == null || translations.isEmpty()
        ? ukrainianText
        : YamlText.line(translations.remove());
  }
}
