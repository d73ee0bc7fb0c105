package hromada.render;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours for what cannot read style sheets, by their meaning in {@code css/tokens.css}. */
final class ColorTokens {
  private static final Pattern REFERENCE = Pattern.compile("var\\((--[\\w-]+)\\)");

  private final String styles;

  ColorTokens(String styles) {
    this.styles = styles;
  }

  /** The light one of the colour {@code --color-meaning}, such as {@code #fffefb}. */
  Optional<String> color(String meaning) {
    Optional<String> value = value("--color-" + meaning);
    // A meaning leads to a raw colour in one step.
    return value
        .map(REFERENCE::matcher)
        .filter(Matcher::matches)
        .map(reference -> value(reference.group(1)))
        .orElse(value);
  }

  private Optional<String> value(String token) {
    Matcher found = Pattern.compile(Pattern.quote(token) + ":\\s*([^;]+);").matcher(styles);
    return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
  }
}
