package hromada.render;

import hromada.model.Entry;
import hromada.model.GeneratedPage;
import hromada.model.Item;
import hromada.model.Language;
import hromada.model.Listing;
import hromada.model.PageUrl;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The site map and the file that tells robots where it is. */
final class SitemapRenderer {
  private static final String SITEMAP = "feeds/sitemap.ftlx";

  private final Rendering run;

  SitemapRenderer(Rendering run) {
    this.run = run;
  }

  /**
   * One address.
   *
   * @param loc the absolute address
   * @param lastmod the day of its last change, empty when unknown
   * @param alternates the page in every language, itself included
   */
  public record AddressView(String loc, String lastmod, List<Alternate> alternates) {}

  Stream<Job> jobs() {
    String templates = run.site().config().templates() + "/";
    return Stream.of(
        new Job("sitemap.xml", templates + SITEMAP, this::sitemap),
        Job.ofText("robots.txt", templates + SITEMAP, this::robots));
  }

  private Optional<byte[]> sitemap() {
    List<AddressView> addresses = new ArrayList<>();
    for (Item item : run.site().items().values()) {
      if (!item.isWithdrawn()) {
        item.pages()
            .keySet()
            .forEach(
                language ->
                    addresses.add(
                        address(item.key().url(), language, Optional.of(item.updated()))));
      }
    }
    for (Listing listing : run.site().listings()) {
      addresses.add(address(listing.url(), listing.language(), updated(listing)));
    }
    for (GeneratedPage page : GeneratedPage.values()) {
      for (Language language : Language.values()) {
        addresses.add(address(page.url(), language, Optional.empty()));
      }
    }
    for (Language language : Language.values()) {
      run.addresses()
          .sheets(language)
          .forEach(url -> addresses.add(address(url, language, Optional.empty())));
    }
    addresses.sort(Comparator.comparing(AddressView::loc));
    return run.templates().render(SITEMAP, Map.of("addresses", addresses));
  }

  private AddressView address(PageUrl url, Language language, Optional<LocalDate> updated) {
    return new AddressView(
        run.addresses().absolute(url.in(language)),
        updated.map(LocalDate::toString).orElse(""),
        run.addresses().alternates(url));
  }

  private static Optional<LocalDate> updated(Listing listing) {
    return listing.entries().stream()
        .map(Entry::item)
        .map(Item::updated)
        .max(Comparator.naturalOrder());
  }

  private String robots() {
    String sitemap = run.addresses().absolute("/sitemap.xml");
    return "User-agent: *\nAllow: /\n\nSitemap: " + sitemap + "\n";
  }
}
