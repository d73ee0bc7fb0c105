package hromada.model;

import static hromada.model.FieldKind.DATE;
import static hromada.model.FieldKind.GROUP;
import static hromada.model.FieldKind.GROUPS;
import static hromada.model.FieldKind.IDS;
import static hromada.model.FieldKind.MOMENT;
import static hromada.model.FieldKind.PARTIAL_DATE;
import static hromada.model.FieldKind.TEXT;
import static hromada.model.FieldKind.TEXTS;
import static hromada.model.FieldKind.WORD;
import static hromada.model.FieldSpec.neutral;
import static hromada.model.FieldSpec.ofTranslation;
import static hromada.model.FieldSpec.own;
import static hromada.model.FieldSpec.translated;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types of items, one folder below {@code content} each, with the fields they may have. */
@SuppressWarnings("ImmutableEnumChecker") // both lists come from List.of and List.copyOf
public enum ItemType {
  NEWS(
      "news",
      List.of("draft", "review", "scheduled", "published", "withdrawn"),
      translated("lead", TEXT),
      neutral("topics", IDS),
      neutral("people", IDS),
      neutral("organisations", IDS),
      neutral("places", IDS),
      neutral("picture", GROUP)
          .with(
              neutral("file", TEXT).demanded(),
              translated("alt", TEXT).demanded(),
              translated("credit", TEXT).demanded(),
              translated("caption", TEXT),
              neutral("basis", WORD)
                  .oneOf(List.of("public-event", "consent", "parental-consent", "no-people"))
                  .demanded()),
      neutral("not_before", MOMENT),
      neutral("second_reader", TEXT),
      neutral("about_attack", WORD).oneOf(List.of("true", "false"))),
  PROGRAMMES(
      "programmes",
      List.of("active", "ended"),
      neutral("since", PARTIAL_DATE),
      translated("partners", TEXTS),
      neutral("organisations", IDS),
      translated("lines", GROUPS)
          .with(translated("title", TEXT).demanded(), translated("text", TEXT).demanded()),
      neutral("legal_basis", IDS),
      translated("contact", TEXT)),
  COMMITMENTS(
      "commitments",
      List.of("proposed", "agreed", "in-progress", "done", "dropped", "unknown"),
      neutral("by", IDS).demanded(),
      neutral("made_on", PARTIAL_DATE).demanded(),
      neutral("due", PARTIAL_DATE),
      neutral("evidence", IDS),
      neutral("checked_on", DATE).demanded()),
  FORUM(
      "forum",
      List.of("provisional", "confirmed", "moved", "cancelled", "held", "raised", "answered"),
      neutral("kind", WORD).oneOf(List.of("meeting", "topic")).demanded(),
      neutral("start", MOMENT),
      neutral("end", MOMENT),
      neutral("place", TEXT),
      translated("agenda", TEXTS),
      translated("outcome", TEXT),
      neutral("raised_on", DATE),
      neutral("stage", WORD).oneOf(Sara.words()),
      neutral("area", TEXT),
      neutral("meeting", TEXT),
      translated("answer", TEXT),
      neutral("answered_by", TEXT),
      neutral("answered_on", DATE)),
  PRIORITIES(
      "priorities",
      List.of("scanning", "analysis", "response", "assessment", "closed"),
      neutral("area", TEXT).demanded(),
      neutral("raised_on", DATE).demanded(),
      translated("actions", GROUPS)
          .with(translated("date", PARTIAL_DATE).demanded(), translated("text", TEXT).demanded()),
      translated("result", TEXT)),
  PLACES(
      "places",
      List.of("open", "temporarily-closed", "unverified"),
      neutral("kind", WORD)
          .oneOf(List.of("city", "district", "settlement", "area", "station"))
          .demanded(),
      neutral("part_of", TEXT),
      neutral("station", TEXT),
      neutral("former_names", TEXTS),
      neutral("streets", GROUPS).with(neutral("name", TEXT).demanded(), neutral("former", TEXTS)),
      translated("address", TEXT),
      translated("hours", TEXT),
      neutral("telephone", TEXT),
      neutral("verified_on", DATE)),
  PEOPLE(
      "people",
      List.of("current", "former", "unverified"),
      neutral("basis", WORD)
          .oneOf(List.of("resolution-55", "own-spelling", "unconfirmed"))
          .demanded(),
      neutral("office", WORD).oneOf(List.of("official", "officer", "adviser")).demanded(),
      translated("roles", GROUPS)
          .with(
              translated("role", TEXT).demanded(),
              translated("organisation", TEXT),
              translated("from", PARTIAL_DATE),
              translated("to", PARTIAL_DATE))
          .demanded(),
      neutral("areas", IDS),
      neutral("station", TEXT)),
  ORGANISATIONS(
      "organisations",
      List.of("active", "ended"),
      neutral("kind", WORD)
          .oneOf(List.of("city", "police", "mission", "state", "partner"))
          .demanded(),
      translated("acronym", TEXT),
      neutral("site", TEXT)),
  REPORTS(
      "reports",
      List.of("published", "due"),
      neutral("area", TEXT).demanded(),
      neutral("officer", TEXT),
      neutral("period_from", DATE).demanded(),
      neutral("period_to", DATE).demanded(),
      neutral("next_due", DATE)),
  GUIDES(
      "guides",
      List.of("current"),
      translated("for_whom", TEXT).demanded(),
      translated("steps", GROUPS)
          .with(translated("title", TEXT).demanded(), translated("text", TEXT).demanded())
          .demanded()),
  ALERTS(
      "alerts",
      List.of("active"),
      neutral("severity", WORD).oneOf(List.of("information", "warning", "danger")).demanded(),
      neutral("expires", MOMENT).demanded(),
      neutral("link", TEXT)),
  PAGES("pages", List.of("current"));

