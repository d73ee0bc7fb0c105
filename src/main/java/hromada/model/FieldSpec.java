package hromada.model;

import java.util.List;

/**
 * What one field of the front matter may hold.
 *
 * @param name its key
 * @param kind what it holds
 * @param side in which language's file it stands
 * @param required whether it must be there
 * @param words the words allowed, for {@link FieldKind#WORD}
 * @param fields the fields inside, for {@link FieldKind#GROUP} and {@link FieldKind#GROUPS}
 */
public record FieldSpec(
    String name,
    FieldKind kind,
    Side side,
    boolean required,
    List<String> words,
    List<FieldSpec> fields) {
  /** Language-neutral fields stand once, in the Ukrainian file, so that languages cannot differ. */
  public enum Side {
    /** Only in the Ukrainian file. */
    NEUTRAL,
    /** In the file of every language. */
    TRANSLATED,
    /** Only in a translation: what it says of itself. */
    TRANSLATION,

    /** In the file of any language, about that file alone: never compared, never published. */
    OWN
  }

  public FieldSpec {
    words = List.copyOf(words);
    fields = List.copyOf(fields);
  }

  /** A field that may stand only in the Ukrainian file. */
  public static FieldSpec neutral(String name, FieldKind kind) {
    return new FieldSpec(name, kind, Side.NEUTRAL, false, List.of(), List.of());
  }

  /** A field that stands in the file of every language. */
  public static FieldSpec translated(String name, FieldKind kind) {
    return new FieldSpec(name, kind, Side.TRANSLATED, false, List.of(), List.of());
  }

  /** A field that may stand only in a translation. */
  public static FieldSpec ofTranslation(String name, FieldKind kind) {
    return new FieldSpec(name, kind, Side.TRANSLATION, false, List.of(), List.of());
  }

  /** A field that each file may have for itself. */
  public static FieldSpec own(String name, FieldKind kind) {
    return new FieldSpec(name, kind, Side.OWN, false, List.of(), List.of());
  }

  /** The same field, but it must be there. */
  public FieldSpec demanded() {
    return new FieldSpec(name, kind, side, true, words, fields);
  }

  /** The same field, with the words it may hold. */
  public FieldSpec oneOf(List<String> allowed) {
    return new FieldSpec(name, kind, side, required, allowed, fields);
  }

  /** The same field, with the fields inside it. */
  public FieldSpec with(FieldSpec... inside) {
    return new FieldSpec(name, kind, side, required, words, List.of(inside));
  }

  /** Whether the field, or a field inside it, stands in the file of this language. */
  public boolean belongsTo(Language language) {
    if (side == Side.TRANSLATION) {
      return language != Language.UK;
    }
    return language == Language.UK
        || side != Side.NEUTRAL
        || (kind == FieldKind.GROUP
            && fields.stream().anyMatch(field -> field.belongsTo(language)));
  }
}
