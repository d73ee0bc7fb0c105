package hromada.translate;

import hromada.build.PageReader;
import hromada.diagnostic.Diagnostic;
import hromada.model.Item;
import hromada.model.Language;
import hromada.model.Page;
import hromada.model.SiteConfig;
import hromada.passage.Origin;
import hromada.passage.Unit;
import hromada.passage.Units;
import hromada.source.Place;
import hromada.source.SourceFile;
import hromada.xliff.XliffFile;
import hromada.xliff.XliffUnit;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings translations back. Files are found by the items they belong to, never by the paths that
 * somebody wrote; newer text is never overwritten.
 */
final class XliffImport {
  private final SiteConfig config;
  private final Map<String, Item> items;
  private final PageReader reader = new PageReader();
  private final List<Diagnostic> findings = new ArrayList<>();
  private final List<String> written = new ArrayList<>();
  private int texts;

  /**
   * An import.
   *
   * @param config the site
   * @param items its items by the paths of their Ukrainian files
   */
  XliffImport(SiteConfig config, Map<String, Item> items) {
    this.config = config;
    this.items = Map.copyOf(items);
  }

  /** Puts the translations in these files into the site, as far as they fit. */
  Imported run(List<XliffFile> files) {
    for (XliffFile file : files) {
      Item item = items.get(file.original());
      if (item == null) {
        file.units().stream()
            .findFirst()
            .ifPresent(unit -> conflict(unit.place(), "xliff-conflict.item", file.original()));
      } else {
        try {
          run(item, file.units());
        } catch (IOException e) {
          conflict(file.units().get(0).place(), "xliff-conflict.file", file.original());
        }
      }
    }
    return new Imported(written, texts, findings);
  }

  private void run(Item item, List<XliffUnit> units) throws IOException {
    Optional<Page> english = item.find(Language.EN);
    if (english.isPresent()) {
      change(item, english.get(), units);
    } else {
      create(item, units);
    }
  }

  private void change(Item item, Page english, List<XliffUnit> units) throws IOException {
    TranslationEdit edit =
        new TranslationEdit(item, new EnglishText(reader, config.content(), english.file()));
    int before = texts;
    for (XliffUnit unit : units) {
      tell(edit.put(unit), unit, item);
    }
    edit.finish().forEach((unit, result) -> tell(result, unit, item));
    if (texts > before
        && new ContentFile(config.root(), english.file()).write(text -> edit.text())) {
      written.add(english.file().path());
    }
  }

  private void tell(TranslationEdit.Result result, XliffUnit unit, Item item) {
    switch (result) {
      case DONE -> texts++;
      case SAME, WAITING -> {}
      case SHAPE -> shape(unit.place());
      case INCOMPLETE ->
          report(
              Diagnostic.error("xliff-incomplete", unit.place())
                  .withMessage("xliff-incomplete.group", item.key().toString())
                  .withHelp("xliff-incomplete.group.help"));
      case UKRAINIAN_CHANGED ->
          conflict(unit.place(), "xliff-conflict.ukrainian", item.key().toString());
      case ENGLISH_CHANGED ->
          conflict(unit.place(), "xliff-conflict.english", item.key().toString());
    }
  }

  /** A new file takes all texts or none: half of it would be Ukrainian. */
  private void create(Item item, List<XliffUnit> units) throws IOException {
    List<Unit> ukrainian = Units.of(item.source());
    Map<Unit, String> found = new HashMap<>();
    KnownTexts known = new KnownTexts(ukrainian);
    for (XliffUnit given : units) {
      String text = given.target().map(String::strip).orElse("");
      if (!text.isEmpty()) {
        known.find(given).ifPresent(unit -> found.put(unit, text));
      }
    }
    List<String> translations =
        ukrainian.stream().filter(found::containsKey).map(found::get).toList();
    if (translations.isEmpty()) {
      return;
    }
    Place place = units.get(0).place();
    if (translations.size() < ukrainian.size()) {
      report(
          Diagnostic.error(
                  "xliff-incomplete",
                  place,
                  item.key().toString(),
                  ukrainian.size() - translations.size())
              .withHelp("xliff-incomplete.help"));
      return;
    }
    write(item, place, ukrainian, translations);
  }

  private void write(Item item, Place place, List<Unit> ukrainian, List<String> translations)
      throws IOException {
    String path = item.source().file().folder() + "/index." + Language.EN.tag() + ".md";
    String made = NewTranslation.of(item.source(), ukrainian, translations);
    List<Unit> read =
        reader.read(config.content(), new SourceFile(path, made)).map(Units::of).orElse(List.of());
    if (!read.stream().map(Unit::text).toList().equals(translations)) {
      shape(place);
      return;
    }
    Path file = config.root().resolve(path);
    try {
      Files.writeString(
          file, RecordField.in(made, Origin.current(item)), StandardOpenOption.CREATE_NEW);
      written.add(path);
      texts += translations.size();
    } catch (FileAlreadyExistsException e) {
      conflict(place, "xliff-conflict.english", item.key().toString());
    }
  }

  private void shape(Place place) {
    report(Diagnostic.error("xliff-shape", place).withHelp("xliff-shape.help"));
  }

  private void conflict(Place place, String message, String what) {
    report(
        Diagnostic.error("xliff-conflict", place)
            .withMessage(message, what)
            .withHelp("xliff-conflict.help"));
  }

  private void report(Diagnostic finding) {
    findings.add(finding);
  }
}
