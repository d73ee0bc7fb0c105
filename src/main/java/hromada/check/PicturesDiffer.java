package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.markdown.Image;
import hromada.model.Page;
import hromada.source.Place;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Both languages show the same pictures in the same order; their descriptions are compared like
 * other texts. What English has beyond Ukrainian is the finding of {@link EnglishOnlyBlock}, what
 * lacks a description that of {@link MissingAlt}.
 */
final class PicturesDiffer implements TranslationRule {
  /** {@code plan.uk.png} and {@code plan.en.png} are one picture in two languages. */
  private static final Pattern LANGUAGE = Pattern.compile("[._-](?:uk|en)(?=\\.\\w+$)");

  @Override
  public void check(Translation translation, Vocabulary vocabulary, Consumer<Diagnostic> report) {
    Page uk = translation.ukrainian();
    Page en = translation.english();
    List<Image> source = uk.body().images();
    List<Image> target = en.body().images();
    for (int i = 0; i < Math.min(source.size(), target.size()); i++) {
      Image here = target.get(i);
      Image there = source.get(i);
      if (!bare(there).equals(bare(here))) {
        report.accept(
            Diagnostic.warning(
                    "picture-differs",
                    Place.of(en.file(), here.span()),
                    there.target(),
                    here.target())
                .withNote(Place.of(uk.file(), there.span()), "note.ukrainian-here")
                .withHelp("picture-differs.help", there.target(), here.target()));
      }
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

  private static String bare(Image image) {
    return LANGUAGE.matcher(image.target()).replaceFirst("");
  }
}
