package hromada.build;

import hromada.diagnostic.Outcome;
import hromada.markdown.Document;
import hromada.markdown.FactSyntax;
import hromada.model.Page;
import hromada.model.Site;
import hromada.render.Sketch;
import hromada.source.Checksum;
import hromada.source.SourceFile;
import hromada.write.PartsRecord.Part;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what each file of a site is part of, for the next build. */
final class Parts {
  /** In place of readers: what shows the text cannot be told one by one. */
  static final String EVERYBODY = "*";

  private Parts() {}

  /** The parts of a site of which every page was made. */
  static Map<String, Part> of(Map<String, Long> checks, Outcome<Site> site, Sketch sketch) {
    Map<String, Part> parts = new LinkedHashMap<>();
    checks.forEach((path, check) -> parts.put(path, Part.of(check)));
    pages(site.value())
        .forEach(
            (path, page) ->
                parts.computeIfPresent(
                    path,
                    (p, part) ->
                        new Part(
                            part.check(),
                            front(page.file(), page.body()),
                            links(page.file(), page.body()),
                            false,
                            List.of())));
    return again(checks, site, new Remade(sketch, Set.of()), parts);
  }

  /**
   * The parts of a site of which some pages were made again. For all others it shows what it
   * showed.
   *
   * @param checks what each file comes to
   * @param site the site, with what was found
   * @param before the parts it had
   */
  static Map<String, Part> again(
      Map<String, Long> checks, Outcome<Site> site, Remade remade, Map<String, Part> before) {
    Map<String, Set<String>> readers = readers(remade.sketch(), site.value());
    Set<String> loud =
        site.findings().stream().map(finding -> finding.place().path()).collect(Collectors.toSet());
    Map<String, Part> parts = new LinkedHashMap<>(before);
    parts.replaceAll(
        (path, part) -> {
          Set<String> paths = readers.getOrDefault(path, Set.of());
          long check = checks.getOrDefault(path, 0L);
          boolean isTheSame =
              check == part.check()
                  && loud.contains(path) == part.loud()
                  && paths.isEmpty()
                  && Collections.disjoint(part.readers(), remade.paths());
          if (isTheSame || !part.isText()) {
            return part;
          }
          Set<String> all = new TreeSet<>(part.readers());
          all.removeAll(remade.paths());
          all.addAll(paths);
          return new Part(check, part.front(), part.links(), loud.contains(path), List.copyOf(all));
        });
    return parts;
  }

  /** Pages that were made again, and who made them. */
  record Remade(Sketch sketch, Set<String> paths) {}

  /** All pages of a site by the path of their file, drafts included. */
  private static Map<String, Page> pages(Site site) {
    Map<String, Page> pages = new HashMap<>();
    everyPage(site, page -> pages.put(page.file().path(), page));
    return pages;
  }

  private static void everyPage(Site site, Consumer<Page> work) {
    Stream.of(site.items().values(), site.withheld())
        .flatMap(Collection::stream)
        .forEach(item -> item.pages().values().forEach(work));
  }

  /** The pages that show the text of a file, by the path of that. */
  private static Map<String, Set<String>> readers(Sketch sketch, Site site) {
    Map<Document, Set<String>> readers = new HashMap<>();
    sketch
        .readings()
        .forEach(
            (path, documents) ->
                documents.forEach(
                    document -> readers.computeIfAbsent(document, d -> new TreeSet<>()).add(path)));
    sketch.readByAll().forEach(document -> readers.put(document, Set.of(EVERYBODY)));
    Map<String, Set<String>> byPath = new HashMap<>();
    everyPage(
        site,
        page ->
            Optional.ofNullable(readers.get(page.body()))
                .ifPresent(paths -> byPath.put(page.file().path(), paths)));
    return byPath;
  }

  /** Digits of the front matter of a page, fences included. */
  static String front(SourceFile file, Document body) {
    return Checksum.of(file.text().substring(0, body.start()));
  }

  /** Digits of where a page's text leads: of the targets of its links, and the facts it tells. */
  static String links(SourceFile file, Document body) {
    String text = file.text().substring(body.start());
    Stream<String> facts = FactSyntax.find(text).stream().map(FactSyntax.Found::id);
    return Checksum.of(
        Stream.concat(body.targets().stream(), facts).collect(Collectors.joining("\n")));
  }
}
