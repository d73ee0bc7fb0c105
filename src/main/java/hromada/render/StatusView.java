package hromada.render;

/**
 * The state of a commitment.
 *
 * @param word its word in front matter, for classes and anchors
 * @param label in words
 * @param meaning what that says and what not
 */
public record StatusView(String word, String label, String meaning) {
  static StatusView of(String word, Edition edition) {
    return new StatusView(
        word, edition.text("status." + word), edition.text("status-meaning." + word));
  }
}
