package hromada.translate;

import hromada.build.ItemNames;
import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Outcome;
import hromada.diagnostic.Suppression;
import hromada.model.Item;
import hromada.model.ItemKey;
import hromada.model.Language;
import hromada.model.Page;
import hromada.model.Site;
import hromada.passage.Fingerprint;
import hromada.passage.Freshness;
import hromada.passage.Origin;
import hromada.passage.Revision;
import hromada.xliff.XliffFile;
import hromada.xliff.XliffReader;
import hromada.xliff.XliffWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The translations of a site: how they stand, and the marks of what is done. */
public final class Translations {
  private final Site site;
  private final Map<String, Item> items = new TreeMap<>();

  /** The translations of a site, drafts included: they are translated before they appear. */
  public Translations(Site site) {
    this.site = site;
    site.items().values().forEach(item -> items.put(item.key().toString(), item));
    site.withheld().forEach(item -> items.put(item.key().toString(), item));
  }

  /** Every item, by key. */
  public List<Item> all() {
    return items.values().stream().sorted(java.util.Comparator.comparing(Item::key)).toList();
  }

  /** The item that somebody names by its address, folder or file. */
  public Optional<Item> find(String named) {
    return Optional.ofNullable(items.get(names().folder(named)));
  }

  /** Items that were perhaps meant by a name that no item has. */
  public List<String> near(String named) {
    return names().near(named);
  }

  private ItemNames names() {
    List<ItemKey> keys = items.values().stream().map(Item::key).toList();
    return new ItemNames(site.config(), keys);
  }

  /**
   * How the translations of these items stand, with what the old texts were.
   *
   * @param asked the items
   * @param allowed what the files of the whole site allow themselves
   */
  public TranslationStatus status(List<Item> asked, List<Suppression> allowed) {
    OldTexts oldTexts = new OldTexts(site.config());
    Set<String> folders =
        asked.stream().map(item -> item.source().file().folder()).collect(Collectors.toSet());
    return new TranslationStatus(
        asked.stream().map(item -> status(item, oldTexts)).toList(),
        allowed.stream().filter(one -> folders.contains(folder(one))).toList());
  }

  private static String folder(Suppression one) {
    String path = one.place().path();
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private static ItemStatus status(Item item, OldTexts oldTexts) {
    Freshness freshness = Freshness.of(item);
    Set<Fingerprint> wanted =
        freshness.revisions().stream()
            .map(Revision::old)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    OldTexts.Found found = oldTexts.find(item.source().file(), wanted);
    Freshness sharpened =
        new Freshness(
            freshness.state(),
            new ClosestTexts(found.texts()).of(freshness.revisions()),
            freshness.changedOn());
    return new ItemStatus(item, sharpened, found.texts(), found.history());
  }

  /**
   * What came of marking translations as done.
   *
   * @param written items whose records were written; those that needed none are not among them
   * @param untranslated items that have no translation
   * @param failed files that cannot be written, or that changed while we looked
   */
  public record Accepted(List<Item> written, List<Item> untranslated, List<String> failed) {
    public Accepted {
      written = List.copyOf(written);
      untranslated = List.copyOf(untranslated);
      failed = List.copyOf(failed);
    }
  }

  /** Records in the English files of items that they say what the Ukrainian ones say now. */
  public Accepted accept(List<Item> asked) {
    List<Item> written = new ArrayList<>();
    List<Item> untranslated = new ArrayList<>();
    List<String> failed = new ArrayList<>();
    for (Item item : asked) {
      Optional<Page> english = item.find(Language.EN);
      if (english.isEmpty()) {
        untranslated.add(item);
      } else {
        try {
          if (accept(item, english.get())) {
            written.add(item);
          }
        } catch (IOException e) {
          failed.add(english.get().file().path());
        }
      }
    }
    return new Accepted(written, untranslated, failed);
  }

  private boolean accept(Item item, Page english) throws IOException {
    return new ContentFile(site.config().root(), english.file())
        .write(text -> RecordField.in(text, Origin.current(item)));
  }

  /**
   * What is to be translated, for translators' programs.
   *
   * @param text XLIFF
   * @param texts how many texts are in it
   * @param left how many had to be left out, for a character that XML cannot hold
   */
  public record Exported(String text, int texts, int left) {}

  /**
   * Exports what is missing or behind.
   *
   * @param everything whether texts that are current go out, too
   */
  public Exported export(List<Item> asked, boolean everything) {
    XliffExport export = new XliffExport(everything);
    List<XliffFile> files = export.files(status(asked, List.of()).items());
    int texts = files.stream().mapToInt(file -> file.units().size()).sum();
    String text = new XliffWriter(Language.UK.tag(), Language.EN.tag()).of(files);
    return new Exported(text, texts, export.left());
  }

  /**
   * Brings translations back.
   *
   * @param path how findings call the file
   * @param xliff what is in it
   */
  public Imported bringBack(String path, byte[] xliff) {
    Outcome<List<XliffFile>> read = new XliffReader(path, xliff).read();
    Map<String, Item> byPath = new TreeMap<>();
    items.values().forEach(item -> byPath.put(item.source().file().path(), item));
    Imported imported = new XliffImport(site.config(), byPath).run(read.value());
    List<Diagnostic> findings = new ArrayList<>(read.findings());
    findings.addAll(imported.findings());
    findings.sort(Diagnostic.ORDER);
    return new Imported(imported.written(), imported.texts(), findings);
  }
}
