package hromada.translate;

import static hromada.translate.Exchange.ENGLISH;
import static hromada.translate.Exchange.UKRAINIAN;
import static hromada.translate.Exchange.bridge;
import static hromada.translate.Exchange.bringBack;
import static hromada.translate.Exchange.export;
import static hromada.translate.Exchange.files;
import static hromada.translate.Exchange.read;
import static hromada.translate.Exchange.real;
import static hromada.translate.Exchange.replace;
import static hromada.translate.Exchange.translated;
import static org.assertj.core.api.Assertions.assertThat;

import hromada.TestSite;
import hromada.model.Item;
import hromada.passage.Freshness;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Texts go out and come back. The site itself is the sample: every kind of item, all its texts. */
class ExchangeTest {
  @Test
  void whatComesBackUnchangedChangesNoByte() {
    TestSite site = real();
    Map<String, String> before = files(site);
    String xliff = export(site, true);
    assertThat(xliff).hasLineCount((int) xliff.lines().count()).contains("<trans-unit");
    Imported imported = bringBack(site, xliff);
    assertThat(imported.findings()).isEmpty();
    assertThat(imported.texts()).isZero();
    assertThat(files(site)).isEqualTo(before);
  }

  @Test
  void whateverChangedInUkrainianUnchangedTextsComeBackAsTheyWere() throws IOException {
    Random random = new Random(5);
    for (int run = 0; run < 5; run++) {
      TestSite site = real();
      for (Map.Entry<String, String> file : files(site).entrySet()) {
        if (file.getKey().endsWith(".uk.md") && random.nextInt(3) == 0) {
          site.write(file.getKey(), shuffled(file.getValue(), random));
        }
      }
      Map<String, String> before = files(site);
      Imported imported = bringBack(site, export(site, random.nextBoolean()));
      assertThat(imported.findings()).isEmpty();
      assertThat(files(site)).isEqualTo(before);
    }
  }

  /** Paragraphs changed, doubled, dropped and moved at random. */
  private static String shuffled(String text, Random random) {
    String[] parts = text.split("\n\n", -1);
    StringBuilder changed = new StringBuilder(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      int what = random.nextInt(6);
      String part = what == 0 ? parts[1 + random.nextInt(parts.length - 1)] : parts[i];
      changed.append(what == 1 ? "" : "\n\n" + (what == 2 ? part.replace("о", "а") : part));
    }
    return changed.toString();
  }

  @Test
  void aNewTranslationHasTheShapeOfTheUkrainianText() {
    TestSite site = real();
    Map<String, String> before = files(site);
    before.keySet().stream()
        .filter(path -> path.endsWith(".en.md"))
        .forEach(path -> site.root().resolve(path).toFile().delete());
    String xliff = export(site, false);
    String sources =
        Pattern.compile("(<source[^>]*>)([^<]*)(</source>\\s*<target[^>]*>)(</target>)")
            .matcher(xliff)
            .replaceAll(
                f ->
                    Matcher.quoteReplacement(
                        f.group(1) + f.group(2) + f.group(3) + f.group(2) + f.group(4)));
    Imported imported = bringBack(site, sources);
    assertThat(imported.findings()).isEmpty();
    Map<String, String> after = files(site);
    assertThat(after.keySet()).isEqualTo(before.keySet());
    after.forEach(
        (path, text) ->
            assertThat(body(text))
                .as(path)
                .isEqualTo(body(after.getOrDefault(path.replace(".en.", ".uk."), ""))));
    for (Item item : Exchange.of(site).all()) {
      assertThat(Freshness.of(item).state()).isEqualTo(Freshness.State.CURRENT);
    }
  }

  private static String body(String text) {
    return text.substring(text.indexOf("\n---\n", 3));
  }

