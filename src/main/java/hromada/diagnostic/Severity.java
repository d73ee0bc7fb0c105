package hromada.diagnostic;

import java.util.Locale;

/** How much a finding weighs. Only errors stop publishing; advice is for those who ask for it. */
public enum Severity {
  ERROR,
  WARNING,
  ADVICE;

  /** The word used in {@code --format=lines}, in every language the same. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
