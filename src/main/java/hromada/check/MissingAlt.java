package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.markdown.Image;
import hromada.model.Item;
import hromada.model.Page;
import hromada.model.Site;
import hromada.source.Place;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Every picture in a text says in words what it shows (rule A5, WCAG 1.1.1). */
final class MissingAlt implements ItemRule {
  /** What cameras and programs call files; as an alternative text it says nothing. */
  private static final Pattern FILE_NAME =
      Pattern.compile(
          "(?i)\\s*(\\S+\\.(jpe?g|png|webp|gif|svg)|(img|dsc|photo|image)[_-]?\\d+)\\s*");

  @Override
  public void check(Site site, Predicate<Item> wanted, Consumer<Diagnostic> report) {
    Pages.all(site, wanted)
        .forEach(
            page ->
                page.body().images().stream()
                    .filter(MissingAlt::saysNothing)
                    .map(image -> finding(page, image))
                    .forEach(report));
  }

  private static boolean saysNothing(Image image) {
    return image.alt().isBlank() || FILE_NAME.matcher(image.alt()).matches();
  }

  private static Diagnostic finding(Page page, Image image) {
    return Diagnostic.error("missing-alt", Place.of(page.file(), image.span()), image.target())
        .withHelp("missing-alt.help", image.target());
  }
}
