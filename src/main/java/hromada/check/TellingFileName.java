package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.model.Attachment;
import hromada.model.Site;
import hromada.model.Slug;
import hromada.source.Place;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Names of published pictures and documents tell nothing about the camera, the telephone or the
 * moment (rule W4), and work in every address: no spaces, no Cyrillic.
 */
final class TellingFileName implements Rule {
  /** What cameras, telephones and messengers call files. */
  private static final Pattern DEVICE =
      Pattern.compile(
          "(?i)((img|mvimg|dsc|dscn|dscf|dcim|pxl|vid|gopr|sam|photo|image|screenshot|scan|cimg)"
              + "[ _-]?\\d.*|_?dsc.?\\d+.*|_mg_\\d+.*|p\\d{7}.*|\\d{8}[_-]\\d{6}.*"
              + "|.*(whatsapp|viber|telegram|signal-).*)");

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]+");

  @Override
  public void check(Site site, Consumer<Diagnostic> report) {
    PublishedFile.all(site)
        .filter(
            file ->
                PublishedFile.isPicture(file)
                    || PublishedFile.isPdf(file)
                    || PublishedFile.isOffice(file))
        .forEach(file -> check(file, report));
  }

  private static void check(Attachment file, Consumer<Diagnostic> report) {
    Diagnostic finding = Diagnostic.error("telling-file-name", Place.of(file.path()), file.name());
    if (DEVICE.matcher(file.name()).matches()) {
      report.accept(finding.withHelp("telling-file-name.help"));
    } else if (!PLAIN.matcher(file.name()).matches()) {
      int dot = file.name().lastIndexOf('.');
      String better = Slug.of(file.name().substring(0, dot)) + file.name().substring(dot);
      report.accept(
          finding
              .withMessage("telling-file-name.letters", file.name())
              .withHelp("telling-file-name.letters.help", better));
    }
  }
}
