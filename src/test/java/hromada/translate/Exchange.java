package hromada.translate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hromada.TestSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sites whose texts go out to a translator and come back. */
final class Exchange {
  static final String UKRAINIAN = "content/news/bridge/index.uk.md";
  static final String ENGLISH = "content/news/bridge/index.en.md";
  private static final Pattern TARGET =
      Pattern.compile("(<target[^>]*state=\")[^\"]*(\">)([^<]*)(</target>)(?!\\s*</alt-trans>)");

  static TestSite real() {
    return TestSite.of("").with(Path.of("content"), "content").with(Path.of("seeds"), "seeds");
  }

  static TestSite bridge() {
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

  static Translations of(TestSite site) {
    return new Translations(site.outcome().value());
  }

  static void accept(TestSite site) {
    Translations translations = of(site);
    translations.accept(translations.all());
  }

  static String export(TestSite site, boolean all) {
    Translations translations = of(site);
    return translations.export(translations.all(), all).text();
  }

  static Imported bringBack(TestSite site, String xliff) {
    return of(site).bringBack("a.xlf", xliff.getBytes(UTF_8));
  }

  static List<String> codes(Imported imported) {
    return imported.findings().stream().map(f -> f.code() + " " + f.message().key()).toList();
  }

  static Map<String, String> files(TestSite site) {
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

  static String read(TestSite site, String path) throws IOException {
    return Files.readString(site.root().resolve(path));
  }

  static void replace(TestSite site, String path, String old, String now) throws IOException {
    assertThat(read(site, path)).contains(old);
    site.write(path, read(site, path).replace(old, now));
  }

  /** An export in which everything is translated, each text into {@code translation} of it. */
  static String translated(String xliff, java.util.function.UnaryOperator<String> translation) {
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

  private Exchange() {}
}
