package hromada.render;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One style sheet made of several: every {@code @import "file.css" layer(name);} of the main one
 * gives way to the file itself inside that layer, which is what a browser would do.
 *
 * @param path where it goes, with eight digits of the hash of its text
 * @param text the whole style sheet
 */
record Stylesheet(String path, String text) {
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^@import \"([\\w./-]+)\" layer\\(([\\w-]+)\\);$");

  /**
   * What only people who read the sources want: comments, indents, line breaks but those between
   * rules, and the space before a value. Where a space means something, as in a selector, it stays.
   */
  private static final Pattern FOR_PEOPLE =
      Pattern.compile(
          "(?s)/\\*.*?\\*/\\s*|(?m)^[ \\t]+|(?<=[{;,])\\s*\\n\\s*|(?m) (?<=^[ \\t]{0,9}[\\w-]{1,40}: )");

  /**
   * Bundles {@code main}.
   *
   * @param files all style sheets by path; imports are relative to the folder of {@code main}
   */
  static Stylesheet of(String main, Map<String, String> files) {
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    String text =
        IMPORT
            .matcher(files.getOrDefault(main, ""))
            .replaceAll(found -> Matcher.quoteReplacement(layer(found, folder, files)));
    text = FOR_PEOPLE.matcher(text).replaceAll("");
    String name = main.substring(0, main.length() - ".css".length());
    return new Stylesheet(name + "." + Sha256.digits(text) + ".css", text);
  }

  private static String layer(MatchResult found, String folder, Map<String, String> files) {
    String file = files.get(folder + found.group(1));
    return file == null
        ? found.group()
        : "@layer " + found.group(2) + " {\n" + file.strip() + "\n}";
  }
}
