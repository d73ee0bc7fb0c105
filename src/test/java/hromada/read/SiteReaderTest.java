package hromada.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hromada.TestSite;
import hromada.model.Attachment;
import hromada.model.SourceTree;
import hromada.source.SourceFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class SiteReaderTest {
  private static final String PAGE = "content/pages/start/index.uk.md";
  private static final String TEXT =
      """
      ---
      title: Початок
      summary: Опис.
      published: 2031-01-02
      status: current
      sources: []
      ---
      Текст.
      """;

  private static TestSite site() {
    return TestSite.of("-- " + PAGE + " --\n" + TEXT);
  }

  @Test
  void oldWindowsEncodingIsReportedAtItsFirstWrongByte() {
    TestSite site = site().write(PAGE, TEXT.getBytes(Charset.forName("windows-1251")));
    assertThat(site.findings()).containsExactly(PAGE + ":2:8 wrong-encoding");
    assertThat(site.text("uk")).contains("байт CF", "UTF-8");
  }

  @Test
  void byteOrderMarkIsNoMistake() {
    TestSite site = site().write(PAGE, "\uFEFF" + TEXT);
    assertThat(site.findings()).isEmpty();
    assertThat(site.outcome().value().items()).hasSize(1);
  }

  @Test
  void sixteenBitTextIsReported() {
    TestSite site = site().write(PAGE, TEXT.getBytes(StandardCharsets.UTF_16));
    assertThat(site.findings()).containsExactly(PAGE + ":1:1 wrong-encoding");
  }

  @Test
  void linkOutOfTheSiteIsNotFollowed() throws IOException {
    TestSite site = site();
    Path secret = Files.writeString(site.root().resolve("secret.txt"), "secret");
    Files.createSymbolicLink(site.root().resolve("content/pages/start/a.txt"), secret);
    Files.createSymbolicLink(site.root().resolve("content/etc"), Path.of("/etc"));
    assertThat(site.findings())
        .containsExactly("content/etc:1:1 symlink", "content/pages/start/a.txt:1:1 symlink");
    assertThat(site.outcome().value().items().values())
        .allSatisfy(item -> assertThat(item.attachments()).isEmpty());
  }

  @Test
  void whatDesktopsLeaveBehindIsNotContent() {
    TestSite site = site();
    for (String name : new String[] {"Thumbs.db", ".DS_Store", "~$plan.docx", "index.uk.md~"}) {
      site.write("content/pages/start/" + name, "x");
    }
    assertThat(site.findings()).isEmpty();
    assertThat(site.outcome().value().items().values())
        .allSatisfy(item -> assertThat(item.attachments()).isEmpty());
  }

  @Test
  void hugeTextIsReportedNotRead() {
    TestSite site = site().write(PAGE, new byte[(int) TextDecoder.LARGEST + 1]);
    assertThat(site.findings()).containsExactly(PAGE + ":1:1 file-too-large");
  }

  @Test
  void folderThatIsNoSiteIsReported() throws IOException {
    TestSite site = site();
    try (var files = Files.walk(site.root().resolve("content"))) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    assertThat(site.findings()).containsExactly("content:1:1 missing-folder");
  }

  @Test
  void whatIsReadAgainCountsLikeReadingEverything() {
    String picture = "content/pages/start/plan.txt";
    TestSite site = site().write(picture, "План\n");
    SiteReader reader = new SiteReader();
    String before = reader.read(site.config()).value().checksum();
    site.write(PAGE, TEXT + "Ще.\n").write(picture, "Новий план\n");

    Set<Path> saved = Set.of(site.root().resolve(PAGE), site.root().resolve(picture));
    String after = reader.read(site.config(), saved).value().checksum();

    assertThat(after).isNotEmpty().isNotEqualTo(before);
    assertThat(after).isEqualTo(new SiteReader().read(site.config()).value().checksum());
  }

  @Test
  void whatIsReadAgainWithoutANewByteIsTheSameTree() {
    TestSite site = site();
    SiteReader reader = new SiteReader();
    SourceTree first = reader.read(site.config()).value();
    Set<Path> touched = Set.of(site.root().resolve(PAGE));

    assertThat(reader.read(site.config(), touched).value()).isSameAs(first);
    site.write(PAGE, TEXT + "Ще.\n");
    assertThat(reader.read(site.config(), touched).value()).isNotEqualTo(first);
  }

  @Test
  void folderThatIsGoneTakesItsFilesAlong() throws IOException {
    TestSite site = site().write("content/news/one/index.uk.md", TEXT);
    SiteReader reader = new SiteReader();
    reader.read(site.config());
    Path folder = site.root().resolve("content/news/one");
    Files.delete(folder.resolve("index.uk.md"));
    Files.delete(folder);

    assertThat(reader.read(site.config(), Set.of(folder)).value().pages())
        .extracting(SourceFile::path)
        .containsExactly(PAGE);
  }

  @Test
  void saveThatCannotBeCountedIsLeftToAReadingOfEverything() {
    TestSite site = site();
    Refresh refresh = new Refresh(new SiteReader().read(site.config()).value());
    Checksums checksums = new Checksums();
    checksums.add(List.of(new Attachment("gone", site.root().resolve("gone"), 1)));

    TextDecoder decoder = new TextDecoder(new ArrayList<>(), new ConcurrentHashMap<>(), checksums);
    assertThat(refresh.after(Set.of(site.root().resolve(PAGE)), decoder, checksums)).isEmpty();
  }

  @Test
  void whatIsOnlyCountedComesToWhatIsRead() {
    TestSite site =
        site()
            .withRealTemplates()
            .write("content/pages/start/plan.txt", "План\n")
            .write("templates/notes.txt", "Не шаблон\n")
            .write("seeds/notes.txt", "Не джерело\n");

    SourceCount count = SourceCount.of(site.config());

    assertThat(count.checksum()).isEqualTo(new SiteReader().read(site.config()).value().checksum());
    assertThat(count.pages()).isOne();
  }

  @Test
  void textThatIsKnownIsReadWhenSomebodyAsks() {
    TestSite site = site();
    SourceCount count = SourceCount.of(site.config());

    SourceTree tree = SiteReader.read(count, path -> false).orElseThrow();

    SourceTree whole = new SiteReader().read(site.config()).value();
    assertThat(tree.checksum()).isEqualTo(whole.checksum());
    assertThat(tree.pages()).isNotEmpty().isEqualTo(whole.pages());
  }

  @Test
  void textThatChangesAfterItWasCountedIsNotTakenForWhatItWas() {
    TestSite site = site();
    SourceCount count = SourceCount.of(site.config());
    SourceTree tree = SiteReader.read(count, path -> false).orElseThrow();

    site.write(PAGE, TEXT + "Ще.\n");

    assertThatThrownBy(() -> tree.pages().get(0).text())
        .isInstanceOf(ChangedMeanwhileException.class);
    assertThat(SiteReader.read(count, PAGE::equals)).isEmpty();
  }

  @Test
  void whatCannotBeReadIsNotCounted() throws IOException {
    TestSite site = site();
    Files.createSymbolicLink(site.root().resolve("content/etc"), Path.of("/etc"));
    assertThat(SourceCount.of(site.config()).checksum()).isEmpty();
  }
}
