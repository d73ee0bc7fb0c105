package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.model.Site;
import hromada.source.Place;
import java.util.function.Consumer;

/** Files of formats that no rule can look into are not published (rule W4). */
final class UncheckedFile implements Rule {
  @Override
  public void check(Site site, Consumer<Diagnostic> report) {
    PublishedFile.all(site)
        .filter(PublishedFile::isUnchecked)
        .map(
            file ->
                Diagnostic.error("unchecked-file", Place.of(file.path()), file.name())
                    .withHelp("unchecked-file.help"))
        .forEach(report);
  }
}
