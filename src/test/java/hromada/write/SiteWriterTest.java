package hromada.write;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Outcome;
import hromada.model.Manifest;
import hromada.model.Output;
import hromada.model.OutputFile;
import hromada.source.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteWriterTest {
  @TempDir Path temp;

  private final SiteWriter writer = new SiteWriter();

  private static OutputFile file(String path, String text) {
    return new OutputFile(
        path, new OutputFile.Bytes(text.getBytes(StandardCharsets.UTF_8)), "source of " + path);
  }

  private static List<OutputFile> site(String text) {
    return List.of(
        file("index.html", text), file("sitemap.xml", "<x/>"), file("robots.txt", "User-agent: *"));
  }

  private Outcome<Optional<Manifest>> write(List<OutputFile> files) {
    return writer.write(new Output(temp.resolve("site"), files));
  }

  @Test
  void manifestNamesEveryFileWithItsSizeAndMoment() throws IOException {
    Manifest manifest = write(site("ok")).value().orElseThrow();
    assertThat(manifest.files())
        .extracting(Manifest.Written::path)
        .containsExactly("index.html", "robots.txt", "sitemap.xml");
    long touched = Files.getLastModifiedTime(temp.resolve("site/index.html")).to(NANOSECONDS);
    assertThat(manifest.files().get(0)).isEqualTo(new Manifest.Written("index.html", 2, touched));
  }

  @Test
  void nothingOfTheOldSiteStays() throws IOException {
    write(Stream.concat(site("old").stream(), Stream.of(file("gone/index.html", "x"))).toList());
    write(site("new"));
    assertThat(temp.resolve("site/index.html")).hasContent("new");
    assertThat(temp.resolve("site/gone")).doesNotExist();
    try (Stream<Path> beside = Files.list(temp)) {
      assertThat(beside).containsExactly(temp.resolve("site"));
    }
  }

  @Test
  void folderOfSomethingElseIsRefusedAndKept() throws IOException {
    Files.createDirectories(temp.resolve("site"));
    Files.writeString(temp.resolve("site/thesis.docx"), "my work");
    Outcome<Optional<Manifest>> outcome = write(site("new"));
    assertThat(outcome.findings()).extracting(Diagnostic::code).containsExactly("foreign-output");
    assertThat(outcome.value()).isEmpty();
    assertThat(temp.resolve("site/thesis.docx")).hasContent("my work");
  }

  @Test
  void twoFilesWithOnePathAreRefusedWithBothSources() {
    Outcome<Optional<Manifest>> outcome =
        write(List.of(file("a/index.html", "1"), file("A/index.html", "2")));
    assertThat(outcome.value()).isEmpty();
    Diagnostic finding = outcome.findings().get(0);
    assertThat(finding.code()).isEqualTo("duplicate-path");
    assertThat(finding.place().path()).isNotEqualTo(finding.notes().get(0).place().path());
    assertThat(temp.resolve("site")).doesNotExist();
  }

  @Test
  void nothingIsWrittenAnyMoreOnceItHasFailed() throws IOException {
    List<OutputFile> files = new ArrayList<>();
    files.add(new OutputFile("a.jpg", new OutputFile.Copy(temp.resolve("missing")), "a"));
    IntStream.range(0, 500).forEach(i -> files.add(file(i + "/index.html", "new")));
    write(files);
    // Each of these would fail if another thread still made files below.
    try (Stream<Path> written = Files.walk(temp.resolve("site.new"))) {
      for (Path path : written.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
    assertThat(temp.resolve("site.new")).doesNotExist();
  }

  @Test
  void siteThatCannotBeWrittenLeavesTheOldOne() throws IOException {
    write(site("old"));
    Outcome<Optional<Manifest>> outcome =
        write(
            Stream.concat(
                    site("new").stream(),
                    Stream.of(
                        new OutputFile("z.jpg", new OutputFile.Copy(temp.resolve("missing")), "z")))
                .toList());
    assertThat(outcome.findings()).extracting(Diagnostic::code).containsExactly("cannot-write");
    assertThat(temp.resolve("site/index.html")).hasContent("old");
  }

  @Test
  void whatGoesWrongWhilePagesAreMadeLeavesTheOldSite() throws IOException {
    write(site("old"));
    List<String> taken = new CopyOnWriteArrayList<>();
    OutputFile made =
        new OutputFile(
            "made.html",
            new OutputFile.Asked(
                () -> {
                  taken.add("made.html");
                  return Optional.empty();
                }),
            "made");
    Output output =
        new Output(
            temp.resolve("site"), Stream.concat(site("new").stream(), Stream.of(made)).toList());
    Diagnostic failure = Diagnostic.error("template-error", Place.of("made.ftlh"), "made");
    Outcome<Optional<Manifest>> outcome =
        writer.write(
            output,
            () -> {
              assertThat(taken).containsExactly("made.html");
              return new Outcome<>(new Output(output.folder(), List.of()), List.of(failure));
            });
    assertThat(outcome.findings()).containsExactly(failure);
    assertThat(outcome.value()).isEmpty();
    assertThat(temp.resolve("site/index.html")).hasContent("old");
    assertThat(temp.resolve("site.new")).doesNotExist();
  }

  @Test
  void whatIsKnownLastIsWrittenWithTheRest() {
    Output first = new Output(temp.resolve("site"), site("new"));
    Output last = new Output(temp.resolve("site"), List.of(file("about/card.png", "picture")));
    Manifest manifest = writer.write(first, () -> Outcome.of(last)).value().orElseThrow();
    assertThat(manifest.files())
        .extracting(Manifest.Written::path)
        .containsExactly("about/card.png", "index.html", "robots.txt", "sitemap.xml");
    assertThat(temp.resolve("site/about/card.png")).hasContent("picture");
  }
}
