package hromada.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hromada.TestSite;
import hromada.assemble.SiteAssembler;
import hromada.diagnostic.Diagnostic;
import hromada.model.Output;
import hromada.model.OutputFile;
import hromada.model.ParsedPage;
import hromada.model.ParsedSite;
import hromada.model.Site;
import hromada.model.SourceTree;
import hromada.parse.SiteParser;
import hromada.read.SiteReader;
import hromada.render.Renderer;
import hromada.render.Sketch;
import hromada.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What is done again after a save, and what is not done before anybody asks. */
class WorkTest {
  private static final String SITE =
      """
      -- content/pages/start/index.uk.md --
      Вступ.
      -- content/pages/start/index.en.md --
      Introduction.
      -- content/news/one/index.uk.md --
      Перша.
      -- content/news/two/index.uk.md --
      Друга.
      """;

  private final TestSite site = TestSite.of(SITE).withRealTemplates();
  private final SiteReader reader = new SiteReader();
  private final SiteParser parser = new SiteParser();

  private SourceTree read() {
    return reader.read(site.config()).value();
  }

  private ParsedSite parse(SourceTree tree) {
    return parser.parse(tree).value();
  }

  @Test
  void onlyWhatWasSavedIsReadAndUnderstoodAnew() {
    SourceTree first = read();
    ParsedSite before = parse(first);
    site.with("-- content/news/two/index.uk.md --\nІнша.\n");

    SourceTree second = read();
    ParsedSite after = parse(second);

    assertThat(paths(fresh(first.pages(), second.pages())))
        .containsExactly("content/news/two/index.uk.md");
    assertThat(fresh(first.templates(), second.templates())).isEmpty();
    assertThat(fresh(first.messages(), second.messages())).isEmpty();
    assertThat(paths(fresh(before.pages(), after.pages()).stream().map(ParsedPage::file).toList()))
        .containsExactly("content/news/two/index.uk.md");
    assertThat(after.seeds().byId().get("telephones"))
        .isSameAs(before.seeds().byId().get("telephones"));
  }

  @Test
  void whatIsGoneIsForgotten() throws IOException {
    ParsedSite before = parse(read());
    Files.delete(site.root().resolve("content/news/two/index.uk.md"));
    ParsedSite after = parse(read());
    assertThat(after.pages()).hasSize(before.pages().size() - 1);
    assertThat(fresh(before.pages(), after.pages())).isEmpty();
  }

  @Test
  void noPageIsMadeBeforeSomebodyLooksAtIt() throws IOException {
    // The layout of articles fails: whoever makes one article finds that out.
    site.write("templates/layouts/news.ftlh", "${nothing.here}");
    Sketch sketch = new Renderer().sketch(assembled());

    Output output = sketch.output();
    assertThat(text(output, "index.html")).contains("Вступ.");
    assertThatThrownBy(() -> text(output, "news/one/index.html"))
        .isInstanceOf(NoSuchFileException.class);
    assertThat(sketch.finished().findings())
        .extracting(Diagnostic::code)
        .containsExactly("template-error");
  }

  @Test
  void whatWasLookedAtIsNotMadeAgain() throws IOException {
    Sketch sketch = new Renderer().sketch(assembled());
    byte[] seen = file(sketch.output(), "index.html").content().read();
    assertThat(file(sketch.output(), "index.html").content().read()).isSameAs(seen);
    assertThat(file(sketch.finished().value(), "index.html").content().read()).isSameAs(seen);
  }

  @Test
  void whatIsReadAgainWithoutANewByteIsTheSameDraft() {
    Pipeline pipeline = new Pipeline(TestSite.CLOCK);
    Path article = site.root().resolve("content/news/two/index.uk.md");
    Output first = draft(pipeline, Set.of());
    assertThat(draft(pipeline, Set.of(article))).isSameAs(first);

    site.with("-- content/news/two/index.uk.md --\nІнша.\n");
    Output second = draft(pipeline, Set.of(article));
    assertThat(second).isNotSameAs(first);
    assertThat(draft(pipeline, Set.of(article))).isSameAs(second);
  }

  @Test
  void anotherDayIsAnotherDraft() {
    AtomicLong days = new AtomicLong();
    InstantSource source = () -> TestSite.CLOCK.instant().plus(Duration.ofDays(days.get()));
    Pipeline pipeline = new Pipeline(source.withZone(ZoneOffset.UTC));
    Output first = draft(pipeline, Set.of());
    days.set(1);
    assertThat(draft(pipeline, Set.of())).isNotSameAs(first);
  }

  private Output draft(Pipeline pipeline, Set<Path> changed) {
    return pipeline.draft(site.config(), changed).value().output();
  }

  private Site assembled() {
    return new SiteAssembler(TestSite.CLOCK).assemble(parse(read())).value();
  }

  private static OutputFile file(Output output, String path) {
    return output.files().stream()
        .filter(file -> file.path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  private static String text(Output output, String path) throws IOException {
    return new String(file(output, path).content().read(), StandardCharsets.UTF_8);
  }

  private static List<String> paths(List<SourceFile> files) {
    return files.stream().map(SourceFile::path).toList();
  }

  /** The objects of the second list that are not in the first. */
  private static <T> List<T> fresh(List<T> first, List<T> second) {
    Set<T> known = Collections.newSetFromMap(new IdentityHashMap<>());
    known.addAll(first);
    return second.stream().filter(one -> !known.contains(one)).toList();
  }
}
