package hromada.check;

import hromada.Score;
import hromada.TestSite;
import hromada.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The pairs of {@code src/test/resources/fidelity}, written by hand: a Ukrainian text, an English
 * one, and the rules that the English one breaks. All of them are one site, checked at once. Those
 * marked {@code held} were not looked at while the rules were made.
 */
public final class LabelledPairs {
  private static final Path FOLDER = Path.of("src/test/resources/fidelity");

  /** The rules the pairs are about. */
  public static final List<String> RULES =
      List.of(
          "date-differs",
          "discouraged-term",
          "fact-differs",
          "link-differs",
          "name-differs",
          "number-differs",
          "picture-differs",
          "quotation-differs",
          "shape-differs",
          "term-differs");

  private static final String PICTURE =
      "BASE64\niVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==\n";

  private LabelledPairs() {}

  /** A pair as labelled, and what was found in it. */
  public record Judged(
      String name, String uk, String en, Set<String> bad, boolean held, Set<String> found)
      implements Score.Judged {
    /** Whether this is just what it should be, as far as the rules are among those judged. */
    public boolean isRight() {
      return found.equals(expected());
    }

    Set<String> expected() {
      Set<String> expected = new TreeSet<>(bad);
      expected.retainAll(RULES);
      return expected;
    }

    @Override
    public String toString() {
      return name + "\n  uk: " + uk + "\n  en: " + en + "\n  should be " + bad + ", is " + found;
    }
  }

  /** All pairs with what the checker says of them. */
  public static List<Judged> judge() {
    List<Judged> pairs = pairs();
    Map<String, Set<String>> found = new HashMap<>();
    for (Diagnostic finding : site(pairs).diagnostics()) {
      String path = finding.place().path();
      String name = path.replaceFirst("^content/news/", "").replaceFirst("/.*", "");
      if (RULES.contains(finding.code())) {
        found.computeIfAbsent(name, n -> new TreeSet<>()).add(finding.code());
      }
    }
    return pairs.stream()
        .map(
            p ->
                new Judged(p.name, p.uk, p.en, p.bad, p.held, found.getOrDefault(p.name, Set.of())))
        .toList();
  }

  private static TestSite site(List<Judged> pairs) {
    StringBuilder site = new StringBuilder(read(FOLDER.resolve("context.txt")));
    for (Judged pair : pairs) {
      String folder = "-- content/news/" + pair.name + "/";
      site.append(folder).append("index.uk.md --\n").append(pair.uk).append("\n\n");
      site.append(folder).append("index.en.md --\n").append(pair.en).append("\n\n");
      for (String picture : List.of("park", "school", "plan.uk", "plan.en")) {
        if (pair.uk.contains(picture + ".png") || pair.en.contains(picture + ".png")) {
          site.append(folder).append(picture).append(".png --\n").append(PICTURE);
        }
      }
    }
    return TestSite.of(site.toString());
  }

  private static List<Judged> pairs() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".yml"))
          .sorted()
          .flatMap(file -> pairs(file).stream())
          .collect(Collectors.toCollection(ArrayList::new));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Judged> pairs(Path file) {
    String topic = file.getFileName().toString().replace(".yml", "");
    List<Judged> pairs = new ArrayList<>();
    Object all = new Load(LoadSettings.builder().build()).loadFromString(read(file));
    for (Object entry : (List<?>) all) {
      Map<?, ?> pair = (Map<?, ?>) entry;
      Set<String> bad = new TreeSet<>();
      if (pair.get("bad") instanceof List<?> rules) {
        rules.forEach(rule -> bad.add(rule.toString()));
      }
      pairs.add(
          new Judged(
              topic + "-" + (pairs.size() + 1),
              text(pair, "uk"),
              text(pair, "en"),
              bad,
              Boolean.TRUE.equals(pair.get("held")),
              Set.of()));
    }
    return pairs;
  }

  private static String text(Map<?, ?> pair, String language) {
    return java.util.Objects.requireNonNull(pair.get(language)).toString();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
