package hromada.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hromada.TestSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ServeTest {
  private final TestSite site =
      TestSite.of(
              """
              -- content/pages/start/index.uk.md --
              Текст.
              """)
          .withRealTemplates()
          .write("jbake.properties", "site.host=https://example.test\n");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void siteIsShownAtTheAddressItPrintsUntilItIsStopped() {
    int exitCode = run(() -> assertThat(get()).contains("200", "Заголовок"), "--port", "0");
    assertThat(exitCode).isZero();
    assertThat(err.toString(UTF_8)).contains("увесь сайт ще перевіряю");
    assertThat(out.size()).isZero();
  }

  @Test
  void findingsStandOnTheTerminalAndOnThePage() {
    site.write("content/pages/start/index.uk.md", "немає шапки\n");
    int exitCode = run(() -> assertThat(get()).contains("500", "missing-front-matter"), "--port=0");
    assertThat(exitCode).isZero();
    assertThat(out.toString(UTF_8)).contains("помилка[missing-front-matter]");
    assertThat(err.toString(UTF_8)).contains("спершу виправте помилки");
  }

  @Test
  void brokenConfigurationIsShownLikeAnyOtherFinding() {
    site.write("jbake.properties", "site.host=nowhere\n");
    run(() -> assertThat(get()).contains("500", "bad-host"), "--port=0");
    assertThat(out.toString(UTF_8)).contains("помилка[bad-host]");
  }

  /** A worker would show the editor yesterday's page; one left from another preview goes. */
  @Test
  void previewKeepsNothingInTheBrowser() {
    site.with(Path.of("assets"), "assets");
    run(
        () -> {
          assertThat(get("")).contains("/js/page.").doesNotContain("data-worker");
          assertThat(get("worker.js")).contains("unregister").doesNotContain("'fetch'");
          assertThat(get("offline/")).startsWith("404");
        },
        "--port=0");
  }

  @Test
  void takenPortIsOneLineThatSaysWhatToDo() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      int exitCode =
          run(
              () -> {
                throw new AssertionError("served");
              },
              "--port",
              port,
              "--lang=en");
      assertThat(exitCode).isEqualTo(2);
      assertThat(err.toString(UTF_8))
          .isEqualTo(
              "hromada: another program uses port "
                  + port
                  + "; name another one: --port 8081, or --port 0 for any free one\n");
    }
  }

  private int run(Surroundings.Stop whileServing, String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "serve";
    arguments[1] = "--no-open";
    System.arraycopy(options, 0, arguments, 2, options.length);
    return Hromada.run(
        new Surroundings(
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            Map.of(),
            site.root(),
            TestSite.CLOCK,
            false,
            whileServing),
        arguments);
  }

  /** The start page at the address that was printed. */
  private String get() throws InterruptedException {
    return get("");
  }

  private String get(String path) throws InterruptedException {
    Matcher address = Pattern.compile("http://localhost:\\d+/").matcher(err.toString(UTF_8));
    assertThat(address.find()).isTrue();
    try {
      HttpResponse<String> page =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(address.group() + path)).build(),
                  HttpResponse.BodyHandlers.ofString());
      return page.statusCode() + " " + page.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
