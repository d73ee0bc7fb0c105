package hromada.parse;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.TestSite;
import hromada.model.ParsedSite;
import hromada.model.SourceTree;
import hromada.read.SiteReader;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

/** What is noted of YAML is what parsing it again would give; in any doubt nothing is. */
class YamlNotesTest {
  private static final SourceTree CITY =
      new SiteReader().read(TestSite.wholeCity().withRealTemplates().config()).value();

  private static byte[] notes() {
    YamlNotes notes = YamlNotes.of(ByteBuffer.allocate(0));
    new SiteParser().parse(CITY, notes);
    return notes.bytes();
  }

  private static String seen(ParsedSite site) {
    StringBuilder all = new StringBuilder();
    site.pages()
        .forEach(
            page ->
                all.append(page.key())
                    .append(page.language())
                    .append(page.fields())
                    .append(page.body().start())
                    .append(page.body().blocks()));
    return all.append(site.seeds())
        .append(site.registers())
        .append(site.texts())
        .append(site.broken())
        .toString();
  }

  private static boolean isNoted(YamlNotes notes, String path, long flipped) {
    return notes.find(path, CITY.checks().getOrDefault(path, 0L) ^ flipped).isPresent();
  }

  @Test
  void siteOfNotesIsTheSiteOfItsFiles() {
    YamlNotes again = YamlNotes.of(ByteBuffer.wrap(notes()));
    String parsed = seen(new SiteParser().parse(CITY).value());
    assertThat(seen(new SiteParser().parse(CITY, again).value())).isEqualTo(parsed);
    assertThat(again.bytes()).isEqualTo(notes());
  }

  @Test
  void everyPageAndRecordIsNotedAsLongAsItsBytesAreTheSame() {
    YamlNotes notes = YamlNotes.of(ByteBuffer.wrap(notes()));
    assertThat(CITY.pages())
        .hasSizeGreaterThan(40)
        .allMatch(file -> isNoted(notes, file.path(), 0))
        .noneMatch(file -> isNoted(notes, file.path(), 1));
    assertThat(CITY.seeds()).isNotEmpty().allMatch(file -> isNoted(notes, file.path(), 0));
  }

  @Test
  void notesThatEndEarlyAreNone() {
    byte[] whole = notes();
    YamlNotes cut = YamlNotes.of(ByteBuffer.wrap(whole, 0, whole.length - 1));
    assertThat(CITY.pages()).noneMatch(file -> isNoted(cut, file.path(), 0));
  }

  /** A source record that is as it should be but for the value of a fact. */
  private static String wrongValue() {
    return TestSite.TELEPHONES.replace(": telephones", ": wrong-value").replace("102", "word");
  }

  @Test
  void whatHasAFindingIsNeverNoted() {
    TestSite site =
        TestSite.of(
                """
                -- content/pages/start/index.uk.md --
                Вступ.
                """)
            .write(
                "content/pages/wrong/index.uk.md", "---\ntitle: Заголовок\nodd: x\n---\nСлова.\n")
            .write("seeds/wrong.yml", TestSite.TELEPHONES)
            .write("seeds/wrong-value.yml", wrongValue());
    SourceTree tree = new SiteReader().read(site.config()).value();
    YamlNotes notes = YamlNotes.of(ByteBuffer.allocate(0));
    new SiteParser().parse(tree, notes);
    YamlNotes again = YamlNotes.of(ByteBuffer.wrap(notes.bytes()));
    assertThat(tree.checks().keySet())
        .contains("content/pages/wrong/index.uk.md", "seeds/wrong.yml", "seeds/wrong-value.yml")
        .filteredOn(path -> again.find(path, tree.checks().getOrDefault(path, 0L)).isPresent())
        .contains("content/pages/start/index.uk.md", "seeds/telephones.yml")
        .noneMatch(path -> path.contains("wrong"));
  }
}
