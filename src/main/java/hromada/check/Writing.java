package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Language;
import hromada.model.Page;
import hromada.model.Site;
import hromada.prose.Prose;
import hromada.prose.ProseChecker;
import hromada.source.SideBySide;
import hromada.source.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How the texts of the site are written, each page and each data file for itself. Remembers what it
 * said of a file until that changes.
 */
final class Writing implements ItemRule {
  private static final Pattern ABBREVIATION = Pattern.compile("(?<!\\p{L})\\p{Lu}{2,6}(?!\\p{L})");

  private final ProseChecker checker;
  private Map<String, Read> last = Map.of();

  /** A file as it was read, and what was said of it. */
  private record Read(
      SourceFile file, Language language, Set<String> known, List<Diagnostic> findings) {
    /** A data file is read once in each language. */
    String name() {
      return language.tag() + " " + file.path();
    }
  }

  Writing(ProseChecker checker) {
    this.checker = checker;
  }

  @Override
  public void check(Site site, Predicate<Item> wanted, Consumer<Diagnostic> report) {
    check(site, wanted, item -> {}, report);
  }

  /** The same, and tells of each item when its texts were read. */
  void check(Site site, Predicate<Item> wanted, Consumer<Item> read, Consumer<Diagnostic> report) {
    Set<String> known = known(site);
    Map<String, Read> before = last;
    Map<String, Read> now = new ConcurrentHashMap<>();
    Consumer<Read> note = text -> now.put(text.name(), text);
    SideBySide.each(
        Pages.items(site).filter(wanted).toList(),
        item -> {
          item.pages().values().forEach(page -> note.accept(read(item, page, known, before)));
          read.accept(item);
        });
    SideBySide.each(
        DataProse.of(site.texts(), site.messages(), known),
        prose -> note.accept(read(prose, before)));
    if (Pages.items(site).allMatch(wanted)) {
      last = new HashMap<>(now); // else more is known of the site than of what was asked for
    }
    now.values().forEach(text -> text.findings.forEach(report));
  }

  /** The same without data files. */
  void checkPages(Site site, Predicate<Item> wanted, Consumer<Diagnostic> report) {
    Set<String> known = known(site);
    for (Item item : Pages.items(site).filter(wanted).toList()) {
      for (Page page : item.pages().values()) {
        read(item, page, known, last).findings.forEach(report);
      }
    }
  }

  private Read read(Prose prose, Map<String, Read> before) {
    Read fresh = new Read(prose.file(), prose.language(), prose.known(), List.of());
    Read read = before.get(fresh.name());
    return read != null && read.file.equals(prose.file()) && read.known.equals(prose.known())
        ? read
        : new Read(prose.file(), prose.language(), prose.known(), checker.checkLabels(prose));
  }

  private Read read(Item item, Page page, Set<String> known, Map<String, Read> before) {
    Read read = before.get(page.language().tag() + " " + page.file().path());
    if (read != null && read.file.equals(page.file()) && read.known.equals(known)) {
      return read;
    }
    return new Read(
        page.file(), page.language(), known, checker.check(Texts.of(item, page, known)));
  }

  /** The abbreviations that the glossary and the organisations of the site explain. */
  private static Set<String> known(Site site) {
    Set<String> known = new TreeSet<>();
    Stream<String> terms =
        site.registers().terms().stream()
            .flatMap(term -> Stream.of(Language.values()).flatMap(l -> term.allForms(l).stream()));
    Stream<String> organisations =
        Pages.all(site, item -> item.key().type() == ItemType.ORGANISATIONS)
            .flatMap(page -> page.fields().text("acronym").stream());
    Stream.concat(terms, organisations)
        .forEach(
            name -> {
              Matcher matcher = ABBREVIATION.matcher(name);
              while (matcher.find()) {
                known.add(matcher.group());
              }
            });
    return known;
  }
}
