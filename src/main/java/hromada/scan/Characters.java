package hromada.scan;

/** A set of characters that is quick to ask. Immutable. */
public final class Characters {
  private final boolean[] has;

  private Characters(boolean[] has) {
    this.has = has;
  }

  /** The characters of a string. */
  public static Characters of(String characters) {
    boolean[] has = new boolean[characters.chars().max().orElse(0) + 1];
    characters.chars().forEach(c -> has[c] = true);
    return new Characters(has);
  }

  /** Whether it is one of them. */
  public boolean has(char c) {
    return c < has.length && has[c];
  }
}
