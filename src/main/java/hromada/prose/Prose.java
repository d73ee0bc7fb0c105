package hromada.prose;

import hromada.diagnostic.Edit;
import hromada.markdown.Stretch;
import hromada.model.Language;
import hromada.source.Place;
import hromada.source.SourceFile;
import java.util.List;
import java.util.Set;

/**
 * What is to be read in one file.
 *
 * @param file the file
 * @param language the language it is written in
 * @param stretches the texts of its front matter and its body, in the order they are read
 * @param known abbreviations that the site itself explains
 */
public record Prose(
    SourceFile file, Language language, List<Stretch> stretches, Set<String> known) {
  public Prose {
    known = Set.copyOf(known);
    stretches = List.copyOf(stretches);
  }

  /** What is to be read in a file. */
  public static Prose of(
      SourceFile file, Language language, List<Stretch> stretches, Set<String> known) {
    return new Prose(file, language, stretches, known);
  }

  boolean isUkrainian() {
    return language == Language.UK;
  }

  /** A place in one of the stretches. */
  Place place(Stretch stretch, int from, int to) {
    return Place.of(file, stretch.span(from, to));
  }

  /** What stands there in the file. */
  String written(Stretch stretch, int from, int to) {
    return file.text().substring(stretch.start() + from, stretch.start() + to);
  }

  /** A change in one of the stretches. */
  Edit edit(Stretch stretch, int from, int to, String replacement) {
    return Edit.of(file, stretch.span(from, to), replacement);
  }
}
