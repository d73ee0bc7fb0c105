package hromada.translate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hromada.TestSite;
import hromada.model.Item;
import hromada.passage.Freshness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts go out and come back. The site itself is the sample: every kind of item, all its texts. */
class ExchangeTest {
  private static final String UKRAINIAN = "content/news/bridge/index.uk.md";
  private static final String ENGLISH = "content/news/bridge/index.en.md";
  private static final Pattern TARGET =
      Pattern.compile("(<target[^>]*state=\")[^\"]*(\">)([^<]*)(</target>)(?!\\s*</alt-trans>)");

  private static TestSite real() {
    return TestSite.of("").with(Path.of("content"), "content").with(Path.of("seeds"), "seeds");
  }

  private static TestSite bridge() {
    TestSite site =
        TestSite.of(
            """
            -- content/news/bridge/index.uk.md --
            ---
            title: Міст & «річка» <b>
            summary: Опис.
            published: 2031-01-02
            status: published
            sources: []
            ---
            Міст закрили.

            - Перший пункт.
            - Другий пункт.

            > Так сказав
            > **хтось**.
            -- content/news/bridge/index.en.md --
            ---
            title: "Bridge & “river” <b>"
            summary: >-
              Summary.
            ---
            The bridge is closed.

            - First point.
            - Second point.

            > So said
            > **somebody**.
            """);
    accept(site);
    return site;
  }

  private static Translations of(TestSite site) {
    return new Translations(site.outcome().value());
  }

  private static void accept(TestSite site) {
    Translations translations = of(site);
    translations.accept(translations.all());
  }

  private static String export(TestSite site, boolean all) {
    Translations translations = of(site);
    return translations.export(translations.all(), all).text();
  }

  private static Imported bringBack(TestSite site, String xliff) {
    return of(site).bringBack("a.xlf", xliff.getBytes(UTF_8));
  }

  private static List<String> codes(Imported imported) {
    return imported.findings().stream().map(f -> f.code() + " " + f.message().key()).toList();
  }

