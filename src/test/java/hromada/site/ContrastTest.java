package hromada.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Colours of the style sheets stand out from what lies behind them, light and dark. */
class ContrastTest {
  private static final Path STYLES = Path.of("assets/css");
  private static final Pattern TOKEN = Pattern.compile("(--[\\w-]+):\\s*([^;]+);");
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
  private static final Pattern COLOR =
      Pattern.compile("(?:^|[;\\s])color:\\s*var\\(--color-([\\w-]+)\\)");
  private static final Pattern GROUND =
      Pattern.compile("background(?:-color)?:\\s*var\\(--color-([\\w-]+)\\)");

  private static final double TEXT = 4.5;
  private static final double PART = 3;

  /** What may stand on what, where no rule names both: what is read first, then what is seen. */
  private static final Map<String, List<String>> TEXTS =
      Map.of(
          "page", List.of("text", "muted", "link", "link-hover", "urgent"),
          "surface", List.of("text", "muted", "link", "link-hover"),
          "surface-deep", List.of("text", "muted", "link", "link-hover"),
          "urgent-surface", List.of("text", "urgent"));

  private static final Map<String, List<String>> PARTS =
      Map.of(
          "page", List.of("control", "accent", "urgent", "focus"),
          "surface", List.of("control", "accent", "urgent", "focus"),
          "surface-deep", List.of("focus"),
          "urgent-surface", List.of("focus"));

  /** Lines that only set off what stands apart anyway. */
  private static final Set<String> ORNAMENTS = Set.of("line");

  /** Values by hand: black and white, and the greys on either side of 4.5 on white. */
  @Test
  void theFormulaIsThatOfWcag() {
    assertThat(contrast("#000000", "#ffffff")).isEqualTo(21, within(0.001));
    assertThat(contrast("#ffffff", "#ffffff")).isEqualTo(1, within(0.001));
    assertThat(contrast("#767676", "#ffffff")).isEqualTo(4.54, within(0.005));
    assertThat(contrast("#ffffff", "#777777")).isEqualTo(4.48, within(0.005));
    assertThat(contrast("#ff0000", "#ffffff")).isEqualTo(4.00, within(0.005));
  }

  @Test
  void everyPairingStandsOutInLightAndDark() throws IOException {
    String tokens = Files.readString(STYLES.resolve("tokens.css"));
    int dark = tokens.indexOf("@media (prefers-color-scheme: dark)");
    Map<String, String> colors = tokens(tokens.substring(0, dark));
    assertThat(faults("light", colors)).isEmpty();
    colors.putAll(tokens(tokens.substring(dark)));
    assertThat(faults("dark", colors)).isEmpty();
  }

  @Test
  void everyColourIsJudged() throws IOException {
    Set<String> judged = new TreeSet<>(ORNAMENTS);
    for (Pair pair : pairs()) {
      judged.add(pair.ink());
      judged.add(pair.ground());
    }
    assertThat(judged).containsExactlyElementsOf(names());
  }

  private static List<String> faults(String scheme, Map<String, String> colors) throws IOException {
    List<String> faults = new ArrayList<>();
    for (Pair pair : pairs()) {
      double contrast =
          contrast(
              resolve(colors, "--color-" + pair.ink()),
              resolve(colors, "--color-" + pair.ground()));
      if (contrast < pair.least()) {
        faults.add("%s: %s on %s %.2f".formatted(scheme, pair.ink(), pair.ground(), contrast));
      }
    }
    return faults;
  }

  /** The pairings above, those that names tell, and those of every rule that sets both colours. */
  private static List<Pair> pairs() throws IOException {
    List<Pair> pairs = new ArrayList<>(namedPairs());
    TEXTS.forEach((ground, inks) -> inks.forEach(ink -> pairs.add(new Pair(ink, ground, TEXT))));
    PARTS.forEach((ground, inks) -> inks.forEach(ink -> pairs.add(new Pair(ink, ground, PART))));
    try (Stream<Path> files = Files.walk(STYLES)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Matcher rule = RULE.matcher(Files.readString(file));
        while (rule.find()) {
          Matcher color = COLOR.matcher(rule.group(2));
          Matcher ground = GROUND.matcher(rule.group(2));
          if (color.find() && ground.find()) {
            pairs.add(new Pair(color.group(1), ground.group(1), TEXT));
          }
        }
      }
    }
    return pairs;
  }

  /** {@code on-brand-muted} is a text on {@code brand}, {@code focus-on-brand} a part. */
  private static List<Pair> namedPairs() throws IOException {
    List<Pair> pairs = new ArrayList<>();
    Set<String> names = names();
    for (String name : names) {
      Matcher on = Pattern.compile("(.*-)?on-(.+)").matcher(name);
      if (on.matches()) {
        names.stream()
            .filter(ground -> on.group(2).equals(ground) || on.group(2).startsWith(ground + "-"))
            .forEach(
                ground -> pairs.add(new Pair(name, ground, name.startsWith("on-") ? TEXT : PART)));
      }
    }
    return pairs;
  }

  /** The colours that have a meaning, without {@code --color-}. */
  private static Set<String> names() throws IOException {
    Set<String> names = new TreeSet<>();
    tokens(Files.readString(STYLES.resolve("tokens.css"))).keySet().stream()
        .filter(token -> token.startsWith("--color-"))
        .forEach(token -> names.add(token.substring("--color-".length())));
    return names;
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** Relative luminance as WCAG 2 defines it. */
  private static double luminance(String hex) {
    assertThat(hex).matches("#[0-9a-f]{6}");
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  private static String resolve(Map<String, String> colors, String token) {
    String value = colors.getOrDefault(token, "");
    return value.startsWith("var(")
        ? resolve(colors, value.substring(4, value.length() - 1))
        : value;
  }

  private static Map<String, String> tokens(String css) {
    Map<String, String> tokens = new TreeMap<>();
    Matcher matcher = TOKEN.matcher(css);
    while (matcher.find()) {
      tokens.put(matcher.group(1), matcher.group(2).strip());
    }
    return tokens;
  }

  /**
   * One colour on another.
   *
   * @param ink name of a token without {@code --color-}
   * @param ground the same
   * @param least the contrast it needs
   */
  private record Pair(String ink, String ground, double least) {}
}
