package hromada.prose;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.scan.AnchoredPattern;
import hromada.scan.Text;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Looking before asking a pattern loses nothing that the pattern would find. */
class AnchorsTest {
  private static final List<Class<?>> RULES =
      List.of(
          WrongApostrophe.class,
          WrongDash.class,
          HyphenInRange.class,
          BreakableSpace.class,
          MixedAlphabets.class,
          DoubledSpace.class,
          DoubledWord.class,
          OldSpelling.class,
          ForeignLetter.class,
          WrongDateForm.class,
          LooseShortWord.class,
          Sentences.class);

  private static final String ALPHABET =
      "  \u00a0\n\t---––—'’`\"«»„“.,:;!?…()[]0123456789№§%°aeiIoOyYtTheMаеиіїІоОпПрРсСтТуУеЕкКыЫэъё"
          + "\u2060\uFFFCµα";

  /** Words that rules look for, whole or in pieces. */
  private static final List<String> PIECES =
      List.of(
          "проект",
          "Траекторія",
          "плеера",
          "29 березень",
          "1-го січня",
          "the 2nd of May",
          "March 29, 2023",
          "2019-2023",
          "9:00 - 18:00",
          "понеділок-п'ятниця",
          "Mon-Fri",
          "5 км",
          "№ 5",
          "Т. Г. Шевченко",
          "м. Київ",
          "дуже дуже",
          "та та",
          "об'єкт",
          "officers' work",
          "-Привіт",
          "слово -- слово",
          "і дім");

  @Test
  void everyRuleFindsWhatItsPatternFindsAlone() throws IOException, IllegalAccessException {
    List<String> texts = texts();
    for (Map.Entry<String, AnchoredPattern> rule : patterns().entrySet()) {
      for (String text : texts) {
        assertThat(rule.getValue().find(new Text(text)).stream().map(AnchorsTest::told).toList())
            .as("%s in: %s", rule.getKey(), text)
            .isEqualTo(
                rule.getValue().pattern().matcher(text).results().map(AnchorsTest::told).toList());
      }
    }
  }

  @Test
  void noWordOfTwoAlphabetsIsPassedOver() throws IOException {
    for (String text : texts()) {
      assertThat(MixedAlphabets.WORD.find(new Text(text)).stream().map(AnchorsTest::told).toList())
          .as(text)
          .containsAll(
              MixedAlphabets.WORD
                  .pattern()
                  .matcher(text)
                  .results()
                  .filter(match -> match.group().matches(".*\\p{IsLatin}.*"))
                  .filter(match -> !match.group().matches("\\p{IsLatin}*"))
                  .map(AnchorsTest::told)
                  .toList());
    }
  }

  private static String told(MatchResult match) {
    return match.start() + "-" + match.end() + ": " + match.group();
  }

  private static Map<String, AnchoredPattern> patterns() throws IllegalAccessException {
    Map<String, AnchoredPattern> patterns = new LinkedHashMap<>();
    for (Class<?> rule : RULES) {
      for (Field field : rule.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == AnchoredPattern.class) {
          field.setAccessible(true);
          patterns.put(
              rule.getSimpleName() + "." + field.getName(), (AnchoredPattern) field.get(null));
        }
      }
    }
    assertThat(patterns).hasSizeGreaterThan(RULES.size());
    // Passes over words of one alphabet, which are found only to be let go.
    patterns.remove("MixedAlphabets.WORD");
    return patterns;
  }

  /** The examples of the rules, our own texts, and letters thrown together. */
  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String folder : List.of("src/test/resources/fidelity", "content")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          texts.add(Files.readString(file));
        }
      }
    }
    Random random = new Random(20230329);
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      while (text.length() < 60) {
        boolean piece = random.nextInt(4) == 0;
        text.append(
            piece
                ? PIECES.get(random.nextInt(PIECES.size()))
                : String.valueOf(ALPHABET.charAt(random.nextInt(ALPHABET.length()))));
      }
      texts.add(text.toString());
    }
    return texts;
  }
}
