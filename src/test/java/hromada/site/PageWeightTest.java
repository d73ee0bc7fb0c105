package hromada.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Pages are light enough for a weak network: text and style arrive in one round trip. */
class PageWeightTest {
  /** Ten packets of TCP's first window, compressed. */
  private static final int ONE_ROUND_TRIP = 14 * 1024;

  /** All script of a page, search aside. */
  private static final int SCRIPT = 12 * 1024;

  /** What grows with the site. */
  private static final Set<String> LISTS =
      Set.of(
          "data",
          "figures",
          "find",
          "forum",
          "glossary",
          "guides",
          "ledger",
          "list",
          "organisations",
          "people",
          "places",
          "priorities",
          "reports",
          "sections",
          "topic");

  @Test
  void everyKindOfPageButListsComesInOneRoundTrip() {
    TreeMap<String, Integer> heavy = new TreeMap<>();
    for (PageKind.Sample sample : PageKind.allSamples()) {
      int bytes = weight(sample.site(), sample.path());
      if (!LISTS.contains(sample.kind().name()) && bytes > ONE_ROUND_TRIP) {
        heavy.put(sample.name(), bytes);
      }
    }
    assertThat(heavy).isEmpty();
  }

  /** Sections have one segment in their address; of those with more, lists are split in pages. */
  @Test
  void everyItemOfOursComesInOneRoundTrip() {
    BuiltSite ours = BuiltSite.named("ours");
    TreeMap<String, Integer> heavy = new TreeMap<>();
    for (String path : ours.readPages().keySet()) {
      int bytes = weight(ours, path);
      if (path.replaceFirst("^en/", "").matches("([^/]+/[^/]+/)?index.html")
          && bytes > ONE_ROUND_TRIP) {
        heavy.put(path, bytes);
      }
    }
    assertThat(heavy).isEmpty();
  }

  @Test
  void scriptsOfAPageStaySmall() {
    for (PageKind.Sample sample : PageKind.allSamples()) {
      int bytes = 0;
      for (Element script : page(sample.site(), sample.path()).select("script[src]")) {
        bytes += compressed(sample.site(), script.attr("src").substring(1));
      }
      assertThat(bytes).as(sample.name()).isLessThanOrEqualTo(SCRIPT);
    }
  }

  /** The page and the style it waits for, compressed; the one for paper comes last. */
  private static int weight(BuiltSite site, String path) {
    int bytes = compressed(site, path);
    for (Element sheet : page(site, path).select("link[rel=stylesheet]:not([media=print])")) {
      bytes += compressed(site, sheet.attr("href").substring(1));
    }
    return bytes;
  }

  private static Document page(BuiltSite site, String path) {
    return Objects.requireNonNull(site.pages().get(path), path);
  }

  private static int compressed(BuiltSite site, String path) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(site.files().getOrDefault(path, new byte[0]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }
}
