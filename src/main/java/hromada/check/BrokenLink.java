package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Suggest;
import hromada.markdown.Heading;
import hromada.markdown.Link;
import hromada.model.Item;
import hromada.model.Page;
import hromada.model.Site;
import hromada.source.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links in Markdown lead somewhere, and by a way a browser may take. */
final class BrokenLink implements ItemRule {
  private static final Pattern SCHEME = Pattern.compile("\\s*([A-Za-z][A-Za-z0-9+.-]*):.*");
  private static final Set<String> SAFE = Set.of("http", "https", "mailto", "tel");

  @Override
  public void check(Site site, Predicate<Item> wanted, Consumer<Diagnostic> report) {
    Addresses addresses = new Addresses(site);
    Pages.items(site)
        .filter(wanted)
        .forEach(
            item ->
                item.pages()
                    .values()
                    .forEach(page -> new LinkCheck(item, page, addresses, report).run()));
  }

  /** The links of one page. */
  private record LinkCheck(Item item, Page page, Addresses addresses, Consumer<Diagnostic> report) {
    void run() {
      for (Link link : page.body().links()) {
        Matcher scheme = SCHEME.matcher(link.target());
        if (scheme.matches()) {
          scheme(link, scheme.group(1).toLowerCase(Locale.ROOT));
        } else if (link.target().startsWith("#")) {
          anchor(link, page, link.target().substring(1));
        } else if (link.target().startsWith("/") && !link.target().startsWith("//")) {
          internal(link);
        } else {
          relative(link);
        }
      }
    }

    private void scheme(Link link, String scheme) {
      if (!SAFE.contains(scheme)) {
        report.accept(
            Diagnostic.error("unsafe-link", at(link), link.target()).withHelp("unsafe-link.help"));
      }
    }

    private void internal(Link link) {
      String target = link.target();
      if (addresses.isWithheld(target)) {
        report.accept(
            Diagnostic.error("broken-link", at(link), target)
                .withMessage("broken-link.withheld", target)
                .withHelp("broken-link.withheld.help"));
      } else if (addresses.has(target)) {
        int hash = target.indexOf('#');
        if (hash >= 0) {
          targetPage(target).ifPresent(page -> anchor(link, page, target.substring(hash + 1)));
        }
      } else if (!addresses.isBroken(target)) {
        report.accept(
            Suggest.among(
                Diagnostic.error("broken-link", at(link), target),
                Addresses.bare(target),
                nearby(target)));
      }
    }

    /** All addresses would be no help where nothing is near; then those of the same section are. */
    private List<String> nearby(String target) {
      List<String> near = Suggest.nearest(Addresses.bare(target), addresses.known());
      if (!near.isEmpty()) {
        return near;
      }
      String bare = Addresses.bare(target);
      int second = bare.indexOf('/', 1);
      String section = second < 0 ? "/" : bare.substring(0, second + 1);
      List<String> beside =
          addresses.known().stream().filter(known -> known.startsWith(section)).toList();
      return beside.isEmpty() ? addresses.sections() : beside;
    }

    private Optional<Page> targetPage(String target) {
      String bare = Addresses.bare(target);
      return item.key().url().path().equals(bare) ? Optional.of(page) : Optional.empty();
    }

    private void relative(Link link) {
      String name = link.target().split("[?#]", 2)[0];
      boolean known = item.attachments().stream().anyMatch(file -> file.name().equals(name));
      if (!known) {
        List<String> names = item.attachments().stream().map(file -> file.name()).toList();
        Diagnostic finding =
            Diagnostic.error("broken-link", at(link), link.target())
                .withMessage("broken-link.relative", link.target())
                .withHelp("broken-link.relative.help");
        report.accept(names.isEmpty() ? finding : Suggest.among(finding, name, names));
      }
    }

    private void anchor(Link link, Page target, String anchor) {
      List<String> anchors = target.body().headings().stream().map(Heading::anchor).toList();
      if (!anchors.contains(anchor) && !anchor.isEmpty()) {
        report.accept(
            Suggest.among(
                Diagnostic.error("broken-link", at(link), link.target())
                    .withMessage("broken-link.anchor", anchor),
                anchor,
                anchors));
      }
    }

    private Place at(Link link) {
      return Place.of(page.file(), link.span());
    }
  }
}
