package hromada.scan;

/** A text that several patterns look through: its characters are laid out once for all of them. */
public final class Text {
  private final String string;
  private final char[] characters;

  /** The text of a string. */
  public Text(String string) {
    this.string = string;
    this.characters = string.toCharArray();
  }

  int length() {
    return characters.length;
  }

  char charAt(int at) {
    return characters[at];
  }

  @Override
  public String toString() {
    return string;
  }
}
