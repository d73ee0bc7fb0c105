package hromada.prose;

import hromada.Score;
import hromada.TestSite;
import hromada.build.Corrector;
import hromada.diagnostic.Diagnostic;
import hromada.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The texts of {@code src/test/resources/prose}, written by hand: what is wrong with each, if
 * anything, and what a program should make of it. All of them are one site, checked at once.
 */
public final class LabelledTexts {
  private static final Path FOLDER = Path.of("src/test/resources/prose");

  /** The rules the texts are about. */
  public static final List<String> RULES =
      List.of(
          "breakable-space",
          "doubled-space",
          "doubled-word",
          "foreign-letter",
          "hyphen-in-range",
          "long-sentence",
          "loose-short-word",
          "mixed-alphabets",
          "old-spelling",
          "unexplained-abbreviation",
          "vague-link",
          "wrong-apostrophe",
          "wrong-dash",
          "wrong-date-form",
          "wrong-quotes");

  private LabelledTexts() {}

  /**
   * A text as labelled, and what became of it.
   *
   * @param name its folder
   * @param language of the text
   * @param text the text
   * @param bad the rules it breaks
   * @param fixed what a program should make of it
   * @param held whether it was not looked at while the rules were made
   * @param found the rules that found something
   * @param corrected what the program made of it
   */
  public record Judged(
      String name,
      String language,
      String text,
      Set<String> bad,
      String fixed,
      boolean held,
      Set<String> found,
      String corrected)
      implements Score.Judged {
    /** Whether everything wrong was found and nothing else, and mended as it should be. */
    public boolean isRight() {
      return found.equals(bad) && corrected.equals(fixed);
    }

    @Override
    public String toString() {
      return String.join(
          "\n  ",
          name + ": " + text,
          "should be " + bad + ", is " + found,
          "should become " + fixed,
          "became        " + corrected);
    }
  }

  /** All texts with what the checker says of them. */
  public static List<Judged> judge() {
    List<Judged> texts = texts();
    StringBuilder files = new StringBuilder("-- content/pages/start/index.uk.md --\nПочаток.\n");
    for (Judged text : texts) {
      String folder = "-- content/news/" + text.name + "/index.";
      files.append(folder).append("uk.md --\n\n");
      files.append(text.language.equals("uk") ? text.text : "Текст.").append("\n\n");
      if (text.language.equals("en")) {
        files.append(folder).append("en.md --\n\n").append(text.text).append("\n\n");
      }
    }
    TestSite site = TestSite.of(files.toString());
    Map<String, Set<String>> found = new HashMap<>();
    for (Diagnostic finding : site.advice()) {
      boolean counts = !finding.isAdvice() || finding.place().path().contains("advice");
      if (counts && RULES.contains(finding.code())) {
        found.computeIfAbsent(finding.place().path(), p -> new TreeSet<>()).add(finding.code());
      }
    }
    return texts.stream().map(text -> judged(text, site, found)).toList();
  }

  private static Judged judged(Judged text, TestSite site, Map<String, Set<String>> found) {
    String path = "content/news/" + text.name + "/index." + text.language + ".md";
    return new Judged(
        text.name,
        text.language,
        text.text,
        text.bad,
        text.fixed,
        text.held,
        found.getOrDefault(path, Set.of()),
        corrected(site, path));
  }

  /** The body of a file once it is corrected. */
  private static String corrected(TestSite site, String path) {
    SourceFile file = new SourceFile(path, read(site.root().resolve(path)));
    String text =
        new Corrector(path.contains("advice") ? ProseChecker.advising() : ProseChecker.strict())
            .correct(site.config(), file);
    return text.substring(text.indexOf("\n---\n") + 5).strip();
  }

  private static List<Judged> texts() {
    List<Judged> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        String topic = file.getFileName().toString().replace(".yml", "");
        Object all = new Load(LoadSettings.builder().build()).loadFromString(read(file));
        for (Object entry : (List<?>) all) {
          texts.add(labelled(topic + "-" + (texts.size() + 1), (Map<?, ?>) entry));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static Judged labelled(String name, Map<?, ?> entry) {
    String language = entry.containsKey("uk") ? "uk" : "en";
    String text = Objects.requireNonNull(entry.get(language)).toString();
    Object fixed = entry.get("fixed");
    Set<String> bad = new TreeSet<>();
    if (entry.get("bad") instanceof List<?> rules) {
      rules.forEach(rule -> bad.add(rule.toString()));
    }
    return new Judged(
        name,
        language,
        text,
        bad,
        fixed == null ? text : fixed.toString(),
        Boolean.TRUE.equals(entry.get("held")),
        Set.of(),
        "");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
