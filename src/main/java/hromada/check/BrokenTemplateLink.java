package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Suggest;
import hromada.model.Site;
import hromada.source.Place;
import hromada.source.SourceFile;
import hromada.source.Span;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses typed into templates exist. An interpolation may stand in front (the language's
 * prefix); an address with one inside comes from the model and cannot be wrong.
 */
final class BrokenTemplateLink implements Rule {
  private static final Pattern ADDRESS =
      Pattern.compile("(?:href|src)=\"(?:\\$\\{[^}]*})?(/[^\"$<>]*)\"");

  @Override
  public void check(Site site, Consumer<Diagnostic> report) {
    Addresses addresses = new Addresses(site);
    for (SourceFile template : site.templates()) {
      if (template.name().contains(".example.")) {
        continue; // shows a component with made-up addresses, and is not published
      }
      Matcher matcher = ADDRESS.matcher(template.text());
      while (matcher.find()) {
        String target = matcher.group(1);
        if (!addresses.has(target) && !addresses.isBroken(target)) {
          Place place = Place.of(template, new Span(matcher.start(1), matcher.end(1)));
          report.accept(
              Suggest.among(
                  Diagnostic.error("broken-link", place, target),
                  Addresses.bare(target),
                  Suggest.nearest(Addresses.bare(target), addresses.known())));
        }
      }
    }
  }
}