  /** The field in which a translation records the texts it was made from. */
  public static final String TRANSLATED_FROM = "translated_from";

  private static final Map<String, ItemType> BY_FOLDER =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(ItemType::folder, type -> type));

  private final String folder;
  private final List<String> statuses;
  private final List<FieldSpec> fields;

  ItemType(String folder, List<String> statuses, FieldSpec... fields) {
    this.folder = folder;
    this.statuses = statuses;
    this.fields = withCommonFields(statuses, fields);
  }

  private static List<FieldSpec> withCommonFields(List<String> statuses, FieldSpec... more) {
    List<FieldSpec> all = new ArrayList<>();
    all.add(translated("title", TEXT).demanded());
    all.add(translated("summary", TEXT).demanded());
    all.add(neutral("published", DATE).demanded());
    all.add(neutral("status", WORD).oneOf(statuses).demanded());
    all.add(neutral("sources", IDS).demanded());
    all.add(
        translated("changes", GROUPS)
            .with(translated("date", DATE).demanded(), translated("note", TEXT).demanded()));
    all.add(neutral("aliases", TEXTS));
    all.add(
        neutral("withdrawal", GROUP)
            .with(
                neutral("date", DATE).demanded(),
                translated("reason", TEXT).demanded(),
                neutral("replaced_by", TEXT)));
    all.add(
        own("allow", GROUPS).with(own("rule", TEXT).demanded(), own("reason", TEXT).demanded()));
    all.addAll(Arrays.asList(more));
    all.add(ofTranslation(TRANSLATED_FROM, TEXTS));
    return List.copyOf(all);
  }

  /** The folder below {@code content}, and the first segment of its addresses. */
  public String folder() {
    return folder;
  }

  /** The states an item of this type can be in. */
  public List<String> statuses() {
    return statuses;
  }

  /** The states in which the public may see an item of this type (rule W1). */
  public List<String> publicStatuses() {
    return statuses.stream().filter(status -> !isWithheld(status)).toList();
  }

  /** Whether an item in this state stays inside the newsroom, whatever its date (rule W1). */
  public static boolean isWithheld(String status) {
    return status.equals("draft") || status.equals("review");
  }

  /** The fields an item of this type may have, common ones first. */
  public List<FieldSpec> fields() {
    return fields;
  }

  /** Whether items of this type are listed on a page of their own. */
  public boolean hasSection() {
    return this != PAGES && this != ALERTS;
  }

  /** The address of the list of all items of this type. */
  public PageUrl section() {
    return PageUrl.START.child(folder);
  }

  /** The type kept in this folder, if there is one. */
  public static Optional<ItemType> find(String folder) {
    return Optional.ofNullable(BY_FOLDER.get(folder));
  }

  /** The folders of all types. */
  public static List<String> folders() {
    return Stream.of(values()).map(ItemType::folder).toList();
  }
}
