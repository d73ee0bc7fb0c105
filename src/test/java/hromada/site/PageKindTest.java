package hromada.site;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.TestSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The register of page kinds is whole and tells the truth. */
class PageKindTest {
  private static final Path LAYOUTS = Path.of("templates/layouts");

  @Test
  void everyLayoutHasAKindOfPage() throws IOException {
    List<String> registered = new ArrayList<>(PageKind.NO_PAGES);
    PageKind.ALL.forEach(kind -> registered.add(kind.layout()));
    assertThat(layouts()).allSatisfy(layout -> assertThat(registered).contains(layout));
    assertThat(registered).allSatisfy(layout -> assertThat(layouts()).contains(layout));
  }

  @Test
  void namesAreInOrderAndTellKindsApart() {
    List<String> names = PageKind.ALL.stream().map(PageKind::name).toList();
    assertThat(names).isSorted().doesNotHaveDuplicates();
  }

  /** Each layout signs its pages in a copy of the site; the samples must bear the signature. */
  @Test
  void everySampleIsDrawnByItsLayout() {
    Map<String, BuiltSite> signed = new TreeMap<>();
    assertThat(PageKind.allSamples())
        .allSatisfy(
            sample -> {
              BuiltSite site =
                  signed.computeIfAbsent(
                      sample.kind().site(), name -> BuiltSite.build(name, signed(name).root()));
              assertThat(site.files().keySet()).contains(sample.path());
              assertThat(site.text(sample.path()))
                  .contains("<!-- drawn by " + sample.kind().layout() + " -->");
            });
  }

  private static TestSite signed(String site) {
    TestSite copy = site.equals("full") ? BuiltSite.fullSource() : BuiltSite.bilingualSource();
    for (String layout : layouts()) {
      Path file = LAYOUTS.resolve(layout + ".ftlh");
      try {
        String text = Files.readString(file);
        if (!text.contains("<#macro")) {
          copy.write(file.toString(), text + "<!-- drawn by " + layout + " -->\n");
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return copy;
  }

  private static List<String> layouts() {
    try (Stream<Path> files = Files.list(LAYOUTS)) {
      return files
          .map(file -> file.getFileName().toString().replace(".ftlh", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
