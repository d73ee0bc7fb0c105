package hromada.assemble;

import hromada.diagnostic.Diagnostic;
import hromada.model.Attachment;
import hromada.model.Change;
import hromada.model.Fields;
import hromada.model.Item;
import hromada.model.ItemKey;
import hromada.model.Language;
import hromada.model.Localized;
import hromada.model.Page;
import hromada.model.ParsedPage;
import hromada.model.ParsedSite;
import hromada.model.Withdrawal;
import hromada.source.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Joins the languages of one item: neutral fields from Ukrainian, the rest from each language. */
final class ItemAssembler {
  private final ParsedSite parsed;
  private final Map<String, List<Attachment>> attachments;
  private final List<Diagnostic> findings;
  private final Set<String> incomplete = new HashSet<>();
  private final Map<ItemKey, Known> known;
  private final Map<ItemKey, Known> joined = new HashMap<>();

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

  /** Joins the pages of {@code parsed}; {@code known} are the items of the last site. */
  ItemAssembler(ParsedSite parsed, Map<ItemKey, Known> known, List<Diagnostic> findings) {
    this.parsed = parsed;
    this.known = known;
    this.findings = findings;
    this.attachments =
        parsed.attachments().stream()
            .collect(java.util.stream.Collectors.groupingBy(ItemAssembler::folder));
  }

  /** Paths of the files that could be read but lack a field that their type demands. */
  Set<String> incomplete() {
    return incomplete;
  }

  /** The items that may be handed out again as long as their files are the same. */
  Map<ItemKey, Known> joined() {
    return joined;
  }

  /** The item; empty where it has no usable Ukrainian page (rule L2). */
  Optional<Item> item(ItemKey key, List<ParsedPage> pages) {
    String folder = pages.get(0).file().folder();
    List<Attachment> files = attachments.getOrDefault(folder, List.of());
    Known before = known.get(key);
    if (before != null && before.isOf(pages, files)) {
      joined.put(key, before);
      return Optional.of(before.item);
    }
    int missing = incomplete.size();
    Optional<Item> item = join(key, pages, files);
    if (incomplete.size() == missing) {
      item.ifPresent(made -> joined.put(key, new Known(pages, files, made)));
    }
    return item;
  }

  private Optional<Item> join(ItemKey key, List<ParsedPage> pages, List<Attachment> files) {
    Map<Language, ParsedPage> byLanguage = new EnumMap<>(Language.class);
    pages.forEach(page -> byLanguage.put(page.language(), page));
    ParsedPage source = byLanguage.get(Language.UK);
    if (source == null) {
      pages.forEach(this::withoutUkrainian);
      return Optional.empty();
    }
    if (!isComplete(source)) {
      return Optional.empty();
    }
    Map<Language, Page> both = new EnumMap<>(Language.class);
    byLanguage.forEach(
        (language, page) -> {
          if (isComplete(page)) {
            both.put(language, page(page, source));
          }
        });
    Fields fields = source.fields();
    return Optional.of(
        new Item(
            key,
            fields.text("status").orElseThrow(),
            fields.date("published").orElseThrow(),
            fields.texts("sources"),
            fields.texts("aliases"),
            withdrawal(byLanguage),
            both,
            files));
  }

  /**
   * Whether all fields are there that the type demands of this file. Parsing has already reported
   * those that are not; what links to the page is not to blame for it.
   */
  private boolean isComplete(ParsedPage page) {
    boolean complete =
        page.key().type().fields().stream()
            .filter(spec -> spec.required() && spec.belongsTo(page.language()))
            .allMatch(spec -> page.fields().values().containsKey(spec.name()));
    if (!complete) {
      incomplete.add(page.file().path());
    }
    return complete;
  }

  private void withoutUkrainian(ParsedPage page) {
    String ukrainian = page.file().folder() + "/index.uk.md";
    if (!parsed.broken().contains(ukrainian)) {
      findings.add(
          Diagnostic.error(
                  "english-without-ukrainian", Place.of(page.file(), page.fields().span("title")))
              .withHelp("english-without-ukrainian.help", ukrainian)
              .withHelp("english-without-ukrainian.deleted.help"));
    }
  }

  private static Page page(ParsedPage page, ParsedPage source) {
    Fields fields =
        page.language() == Language.UK ? page.fields() : page.fields().over(source.fields());
    return new Page(
        page.key(),
        page.language(),
        page.file(),
        fields,
        fields.text("title").orElseThrow(),
        fields.text("summary").orElseThrow(),
        DetailsReader.read(page.key().type(), fields),
        page.body(),
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
