package hromada.translate;

import static hromada.translate.Exchange.ENGLISH;
import static hromada.translate.Exchange.UKRAINIAN;
import static hromada.translate.Exchange.bridge;
import static hromada.translate.Exchange.bringBack;
import static hromada.translate.Exchange.codes;
import static hromada.translate.Exchange.export;
import static hromada.translate.Exchange.files;
import static hromada.translate.Exchange.read;
import static hromada.translate.Exchange.replace;
import static hromada.translate.Exchange.translated;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hromada.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not come back: conflicts, other shapes, half pages, broken and hostile files. */
class XliffImportTest {
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
    Translations translations = Exchange.of(site);
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
    Translations translations = Exchange.of(site);
    assertThat(translations.export(translations.all(), false).left()).isEqualTo(1);
  }
}