  @Test
  void everyTextOfTheSiteCanBeRevisedWithoutTouchingAnother() throws IOException {
    TestSite site = real();
    Map<String, String> before = files(site);
    Imported imported =
        bringBack(
            site,
            translated(
                export(site, true),
                text -> text.replaceFirst("(?<!\\p{L})(?!Table:)\\p{L}{4,}", "Revised")));
    assertThat(imported.findings()).isEmpty();
    Map<String, String> after = files(site);
    before.forEach(
        (path, text) -> {
          if (path.endsWith(".en.md")) {
            assertThat(after.get(path)).isNotEqualTo(text);
          } else {
            assertThat(after.get(path)).isEqualTo(text);
          }
        });
    for (Item item : Exchange.of(site).all()) {
      assertThat(Freshness.of(item).state()).isEqualTo(Freshness.State.CURRENT);
    }
  }

  @Test
  void aRevisedTextStandsInItsPlaceAndIsCurrent() throws IOException {
    TestSite site = bridge();
    replace(site, UKRAINIAN, "Другий пункт", "Інший пункт");
    replace(site, UKRAINIAN, "Опис.", "Довший опис.");
    String before = read(site, ENGLISH);
    String xliff = export(site, false);
    assertThat(xliff).contains("Інший пункт").doesNotContain("Перший пункт");
    Imported imported =
        bringBack(
            site,
            xliff
                .replace(
                    ">Second point.</target>",
                    ">Another <b>point</b>.</target>"
                        .replace("<b>", "&lt;b&gt;")
                        .replace("</b>", "&lt;/b&gt;"))
                .replace(">Summary.</target>", ">A longer: summary.</target>"));
    assertThat(imported.findings()).isEmpty();
    assertThat(imported.texts()).isEqualTo(2);
    assertThat(withoutRecord(read(site, ENGLISH)))
        .isEqualTo(
            withoutRecord(before)
                .replace("Second point.", "Another <b>point</b>.")
                .replace("  Summary.", "  A longer: summary."));
    assertThat(
            Exchange.of(site)
                .status(Exchange.of(site).all(), List.of())
                .count(Freshness.State.CURRENT))
        .isEqualTo(1);
  }

  private static String withoutRecord(String text) {
    return text.replaceFirst("translated_from: \\[[^\\]]*]\n", "");
  }

  @Test
  void aTextThatNeededNoChangeIsConfirmed() throws IOException {
    TestSite site = bridge();
    replace(site, UKRAINIAN, "Міст закрили.", "Міст зачинили.");
    String before = read(site, ENGLISH);
    bringBack(site, translated(export(site, false), text -> text));
    assertThat(withoutRecord(read(site, ENGLISH))).isEqualTo(withoutRecord(before));
    assertThat(
            Exchange.of(site)
                .status(Exchange.of(site).all(), List.of())
                .count(Freshness.State.CURRENT))
        .isEqualTo(1);
  }

  @Test
  void newTextsAreSetBetweenTheirNeighbours() throws IOException {
    TestSite site = bridge();
    replace(site, UKRAINIAN, "- Другий", "- Новий пункт.\n- Другий");
    replace(site, UKRAINIAN, "---\nМіст закрили.", "---\nПочаток.\n\nМіст закрили.");
    String before = read(site, ENGLISH);
    Imported imported = bringBack(site, translated(export(site, false), text -> "Something new."));
    assertThat(imported.findings()).isEmpty();
    assertThat(withoutRecord(read(site, ENGLISH)))
        .isEqualTo(
            withoutRecord(before)
                .replace("The bridge", "Something new.\n\nThe bridge")
                .replace("- Second", "- Something new.\n- Second"));
    assertThat(
            Exchange.of(site)
                .status(Exchange.of(site).all(), List.of())
                .count(Freshness.State.CURRENT))
        .isEqualTo(1);
  }

  @Test
  void ofSeveralTextsThoseThatCameBackAreCurrent() throws IOException {
    TestSite site = bridge();
    replace(site, UKRAINIAN, "- Другий", "- Новий пункт.\n- Другий");
    replace(site, UKRAINIAN, "Міст закрили.", "Міст зачинили.");
    String xliff = export(site, false);
    String half =
        xliff.replaceFirst("(?s)needs-translation\"></target>", "translated\">New.</target>");
    assertThat(bringBack(site, half).texts()).isEqualTo(1);
    List<Item> items = Exchange.of(site).all();
    assertThat(Freshness.of(items.get(0)).revisions())
        .extracting(r -> r.english().orElseThrow().text())
        .containsExactly("The bridge is closed.");
  }
}
