package hromada.diagnostic;

import static hromada.diagnostic.Stage.ASSEMBLE;
import static hromada.diagnostic.Stage.CHECK;
import static hromada.diagnostic.Stage.IMPORT;
import static hromada.diagnostic.Stage.PARSE;
import static hromada.diagnostic.Stage.READ;
import static hromada.diagnostic.Stage.RENDER;
import static hromada.diagnostic.Stage.SETTINGS;
import static hromada.diagnostic.Stage.WRITE;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every rule there is, with the requirements it serves: {@code L3} or {@code W5} as docs/rules.md
 * explains them. A test holds this list to the codes of all findings.
 */
@SuppressWarnings("ImmutableEnumChecker") // the list comes from List.of
public enum RuleId {
  BAD_CONFIG(SETTINGS),
  BAD_HOST(SETTINGS),
  BAD_OFFLINE(SETTINGS),
  BAD_SHARE_CARDS(SETTINGS),
  FOLDER_OUTSIDE(SETTINGS),
  MISSING_HOST(SETTINGS),
  NO_SITE(SETTINGS),

  FILE_TOO_LARGE(READ),
  MISSING_FOLDER(READ),
  SYMLINK(READ),
  UNREADABLE_FILE(READ),
  WRONG_ENCODING(READ),

  BROKEN_FRONT_MATTER(PARSE),
  BROKEN_MESSAGES(PARSE),
  DUPLICATE_KEY(PARSE),
  DUPLICATE_LANGUAGE(PARSE),
  EMPTY_VALUE(PARSE),
  MISPLACED_FILE(PARSE),
  MISSING_FRONT_MATTER(PARSE),
  MISSING_KEY(PARSE, "P1", "W6"),
  MISSING_MESSAGES(PARSE, "L4"),
  NEUTRAL_FIELD_IN_TRANSLATION(PARSE, "L2"),
  NOT_A_MAPPING(PARSE),
  PERSONAL_DATA(PARSE, "W5"),
  SEED_ID_DIFFERS(PARSE),
  TOO_DEEP(PARSE),
  TRANSLATION_FIELD_IN_SOURCE(PARSE, "L7"),
  UNKNOWN_KEY(PARSE, "W5"),
  UNKNOWN_LANGUAGE(PARSE),
  UNKNOWN_REGISTER(PARSE),
  UNKNOWN_TYPE(PARSE),
  WRONG_DATE(PARSE, "P1"),
  WRONG_FACT_VALUE(PARSE, "P6"),
  WRONG_KEY(PARSE),
  WRONG_KIND(PARSE),
  WRONG_SLUG(PARSE, "T3"),
  WRONG_VALUE(PARSE),
  YAML_ALIAS(PARSE),

  ENGLISH_WITHOUT_UKRAINIAN(ASSEMBLE, "L2"),

