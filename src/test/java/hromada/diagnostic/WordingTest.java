package hromada.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingTest {
  private static final Wording UK = new Wording("uk");
  private static final Wording EN = new Wording("en");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(UK.keys()).isNotEmpty().isEqualTo(EN.keys());
  }

  @Test
  void bothLanguagesFillInTheSame() throws IOException {
    var uk = patterns("uk");
    var en = patterns("en");
    for (Object key : uk.keySet()) {
      assertThat(arguments(en.getProperty((String) key)))
          .as((String) key)
          .isEqualTo(arguments(uk.getProperty((String) key)));
    }
  }

  private static java.util.Properties patterns(String language) throws IOException {
    var properties = new java.util.Properties();
    properties.load(
        Files.newBufferedReader(
            Path.of("src/main/resources/hromada/diagnostic/wording_" + language + ".properties")));
    return properties;
  }

  private static Set<String> arguments(String pattern) {
    MessagePattern parsed = new MessagePattern(pattern);
    Set<String> arguments = new TreeSet<>();
    for (int i = 0; i < parsed.countParts(); i++) {
      if (parsed.getPartType(i) == MessagePattern.Part.Type.ARG_NUMBER) {
        arguments.add(parsed.getSubstring(parsed.getPart(i)));
      }
    }
    return arguments;
  }

  @Test
  void everyKeyInTheCodeHasWordsAndEveryWordIsInTheCode() throws IOException {
    Set<String> used = new TreeSet<>(Set.of("word.error", "word.warning", "word.advice"));
    Set<String> prefixes = new TreeSet<>();
    StringBuilder literals = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        collect(Files.readString(file), used, prefixes);
        literals.append(Files.readString(file));
      }
    }
    assertThat(used).isSubsetOf(UK.keys());
    for (String key : UK.keys()) {
      boolean named = literals.indexOf('"' + key + '"') >= 0 || used.contains(key);
      boolean composed =
          prefixes.stream().anyMatch(key::startsWith)
              || isJoined(literals, key)
              || isJoined(literals, key.replaceAll("\\.help$", ""));
      assertThat(named || composed).as("%s is used", key).isTrue();
    }
  }

  /** Whether the code has the two halves of a key as texts of their own. */
  private static boolean isJoined(StringBuilder literals, String key) {
    int dot = key.lastIndexOf('.');
    return dot > 0
        && literals.indexOf('"' + key.substring(0, dot) + '"') >= 0
        && literals.indexOf('"' + key.substring(dot) + '"') >= 0;
  }

  private static void collect(String code, Set<String> used, Set<String> prefixes) {
    Pattern call =
        Pattern.compile(
            "(?:Diagnostic\\s*\\.(?:error|warning)|\\.withHelp|\\.withMessage|Text\\.of)\\(\\s*"
                + "\"([a-z.-]+)\"(\\s*\\+)?"
                + "|\\.withNote\\([^;]*?\"(note\\.[a-z.-]+)\"");
    Matcher matcher = call.matcher(code);
    while (matcher.find()) {
      if (matcher.group(3) != null) {
        used.add(matcher.group(3));
      } else if (matcher.group(2) != null) {
        prefixes.add(matcher.group(1));
      } else if (!isOnlyACode(code, matcher)) {
        used.add(matcher.group(1));
      }
    }
  }

  /** A finding whose message is replaced at once needs no words for its code. */
  private static boolean isOnlyACode(String code, Matcher matcher) {
    return matcher.group().startsWith("Diagnostic")
        && code.substring(matcher.end(), code.indexOf(';', matcher.end()))
            .contains(".withMessage(");
  }

  @Test
  void ukrainianCountsAsUkrainianDoes() {
    DiagnosticPrinter printer = new DiagnosticPrinter("uk", false);
    Diagnostic error = Diagnostic.error("wrong-date", hromada.source.Place.of("a"), "x");
    assertThat(printer.summary(java.util.List.of(error), 3))
        .isEqualTo("1 помилка, попереджень немає; файлів з текстом: 3");
    assertThat(printer.summary(java.util.Collections.nCopies(2, error), 3))
        .startsWith("2 помилки,");
    assertThat(printer.summary(java.util.Collections.nCopies(5, error), 3))
        .startsWith("5 помилок,");
    assertThat(printer.summary(java.util.Collections.nCopies(21, error), 3))
        .startsWith("21 помилка,");
  }

  private static Object[] examples(String pattern) {
    return pattern.contains(", number") || pattern.contains(", plural")
        ? new Object[] {1, 2, 3}
        : new Object[] {"а", "б", "в"};
  }

  @Test
  void messagesStartSmallAndEndOpen() throws IOException {
    for (String language : Wording.LANGUAGES) {
      var patterns = patterns(language);
      Wording wording = new Wording(language);
      for (String key : wording.keys()) {
        String text = wording.of(Text.of(key, examples(patterns.getProperty(key))));
        assertThat(text).as(key).doesNotEndWith(".").doesNotContain("'", "  ");
      }
    }
  }
}
