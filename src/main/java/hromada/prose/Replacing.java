package hromada.prose;

import hromada.diagnostic.Edit;
import hromada.markdown.Stretch;
import hromada.scan.AnchoredPattern;
import hromada.source.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.MatchResult;

/**
 * Walks over what a pattern finds in the texts of a page.
 *
 * @param prose the page
 * @param pattern what to look for; its possessive parts keep the search linear
 */
record Replacing(Prose prose, AnchoredPattern pattern) {
  /**
   * What was found.
   *
   * @param stretch where
   * @param match the match in its text
   * @param better what should stand in its place
   */
  record Found(Prose prose, Stretch stretch, MatchResult match, String better) {
    Place place() {
      return prose.place(stretch, match.start(), match.end());
    }

    String written() {
      return prose.written(stretch, match.start(), match.end());
    }

    List<Edit> edits() {
      return List.of(prose.edit(stretch, match.start(), match.end(), better));
    }
  }

  /** Everything found for which {@code better} knows something better. */
  void each(Function<MatchResult, Optional<String>> better, Consumer<Found> found) {
    for (Stretch stretch : prose.stretches()) {
      List<MatchResult> matches = pattern.find(stretch.laid());
      for (int i = 0; i < matches.size(); i++) { // most texts have none: no iterator is made
        MatchResult match = matches.get(i);
        better.apply(match).ifPresent(text -> found.accept(new Found(prose, stretch, match, text)));
      }
    }
  }
}