  private static Map<String, String> files(TestSite site) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(site.root().resolve("content"))) {
      for (Path file : all.filter(f -> f.toString().endsWith(".md")).toList()) {
        files.put(site.root().relativize(file).toString(), Files.readString(file));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(TestSite site, String path) throws IOException {
    return Files.readString(site.root().resolve(path));
  }

  private static void replace(TestSite site, String path, String old, String now)
      throws IOException {
    assertThat(read(site, path)).contains(old);
    site.write(path, read(site, path).replace(old, now));
  }

  /** An export in which everything is translated, each text into {@code translation} of it. */
  private static String translated(
      String xliff, java.util.function.UnaryOperator<String> translation) {
    return TARGET
        .matcher(xliff)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1)
                        + "translated"
                        + found.group(2)
                        + translation.apply(found.group(3))
                        + found.group(4)));
  }

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
    for (Item item : of(site).all()) {
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
    for (Item item : of(site).all()) {
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
    assertThat(of(site).status(of(site).all(), List.of()).count(Freshness.State.CURRENT))
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
    assertThat(of(site).status(of(site).all(), List.of()).count(Freshness.State.CURRENT))
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
    assertThat(of(site).status(of(site).all(), List.of()).count(Freshness.State.CURRENT))
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
    List<Item> items = of(site).all();
    assertThat(Freshness.of(items.get(0)).revisions())
        .extracting(r -> r.english().orElseThrow().text())
        .containsExactly("The bridge is closed.");
  }

  @Test
  void newerTextIsNeverOverwritten() throws IOException {
    TestSite site = bridge();
    replace(site, UKRAINIAN, "Міст закрили.", "Міст зачинили.");
    replace(site, UKRAINIAN, "Перший", "Найперший");
    String xliff = translated(export(site, false), text -> text + " Indeed.");
    replace(site, UKRAINIAN, "Міст зачинили.", "Міст відчинили.");
    replace(site, ENGLISH, "First point.", "Very first point.");
    String before = read(site, ENGLISH);
    Imported imported = bringBack(site, xliff);
    assertThat(codes(imported))
        .containsExactly(
            "xliff-conflict xliff-conflict.ukrainian", "xliff-conflict xliff-conflict.english");
    assertThat(read(site, ENGLISH)).isEqualTo(before);
  }

  @Test
  void theSameImportTwiceIsNoConflict() throws IOException {
    TestSite site = bridge();
    replace(site, UKRAINIAN, "Міст закрили.", "Міст зачинили.");
    String xliff = translated(export(site, false), text -> "Closed.");
    assertThat(bringBack(site, xliff).texts()).isEqualTo(1);
    String after = read(site, ENGLISH);
    Imported again = bringBack(site, xliff);
    assertThat(again.findings()).isEmpty();
    assertThat(again.texts()).isZero();
    assertThat(read(site, ENGLISH)).isEqualTo(after);
  }

  @ParameterizedTest
  @ValueSource(strings = {"One.\n\nTwo.", "# Heading", "- item", "---", "&lt;!--", "```"})
  void whatWouldChangeTheTextAroundItIsRefused(String translation) throws IOException {
    TestSite site = bridge();
    replace(site, UKRAINIAN, "Перший", "Найперший");
    String before = read(site, ENGLISH);
    Imported imported = bringBack(site, translated(export(site, false), text -> translation));
    assertThat(codes(imported)).containsExactly("xliff-shape xliff-shape");
    assertThat(read(site, ENGLISH)).isEqualTo(before);
  }

  @Test
  void anEmptyTranslationIsNone() throws IOException {
    TestSite site = bridge();
    replace(site, UKRAINIAN, "Перший", "Найперший");
    String before = read(site, ENGLISH);
    Imported imported = bringBack(site, translated(export(site, false), text -> " "));
    assertThat(imported.findings()).isEmpty();
    assertThat(read(site, ENGLISH)).isEqualTo(before);
  }

  @Test
  void halfOfANewPageIsNotWritten() throws IOException {
    TestSite site = bridge();
    Files.delete(site.root().resolve(ENGLISH));
    String xliff =
        export(site, false)
            .replaceFirst("needs-translation\"></target>", "translated\">New.</target>");
    assertThat(codes(bringBack(site, xliff))).containsExactly("xliff-incomplete xliff-incomplete");
    assertThat(site.root().resolve(ENGLISH)).doesNotExist();
  }

  @Test
  void filesAreFoundByTheItemsNeverByThePathsWritten() throws IOException {
    TestSite site = bridge();
    replace(site, UKRAINIAN, "Перший", "Найперший");
    String xliff =
        translated(export(site, false), t -> "Other.")
            .replace(UKRAINIAN, "content/../../../../etc/index.uk.md");
    assertThat(codes(bringBack(site, xliff))).containsExactly("xliff-conflict xliff-conflict.item");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE xliff [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xliff version=\"1.2\">&e;</xliff>",
        "<!DOCTYPE xliff SYSTEM \"http://localhost:1/x.dtd\"><xliff version=\"1.2\"/>",
        "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><xliff version=\"1.2\">&b;</xliff>",
        "<xliff version=\"2.1\"><file/></xliff>",
        "<html><body/></html>",
        "<xliff version=\"1.2\"><file original=\"content/news/bridge/index.uk.md\"><body><trans-unit id=\"a\">",
        "not XML",
        "",
        "\u0000\u0001",
        "<xliff version=\"1.2\"><file><body><trans-unit><target>&undeclared;</target></trans-unit></body></file></xliff>"
      })
  void hostileAndBrokenFilesGiveOneFindingAndChangeNothing(String xliff) {
    TestSite site = bridge();
    Map<String, String> before = files(site);
    Imported imported = bringBack(site, xliff);
    assertThat(imported.findings()).hasSize(1);
    assertThat(imported.findings().get(0).code()).isIn("broken-xliff", "xliff-markup");
    assertThat(imported.findings().toString()).doesNotContain("root:");
    assertThat(files(site)).isEqualTo(before);
  }

  @Test
  void aFileCutOffAnywhereChangesNothing() throws IOException {
    TestSite site = bridge();
    replace(site, UKRAINIAN, "Перший", "Найперший");
    String xliff = translated(export(site, false), t -> "Other.");
    Map<String, String> before = files(site);
    Translations translations = of(site);
    for (int end = 0; end < xliff.length() - 10; end += 7) {
      byte[] cut = xliff.substring(0, end).getBytes(UTF_8);
      assertThat(translations.bringBack("a.xlf", cut).findings()).hasSize(1);
    }
    assertThat(files(site)).isEqualTo(before);
  }

  @Test
  void marksOfTranslatorsProgramsAreTextOthersAreRefused() throws IOException {
    TestSite site = bridge();
    replace(site, UKRAINIAN, "Перший", "Найперший");
    String xliff = translated(export(site, false), t -> "Very first.");
    String marked =
        xliff.replace("Very first.", "<mrk mtype=\"seg\">Very</mrk> <![CDATA[first]]>.");
    assertThat(codes(bringBack(site, xliff.replace("Very", "<x id=\"1\"/>Very"))))
        .containsExactly("xliff-markup xliff-markup");
    assertThat(bringBack(site, marked).findings()).isEmpty();
    assertThat(read(site, ENGLISH)).contains("- Very first.\n- Second");
  }

  @Test
  void charactersThatXmlCannotHoldAreLeftOut() throws IOException {
    TestSite site = bridge();
    replace(site, UKRAINIAN, "Перший", "Пер\u0001ший");
    Translations translations = of(site);
    assertThat(translations.export(translations.all(), false).left()).isEqualTo(1);
  }
}
