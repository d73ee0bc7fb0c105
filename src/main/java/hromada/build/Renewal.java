package hromada.build;

import hromada.assemble.SiteAssembler;
import hromada.check.Suppressions;
import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Outcome;
import hromada.diagnostic.RuleId;
import hromada.model.Item;
import hromada.model.Output;
import hromada.model.Page;
import hromada.model.ParsedPage;
import hromada.model.ParsedSite;
import hromada.model.Site;
import hromada.model.SourceTree;
import hromada.parse.SiteParser;
import hromada.parse.YamlNotes;
import hromada.read.ChangedMeanwhileException;
import hromada.read.SiteReader;
import hromada.read.SourceCount;
import hromada.render.Sketch;
import hromada.source.Ahead;
import hromada.write.PartsRecord.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Renews a site of which nothing has changed but texts behind their front matters: makes the pages
 * that show these texts, and leaves all others as they stand. In any doubt it leaves everything,
 * and the site is made anew.
 */
final class Renewal {
  /** A site of which more changed is made anew as quickly. */
  private static final int MOST_TEXTS = 50;

  private final Stages stages;
  private final SourceCount count;
  private final Before before;
  private final Set<String> changed;
  private final Set<String> readers;

  /**
   * A renewal.
   *
   * @param count the files as they are
   */
  Renewal(Stages stages, SourceCount count, Before before) {
    this.stages = stages;
    this.count = count;
    this.before = before;
    this.changed = changed();
    this.readers = readers();
  }

  /**
   * What is known of the site that stands.
   *
   * @param parts its parts
   * @param silent whether there was nothing to say of it
   * @param notes what is known of the YAML of its files
   */
  record Before(Map<String, Part> parts, boolean silent, Supplier<YamlNotes> notes) {}

  /**
   * A site that was renewed.
   *
   * @param site the site, with all findings
   * @param parts its parts
   * @param pages paths of the pages that were made
   */
  record Renewed(Outcome<Site> site, Map<String, Part> parts, Set<String> pages) {}

  /**
   * Renews the site.
   *
   * @param begin called before the first file of the site is touched
   */
  Optional<Renewed> renew(Runnable begin) {
    if (changed.isEmpty() || changed.size() > MOST_TEXTS || readers.contains(Parts.EVERYBODY)) {
      return Optional.empty();
    }
    try {
      return SiteReader.read(count, changed::contains)
          .flatMap(this::joined)
          .flatMap(joined -> renewed(joined, begin));
    } catch (ChangedMeanwhileException e) {
      return Optional.empty();
    }
  }

  /** The site; empty where more than texts differs. Nobody is to remember what was not read. */
  private Optional<Outcome<Site>> joined(SourceTree tree) {
    Outcome<ParsedSite> parsed = new SiteParser().parse(tree, before.notes().get());
    // Understanding some texts takes a cold process as long as joining all items.
    Ahead<Boolean> same = Ahead.of(() -> areTheSameToOthers(parsed.value()));
    Outcome<Site> joined = parsed.then(new SiteAssembler(stages.clock())::assemble);
    boolean fits = same.get();
    return fits && !joined.hasErrors() ? Optional.of(joined) : Optional.empty();
  }

  /** Pages are made while the rules are asked: nobody sees them if these find an error. */
  private Optional<Renewed> renewed(Outcome<Site> joined, Runnable begin) {
    Ahead<Outcome<Site>> checking = Ahead.of(() -> joined.then(this::checked));
    Sketch sketch = stages.renderer().sketch(joined.value());
    Optional<Output> output = sketch.again(readers);
    Outcome<Site> site = checking.get();
    if (site.hasErrors() || output.isEmpty()) {
      return Optional.empty();
    }
    Parts.Remade remade = new Parts.Remade(sketch, readers);
    Map<String, Part> parts = Parts.again(count.checks(), site, remade, before.parts());
    begin.run();
    return stages.writer().replace(output.get())
        ? Optional.of(new Renewed(site, parts, readers))
        : Optional.empty();
  }

  /** The texts that hold something else; none where anything but such texts differs. */
  private Set<String> changed() {
    Set<String> differing = new TreeSet<>();
    if (count.checks().size() != before.parts().size()) {
      return Set.of();
    }
    for (Map.Entry<String, Part> part : before.parts().entrySet()) {
      Long check = count.checks().get(part.getKey());
      if (check == null || (check != part.getValue().check() && !part.getValue().isText())) {
        return Set.of();
      }
      if (check != part.getValue().check()) {
        differing.add(part.getKey());
      }
    }
    return differing;
  }

  /** Whether every page that changed is, for all who do not show its text, what it was. */
  private boolean areTheSameToOthers(ParsedSite site) {
    return site.pages().stream()
            .filter(page -> changed.contains(page.file().path()))
            .filter(this::isTheSameToOthers)
            .count()
        == changed.size();
  }

  private boolean isTheSameToOthers(ParsedPage page) {
    Part part = before.parts().get(page.file().path());
    return part != null
        && part.front().equals(Parts.front(page.file(), page.body()))
        && part.links().equals(Parts.links(page.file(), page.body()));
  }

  /**
   * Of texts that did not change nothing else is to be said than last time. Where that was nothing,
   * rules that read no texts would say nothing again; unless one is silenced, and must be asked to
   * tell whether that is needed.
   */
  private Outcome<Site> checked(Site site) {
    Set<String> wanted = new HashSet<>(changed);
    before.parts().forEach((path, part) -> wanted.addAll(part.loud() ? Set.of(path) : Set.of()));
    List<Item> items = items(site, wanted);
    boolean silent =
        before.silent() && items.stream().flatMap(Suppressions::of).findAny().isEmpty();
    Outcome<Site> checked =
        silent
            ? stages.checker().checkTexts(site, wanted::contains)
            : stages.checker().check(site, wanted::contains, silenced -> {});
    Set<String> files = files(items);
    return new Outcome<>(
        site, checked.findings().stream().filter(finding -> !isIdle(finding, files)).toList());
  }

  /** What silences a finding in a text that was not read finds none, and does not lie idle. */
  private static boolean isIdle(Diagnostic finding, Set<String> files) {
    return finding.code().equals(RuleId.IDLE_SUPPRESSION.id())
        && !files.contains(finding.place().path());
  }

  /** The items that some files belong to. */
  private static List<Item> items(Site site, Set<String> some) {
    return Stream.concat(site.items().values().stream(), site.withheld().stream())
        .filter(item -> item.pages().values().stream().anyMatch(page -> some.contains(path(page))))
        .toList();
  }

  private static Set<String> files(List<Item> items) {
    Set<String> files = new HashSet<>();
    items.forEach(item -> item.pages().values().forEach(page -> files.add(path(page))));
    return files;
  }

  private static String path(Page page) {
    return page.file().path();
  }

  /** The pages that show the texts. */
  private Set<String> readers() {
    Set<String> all = new TreeSet<>();
    changed.forEach(path -> all.addAll(before.parts().getOrDefault(path, Part.of(0)).readers()));
    return all;
  }
}
