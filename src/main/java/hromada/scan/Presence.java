package hromada.scan;

/**
 * Which characters a text may have besides letters of Latin and Cyrillic: those of ASCII told one
 * by one, the others many together. What is not here need not be looked for.
 */
public final class Presence {
  private static final int ASCII = 0x80;
  private static final int HALF = 0x40;

  private final long[] bits = new long[4];

  /** The characters of a string. */
  public static Presence of(String characters) {
    Presence presence = new Presence();
    characters.chars().forEach(c -> presence.add((char) c));
    return presence;
  }

  void add(char c) {
    // A shift takes the last six bits of a number alone.
    bits[(c & HALF) / HALF + (c < ASCII ? 0 : 2)] |= 1L << c;
  }

  /** Whether a character may be both here and there; where none is, this is sure. */
  boolean meets(Presence other) {
    long common = 0;
    for (int i = 0; i < bits.length; i++) {
      common |= bits[i] & other.bits[i];
    }
    return common != 0;
  }
}
