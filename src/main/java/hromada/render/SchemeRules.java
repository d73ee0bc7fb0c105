package hromada.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rules that let a reader of the style guide choose between light and dark, whatever their system
 * says, and see every colour. They are made from the tokens, so they cannot differ from them.
 */
final class SchemeRules {
  private static final String DARK = "@media (prefers-color-scheme: dark)";
  private static final Pattern COLOR = Pattern.compile("--color-([\\w-]+):\\s*([^;]+);");

  private final Map<String, String> light;
  private final Map<String, String> dark;

  /**
   * Reads the tokens.
   *
   * @param tokens the style sheet with the tokens of both schemes
   */
  SchemeRules(String tokens) {
    int middle = tokens.indexOf(DARK);
    this.light = colors(middle < 0 ? tokens : tokens.substring(0, middle));
    this.dark = colors(middle < 0 ? "" : tokens.substring(middle));
  }

  /** The names of all colours, in the order of the tokens. */
  List<String> names() {
    return List.copyOf(light.keySet());
  }

  /** The rules, inside the last layer. */
  String css() {
    StringBuilder css = new StringBuilder("@layer utilities {\n");
    css.append(rule("light", light)).append(rule("dark", dark));
    light
        .keySet()
        .forEach(n -> css.append(".swatch-" + n + " { background: var(--color-" + n + "); }\n"));
    return css.append("}\n").toString();
  }

  private static String rule(String scheme, Map<String, String> colors) {
    StringBuilder rule =
        new StringBuilder(
            ":root:has(#scheme-" + scheme + ":checked) { color-scheme: " + scheme + ";");
    colors.forEach((name, value) -> rule.append(" --color-" + name + ": " + value + ";"));
    return rule.append(" }\n").toString();
  }

  private static Map<String, String> colors(String tokens) {
    Map<String, String> colors = new LinkedHashMap<>();
    Matcher matcher = COLOR.matcher(tokens);
    while (matcher.find()) {
      colors.put(matcher.group(1), matcher.group(2));
    }
    return colors;
  }
}
