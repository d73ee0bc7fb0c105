package hromada.diagnostic;

import java.util.Locale;

/** Where in the build a rule looks. */
public enum Stage {
  SETTINGS,
  READ,
  PARSE,
  ASSEMBLE,
  CHECK,
  RENDER,
  WRITE,
  /** Not a part of a build: translations that come back from outside. */
  IMPORT;

  /** Its name in documents. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
