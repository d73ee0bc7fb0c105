package hromada.assemble;

import hromada.diagnostic.Diagnostic;
import hromada.model.Attachment;
import hromada.model.Change;
import hromada.model.FieldSpec;
import hromada.model.Fields;
import hromada.model.Item;
import hromada.model.ItemKey;
import hromada.model.Language;
import hromada.model.Localized;
import hromada.model.Page;
import hromada.model.ParsedPage;
import hromada.model.ParsedSite;
import hromada.model.Withdrawal;
import hromada.source.Late;
import hromada.source.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Joins the languages of one item: neutral fields from Ukrainian, the rest from each language. */
final class ItemAssembler {
  private final ParsedSite parsed;
  private final Map<String, List<Attachment>> attachments;
  private final Map<ItemKey, Known> known;

  /** An item, and what it was joined from without a finding. */
  record Known(List<ParsedPage> pages, List<Attachment> attachments, Item item) {
    /** Pages that were understood anew are other objects. */
    @SuppressWarnings("ReferenceEquality") // comparing whole pages would take as long as joining
    boolean isOf(List<ParsedPage> others, List<Attachment> files) {
      if (pages.size() != others.size() || !attachments.equals(files)) {
        return false;
      }
      for (int i = 0; i < pages.size(); i++) {
        if (pages.get(i) != others.get(i)) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * What came of an item's pages.
   *
   * @param item the item; empty where it has no usable Ukrainian page (rule L2)
   * @param known the same, where it may be handed out again as long as its files are the same
   * @param findings what is to be said of it
   * @param incomplete paths of its files that could be read but lack a field that their type
   *     demands
   */
  record Joined(
      Optional<Item> item,
      Optional<Known> known,
      List<Diagnostic> findings,
      List<String> incomplete) {}

  /** Joins the pages of {@code parsed}; {@code known} are the items of the last site. */
  ItemAssembler(ParsedSite parsed, Map<ItemKey, Known> known) {
    this.parsed = parsed;
    this.known = known;
    this.attachments =
        parsed.attachments().stream().collect(Collectors.groupingBy(ItemAssembler::folder));
  }

  /** Joins one item. */
  Joined item(ItemKey key, List<ParsedPage> pages) {
    String folder = pages.get(0).file().folder();
    List<Attachment> files = attachments.getOrDefault(folder, List.of());
    Known before = known.get(key);
    if (before != null && before.isOf(pages, files)) {
      return new Joined(Optional.of(before.item), Optional.of(before), List.of(), List.of());
    }
    Map<Language, ParsedPage> languages = new EnumMap<>(Language.class);
    pages.forEach(page -> languages.put(page.language(), page));
    ParsedPage source = languages.get(Language.UK);
    if (source == null) {
      List<Diagnostic> findings = pages.stream().flatMap(this::withoutUkrainian).toList();
      return new Joined(Optional.empty(), Optional.empty(), findings, List.of());
    }
    if (!isComplete(source)) {
      return new Joined(
          Optional.empty(), Optional.empty(), List.of(), List.of(source.file().path()));
    }
    List<String> incomplete =
        pages.stream().filter(page -> !isComplete(page)).map(page -> page.file().path()).toList();
    Item item = join(key, languages, incomplete, files);
    Known made = new Known(pages, files, item);
    return new Joined(
        Optional.of(item),
        incomplete.isEmpty() ? Optional.of(made) : Optional.empty(),
        List.of(),
        incomplete);
  }

  private static Item join(
      ItemKey key,
      Map<Language, ParsedPage> languages,
      List<String> incomplete,
      List<Attachment> files) {
    ParsedPage source = Objects.requireNonNull(languages.get(Language.UK));
    Map<Language, Page> both = new EnumMap<>(Language.class);
    languages.forEach(
        (language, page) -> {
          if (!incomplete.contains(page.file().path())) {
            both.put(language, page(page, source));
          }
        });
    Fields fields = source.fields();
    return new Item(
        key,
        fields.text("status").orElseThrow(),
        fields.date("published").orElseThrow(),
        fields.texts("sources"),
        fields.texts("aliases"),
        withdrawal(languages),
        both,
        files);
  }

  /**
   * Whether all fields are there that the type demands of this file. Parsing has already reported
   * those that are not; what links to the page is not to blame for it.
   */
  private static boolean isComplete(ParsedPage page) {
    if (page.whole()) {
      return true;
    }
    for (FieldSpec spec : page.key().type().fields()) {
      if (spec.required()
          && spec.belongsTo(page.language())
          && !page.fields().values().containsKey(spec.name())) {
        return false;
      }
    }
    return true;
  }

  private Stream<Diagnostic> withoutUkrainian(ParsedPage page) {
    String ukrainian = page.file().folder() + "/index.uk.md";
    return parsed.broken().contains(ukrainian)
        ? Stream.empty()
        : Stream.of(
            Diagnostic.error(
                    "english-without-ukrainian", Place.of(page.file(), page.fields().span("title")))
                .withHelp("english-without-ukrainian.help", ukrainian)
                .withHelp("english-without-ukrainian.deleted.help"));
  }

  private static Page page(ParsedPage page, ParsedPage source) {
    return new Page(
        page.key(), page.language(), page.file(), Late.by(() -> front(page, source)), page.body());
  }

  private static Page.Front front(ParsedPage page, ParsedPage source) {
    Fields fields =
        page.language() == Language.UK ? page.fields() : page.fields().over(source.fields());
    return new Page.Front(
        fields,
        fields.text("title").orElseThrow(),
        fields.text("summary").orElseThrow(),
        DetailsReader.read(page.key().type(), fields),
        changes(page.fields()));
  }

  private static List<Change> changes(Fields fields) {
    List<Change> changes = new ArrayList<>();
    for (Fields change : fields.groups("changes")) {
      change
          .date("date")
          .ifPresent(
              date -> change.text("note").ifPresent(note -> changes.add(new Change(date, note))));
    }
    changes.sort(Comparator.comparing(Change::date).reversed());
    return changes;
  }

  private static Optional<Withdrawal> withdrawal(Map<Language, ParsedPage> pages) {
    Optional<Fields> source =
        Optional.ofNullable(pages.get(Language.UK)).flatMap(ItemAssembler::of);
    if (source.isEmpty()) {
      return Optional.empty(); // as of nearly all, and without a look at the translation
    }
    Optional<String> english =
        Optional.ofNullable(pages.get(Language.EN))
            .flatMap(ItemAssembler::of)
            .flatMap(fields -> fields.text("reason"));
    return source.flatMap(
        fields ->
            fields
                .date("date")
                .flatMap(
                    date ->
                        fields
                            .text("reason")
                            .map(uk -> new Localized(uk, english.orElse("")))
                            .map(
                                reason ->
                                    new Withdrawal(date, reason, fields.text("replaced_by")))));
  }

  private static Optional<Fields> of(ParsedPage page) {
    return page.fields().group("withdrawal");
  }

  private static String folder(Attachment attachment) {
    String path = attachment.path();
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }
}
