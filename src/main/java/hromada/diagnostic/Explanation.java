package hromada.diagnostic;

import java.util.List;
import java.util.Properties;

/**
 * Why a rule exists.
 *
 * @param why in a sentence or two, for an editor
 * @param sources the laws and standards it rests on, if any
 * @param wrong an example of what it reports
 * @param right the same as it should be
 */
public record Explanation(String why, List<String> sources, String wrong, String right) {
  public Explanation {
    sources = List.copyOf(sources);
  }

  /**
   * The explanation of a rule in one of {@link Wording#LANGUAGES}. A rule without one is our bug.
   */
  public static Explanation of(RuleId rule, String language) {
    Properties words = TextProperties.load("explain_" + language + ".properties");
    Properties examples = TextProperties.load("examples.properties");
    return new Explanation(
        text(words, rule.id()),
        rule.requirements().stream().map(id -> id + ": " + text(words, "source." + id)).toList(),
        text(examples, rule.id() + ".wrong"),
        text(examples, rule.id() + ".right"));
  }

  private static String text(Properties properties, String key) {
    String text = properties.getProperty(key);
    if (text == null || text.isBlank()) {
      throw new IllegalStateException("nothing explains " + key);
    }
    return text;
  }
}
