package hromada.serve;

/** Texts on their way into a page. */
final class Html {
  private Html() {}

  /** The text as it stands between elements and in attributes. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** An element around a text that is no markup. */
  static String element(String name, String text) {
    return "<" + name + ">" + escaped(text) + "</" + name.replaceFirst(" .*", "") + ">";
  }
}
