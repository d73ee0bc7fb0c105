package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.markdown.Image;
import hromada.model.Page;
import hromada.source.Place;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Both languages show the same pictures in the same order, each described in words of its own. What
 * English has beyond Ukrainian is the finding of {@link EnglishOnlyBlock}.
 */
final class PicturesDiffer implements TranslationRule {
  /** {@code plan.uk.png} and {@code plan.en.png} are one picture in two languages. */
  private static final Pattern LANGUAGE = Pattern.compile("[._-](?:uk|en)(?=\\.\\w+$)");

  private static final Pattern FILE_NAME = Pattern.compile("[\\w-]+\\.\\w{2,5}");

  @Override
  public void check(Translation translation, Vocabulary vocabulary, Consumer<Diagnostic> report) {
    Page uk = translation.ukrainian();
    Page en = translation.english();
    List<Image> source = uk.body().images();
    List<Image> target = en.body().images();
    for (int i = 0; i < Math.min(source.size(), target.size()); i++) {
      compare(source.get(i), target.get(i), uk, en, report);
    }
    for (int i = target.size(); i < source.size(); i++) {
      Place place = Place.of(uk.file(), source.get(i).span());
      String file = source.get(i).target();
      report.accept(
          Diagnostic.warning("picture-differs", Place.of(en.file().path()))
              .withMessage("picture-differs.missing", file)
              .withNote(place, "note.ukrainian-here")
              .withHelp("picture-differs.missing.help", file));
    }
  }

  private static void compare(
      Image source, Image target, Page uk, Page en, Consumer<Diagnostic> report) {
    Place place = Place.of(en.file(), target.span());
    Place origin = Place.of(uk.file(), source.span());
    if (!bare(source).equals(bare(target))) {
      report.accept(
          Diagnostic.warning("picture-differs", place, source.target(), target.target())
              .withNote(origin, "note.ukrainian-here")
              .withHelp("picture-differs.help", source.target(), target.target()));
    } else if (FILE_NAME.matcher(target.alt()).matches()) {
      report.accept(
          Diagnostic.warning("picture-differs", place)
              .withMessage("picture-differs.alt", target.alt())
              .withNote(origin, "note.ukrainian-here")
              .withHelp("picture-differs.alt.help", source.alt()));
    }
  }

  private static String bare(Image image) {
    return LANGUAGE.matcher(image.target()).replaceFirst("");
  }
}
