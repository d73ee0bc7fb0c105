package hromada.diagnostic;

import java.util.List;
import java.util.Locale;

/** What a rule is about, for people who look for one. */
public enum RuleGroup {
  LANGUAGES,
  ACCESSIBILITY,
  PUBLICATION,
  SAFETY,
  WRITING,
  ITEMS,
  FILES;

  /** The name of the group. */
  public Text title() {
    return Text.of("group." + name().toLowerCase(Locale.ROOT));
  }

  /** Where a rule belongs: what it serves first tells, else how much it weighs, else its stage. */
  static RuleGroup of(Stage stage, Severity severity, List<String> requirements) {
    if (!requirements.isEmpty()) {
      return switch (requirements.get(0).charAt(0)) {
        case 'L', 'T' -> LANGUAGES;
        case 'A' -> ACCESSIBILITY;
        case 'W' -> SAFETY;
        default -> PUBLICATION;
      };
    }
    if (severity != Severity.ERROR) {
      return WRITING;
    }
    return stage == Stage.CHECK || stage == Stage.PARSE ? ITEMS : FILES;
  }
}