  BREAKABLE_SPACE(CHECK, Severity.WARNING),
  BROKEN_LINK(CHECK, "P7"),
  BROKEN_MESSAGE(CHECK, "L4"),
  CHANGES_DIFFER(CHECK, "P1", "L3"),
  CHANGE_BEFORE_PUBLICATION(CHECK, "P1"),
  CONTRADICTORY_DATES(CHECK),
  DATE_DIFFERS(CHECK, Severity.WARNING, "L2"),
  DISCOURAGED_TERM(CHECK, Severity.WARNING),
  DOCUMENT_METADATA(CHECK, "W4"),
  DOCUMENT_WITHOUT_TEXT(CHECK, "A4"),
  DOUBLED_SPACE(CHECK, Severity.WARNING),
  DOUBLED_WORD(CHECK, Severity.WARNING),
  DUPLICATE_ID(CHECK),
  DUPLICATE_PATH(CHECK, "P7"),
  DUPLICATE_STREET(CHECK),
  ENGLISH_ONLY_BLOCK(CHECK, "L2", "L3"),
  ENGLISH_ONLY_FIELD(CHECK, "L2", "L3"),
  FACT_DIFFERS(CHECK, Severity.WARNING, "L2", "P6"),
  FOREIGN_LETTER(CHECK, Severity.WARNING, "L4"),
  FOREIGN_PICTURE(CHECK, "A8"),
  FUTURE_DATE(CHECK, "P6"),
  HEADING_ORDER(CHECK, "A1"),
  HYPHEN_IN_RANGE(CHECK, Severity.WARNING),
  IDLE_SUPPRESSION(CHECK, Severity.WARNING),
  INCOMPLETE_FORUM(CHECK, "P4"),
  LANGUAGES_DIFFER(CHECK, "L2", "L3"),
  LARGE_PICTURE(CHECK, "A8"),
  LINK_DIFFERS(CHECK, Severity.WARNING, "L2"),
  LONG_PARAGRAPH(CHECK, Severity.ADVICE),
  LONG_SENTENCE(CHECK, Severity.ADVICE),
  LONG_SUMMARY(CHECK),
  LOOSE_SHORT_WORD(CHECK, Severity.ADVICE),
  MEETING_TO_COME(CHECK, "P4"),
  MESSAGE_ARGUMENTS(CHECK, "L4"),
  MISSING_ALT(CHECK, "A5"),
  MISSING_EMERGENCY_TELEPHONES(CHECK, "W7"),
  MISSING_MESSAGE(CHECK, "L4"),
  MISSING_PICTURE(CHECK),
  MISSING_SECOND_READER(CHECK, "W2"),
  MIXED_ALPHABETS(CHECK, Severity.WARNING, "L8"),
  NAME_DIFFERS(CHECK, Severity.WARNING, "L2", "T2"),
  NUMBER_DIFFERS(CHECK, Severity.WARNING, "L2"),
  OLD_SPELLING(CHECK, Severity.WARNING),
  OVERLAPPING_REPORTS(CHECK, "P3"),
  PICTURE_DIFFERS(CHECK, Severity.WARNING, "L2", "A5"),
  PICTURE_METADATA(CHECK, "W4"),
  QUOTATION_DIFFERS(CHECK, Severity.WARNING, "L2"),
  QUOTE_ONLY_FACT(CHECK, "P6"),
  SHAPE_DIFFERS(CHECK, Severity.WARNING, "L3"),
  STALE_STATEMENT(CHECK, Severity.WARNING, "A7"),
  STALE_TRANSLATION(CHECK, Severity.WARNING, "L7"),
  TABLE_WITHOUT_CAPTION(CHECK, "A6"),
  TELLING_FILE_NAME(CHECK, "W4"),
  TERM_DIFFERS(CHECK, Severity.WARNING, "L2"),
  TWO_OFFICES(CHECK),
  UNCHECKED_FILE(CHECK, "W4"),
  UNEXPLAINED_ABBREVIATION(CHECK, Severity.ADVICE),
  UNKNOWN_FACT(CHECK, "P6"),
  UNKNOWN_FACT_FORM(CHECK),
  UNKNOWN_ID(CHECK, "P6"),
  UNMARKED_LANGUAGE(CHECK, "L4", "L8"),
  UNREADABLE_PICTURE(CHECK, "W4"),
  UNSAFE_HTML(CHECK),
  UNSAFE_LINK(CHECK),
  VAGUE_LINK(CHECK, Severity.ADVICE, "A1"),
  WITHDRAWAL(CHECK, "P7"),
  WRONG_ALIAS(CHECK, "P7"),
  WRONG_APOSTROPHE(CHECK, Severity.WARNING),
  WRONG_DASH(CHECK, Severity.WARNING),
  WRONG_DATE_FORM(CHECK, Severity.WARNING, "L9"),
  WRONG_FINGERPRINT(CHECK, Severity.WARNING, "L7"),
  WRONG_FORUM_STATUS(CHECK, "P4"),
  WRONG_QUOTES(CHECK, Severity.WARNING),
  WRONG_SUPPRESSION(CHECK),
  WRONG_TRANSLITERATION(CHECK, "T2", "T3"),

  TEMPLATE_ERROR(RENDER),

  CANNOT_WRITE(WRITE),
  FOREIGN_OUTPUT(WRITE),

  BROKEN_XLIFF(IMPORT),
  XLIFF_CONFLICT(IMPORT),
  XLIFF_INCOMPLETE(IMPORT),
  XLIFF_MARKUP(IMPORT),
  XLIFF_SHAPE(IMPORT, "L3");

  private final Stage stage;
  private final Severity severity;
  private final List<String> requirements;

  RuleId(Stage stage, String... requirements) {
    this(stage, Severity.ERROR, requirements);
  }

  RuleId(Stage stage, Severity severity, String... requirements) {
    this.stage = stage;
    this.severity = severity;
    this.requirements = List.of(requirements);
  }

  /** The code of its findings. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Where it looks first; some look again later. */
  public Stage stage() {
    return stage;
  }

  public Severity severity() {
    return severity;
  }

  /** Ids of the requirements it serves, if any. */
  public List<String> requirements() {
    return requirements;
  }

  /** What it is about. */
  public RuleGroup group() {
    return RuleGroup.of(stage, severity, requirements);
  }

  /** What it demands, in one sentence. */
  public Text description() {
    return Text.of("rule." + id());
  }

  /** The rule whose findings have this code. */
  public static Optional<RuleId> find(String code) {
    return Stream.of(values()).filter(rule -> rule.id().equals(code)).findFirst();
  }
}
