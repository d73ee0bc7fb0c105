package hromada.site;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.TestSite;
import hromada.assemble.SiteAssembler;
import hromada.diagnostic.Outcome;
import hromada.model.SourceTree;
import hromada.parse.SiteParser;
import hromada.read.SiteReader;
import hromada.render.Renderer;
import hromada.write.SiteWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same sources give the same bytes, whoever builds them, where and when. */
class DeterminismTest {
  private static final long SEED = 20310501;

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @TempDir Path elsewhere = Path.of("");

  static List<BuiltSite> sites() {
    return BuiltSite.all();
  }

  @AfterEach
  void restoreDefaults() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void buildingTwiceGivesTheSame(BuiltSite site) {
    assertThat(BuiltSite.build(site.name(), site.source()).differences(site)).isEmpty();
  }

  /** In Turkish {@code "TITLE".toLowerCase()} is not {@code "title"}. */
  @ParameterizedTest
  @MethodSource("sites")
  void aTurkishComputerGivesTheSame(BuiltSite site) {
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    assertThat(BuiltSite.build(site.name(), site.source()).differences(site)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void anotherTimeZoneGivesTheSame(BuiltSite site) {
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    assertThat(BuiltSite.build(site.name(), site.source()).differences(site)).isEmpty();
  }

  /** Many disks list files by a hash of their names, so that no copy would show what order does. */
  @ParameterizedTest
  @MethodSource("sites")
  void filesReadInAnotherOrderGiveTheSame(BuiltSite site) throws IOException {
    Path output = elsewhere.resolve("site");
    SourceTree tree = new SiteReader().read(BuiltSite.config(site.source(), output)).value();
    Outcome.of(shuffled(tree))
        .then(new SiteParser()::parse)
        .then(new SiteAssembler(TestSite.CLOCK)::assemble)
        .then(new Renderer()::render)
        .then(new SiteWriter()::write);
    assertThat(BuiltSite.of(site.name(), site.source(), output).differences(site)).isEmpty();
  }

  private static SourceTree shuffled(SourceTree tree) {
    return new SourceTree(
        tree.config(),
        shuffled(tree.pages()),
        shuffled(tree.unread()),
        shuffled(tree.registers()),
        shuffled(tree.attachments()),
        shuffled(tree.seeds()),
        shuffled(tree.messages()),
        shuffled(tree.templates()),
        shuffled(tree.assets()),
        tree.checks());
  }

  private static <T> List<T> shuffled(List<T> list) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, new Random(SEED));
    return shuffled;
  }

  @ParameterizedTest
  @MethodSource("sites")
  void copiesOfAnotherAgeInAnotherPlaceGiveTheSame(BuiltSite site) throws IOException {
    Path copy = elsewhere.resolve("далеко звідси");
    copyShuffled(site.source(), copy);
    assertThat(BuiltSite.build(site.name(), copy).differences(site)).isEmpty();
  }

  private static void copyShuffled(Path source, Path copy) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : BuiltSite.FOLDERS) {
      try (Stream<Path> walk = Files.walk(source.resolve(folder))) {
        walk.filter(Files::isRegularFile).sorted().forEach(files::add);
      }
    }
    Random random = new Random(SEED);
    for (Path file : shuffled(files)) {
      Path target = copy.resolve(source.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
      Instant age = Instant.EPOCH.plusSeconds(random.nextInt(Integer.MAX_VALUE));
      Files.setLastModifiedTime(target, FileTime.from(age));
    }
  }
}
