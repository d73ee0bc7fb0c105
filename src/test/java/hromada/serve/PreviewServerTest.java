package hromada.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hromada.build.Draft;
import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Outcome;
import hromada.model.Output;
import hromada.source.Place;
import java.io.IOException;
import java.net.BindException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewServerTest {
  private static final String PAGE = "<html lang=\"uk\"><body><h1>Новини</h1></body></html>";
  private static final Output SITE =
      Preview.site(
          "index.html", PAGE,
          "news/a/index.html", PAGE,
          "404.html", "<body>Немає такої сторінки</body>",
          "assets/site.css", "h1 {}",
          "feed.xml", "<feed/>");

  @TempDir Path root;

  @Test
  void pagesComeFromMemoryWithTheirKindAndAreNeverKept() throws Exception {
    try (Preview preview = new Preview(root, SITE)) {
      HttpResponse<String> page = preview.get("/news/a/");
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("<h1>Новини</h1>");
      assertThat(page.headers().map())
          .containsEntry("content-type", List.of("text/html; charset=utf-8"))
          .containsEntry("cache-control", List.of("no-store"))
          .containsEntry("x-content-type-options", List.of("nosniff"));
      assertThat(preview.get("/assets/site.css").headers().firstValue("content-type"))
          .contains("text/css; charset=utf-8");
      assertThat(preview.get("/feed.xml").body()).isEqualTo("<feed/>");
    }
  }

  @Test
  void whatIsNamedAfterItsContentMayBeKept() throws Exception {
    try (Preview preview =
        new Preview(
            root, Preview.site("css/site.0123abcd.css", "h1 {}", "a.01234567.html", PAGE))) {
      assertThat(preview.get("/css/site.0123abcd.css").headers().firstValue("cache-control"))
          .contains("max-age=86400, immutable");
      assertThat(preview.get("/a.01234567.html").headers().firstValue("cache-control"))
          .contains("no-store");
    }
  }

  @Test
  void noAnswerDependsOnTheLanguageABrowserAsksFor() throws Exception {
    try (Preview preview = new Preview(root, SITE)) {
      HttpResponse<String> english = preview.get("/", "Accept-Language", "en");
      assertThat(english.statusCode()).isEqualTo(200);
      assertThat(english.body()).isEqualTo(preview.get("/", "Accept-Language", "uk").body());
    }
  }

  @Test
  void folderWithoutItsSlashLeadsToItsPage() throws Exception {
    try (Preview preview = new Preview(root, SITE)) {
      HttpResponse<String> answer = preview.get("/news/a");
      assertThat(answer.statusCode()).isEqualTo(302);
      assertThat(answer.headers().firstValue("location")).contains("/news/a/");
    }
  }

  @Test
  void unknownAddressShowsTheSitesOwnPageForIt() throws Exception {
    try (Preview preview = new Preview(root, SITE)) {
      HttpResponse<String> answer = preview.get("/news/b/");
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body()).contains("Немає такої сторінки");
    }
  }

  @Test
  void headHasTheHeadersOfGetAndNoBody() throws Exception {
    try (Preview preview = new Preview(root, SITE)) {
      String length = preview.get("/").headers().firstValue("content-length").orElseThrow();
      HttpResponse<String> answer = preview.send("HEAD", "/");
      assertThat(answer.body()).isEmpty();
      assertThat(answer.headers().firstValue("content-length")).contains(length);
    }
  }

  @Test
  void nothingCanBeWritten() throws Exception {
    try (Preview preview = new Preview(root, SITE)) {
      HttpResponse<String> answer = preview.send("POST", "/");
      assertThat(answer.statusCode()).isEqualTo(405);
      assertThat(answer.headers().firstValue("allow")).contains("GET, HEAD");
    }
  }

  @Test
  void nameThatIsNotThisMachineIsRefused() throws Exception {
    try (Preview preview = new Preview(root, SITE)) {
      String request = "GET / HTTP/1.1\nHost: %s\nConnection: close\n\n";
      assertThat(preview.raw(request.formatted("evil.example:8080"))).contains(" 403 ");
      assertThat(preview.raw(request.formatted("localhost.evil.example"))).contains(" 403 ");
      assertThat(preview.raw("GET / HTTP/1.0\n\n")).contains(" 403 ");
      assertThat(preview.raw(request.formatted("localhost:1"))).contains(" 200 ");
      assertThat(preview.raw(request.formatted("[::1]:8080"))).contains(" 200 ");
    }
  }

  @Test
  void addressesThatClimbOutOfTheSiteLeadNowhere() throws Exception {
    Files.writeString(root.resolve("secret.txt"), "таємниця");
    try (Preview preview = new Preview(root, SITE)) {
      for (String path :
          List.of("/../secret.txt", "/%2e%2e/secret.txt", "/assets/..%2f../secret.txt", "//a/..")) {
        String answer =
            preview.raw("GET " + path + " HTTP/1.1\nHost: localhost\nConnection: close\n\n");
        // Some Javas refuse the last one themselves.
        assertThat(answer).as(path).containsPattern(" 40[04] ").doesNotContain("таємниця");
      }
    }
  }

  @Test
  void otherMachinesCannotReachIt() throws Exception {
    // Every address this machine has, and one that every machine has and nobody listens on.
    List<InetAddress> others =
        Stream.concat(
                NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> address instanceof Inet4Address)
                    .filter(address -> !address.isLoopbackAddress()),
                Stream.of(InetAddress.getByAddress(new byte[] {127, 0, 0, 2})))
            .toList();
    try (Preview preview = new Preview(root, SITE)) {
      for (InetAddress other : others) {
        InetSocketAddress address = new InetSocketAddress(other, preview.uri("/").getPort());
        try (Socket socket = new Socket()) {
          assertThatThrownBy(() -> socket.connect(address, 5_000))
              .as(address.toString())
              .isInstanceOf(IOException.class);
        }
      }
    }
  }

  @Test
  void takenPortIsSaidBeforeAnythingIsBuilt() throws Exception {
    try (Preview preview = new Preview(root, SITE)) {
      Workshop workshop =
          new Workshop(
              root,
              () -> {
                throw new AssertionError("built");
              },
              (config, changed) -> Outcome.of(Draft.of(SITE)),
              rebuilt -> {});
      assertThatThrownBy(() -> PreviewServer.start(preview.uri("/").getPort(), workshop))
          .isInstanceOf(BindException.class);
    }
  }

  @Test
  void openPageHearsOfEverySave() throws Exception {
    try (Preview preview = new Preview(root, SITE)) {
      BlockingQueue<String> versions = preview.versions();
      String first = versions.poll(20, TimeUnit.SECONDS);
      assertThat(preview.get("/").body())
          .endsWith(
              "<script src=\"/_hromada/preview.js\" data-version=\""
                  + first
                  + "\"></script></body></html>");
      assertThat(preview.get(OwnFiles.SCRIPT).body())
          .contains(LiveReload.EVENTS, OwnFiles.FINDINGS, OwnFiles.STYLE);

      preview.save(() -> Outcome.of(Preview.site("index.html", "<body>Зустріч</body>")));
      assertThat(versions.poll(20, TimeUnit.SECONDS)).isNotNull().isNotEqualTo(first);
      assertThat(preview.get("/").body()).contains("Зустріч");
    }
  }

  @Test
  void failedBuildShowsItsFindingsInBothLanguagesUntilItIsMended() throws Exception {
    try (Preview preview = new Preview(root, SITE)) {
      Diagnostic finding =
          Diagnostic.error("no-site", Place.of("content/<b>.md")).withHelp("no-site.help");
      Rebuilt rebuilt = preview.save(() -> Preview.broken(finding));
      assertThat(rebuilt.isShown()).isFalse();

      HttpResponse<String> page = preview.get("/news/a/");
      assertThat(page.statusCode()).isEqualTo(500);
      assertThat(page.body())
          .contains("тут немає сайту", "there is no site here", "content/&lt;b&gt;.md:1:1")
          .contains("<script src=\"/_hromada/preview.js\"")
          .doesNotContain("<b>");
      assertThat(page.body().indexOf("тут немає")).isLessThan(page.body().indexOf("there is no"));
      assertThat(preview.get("/nowhere/").statusCode()).isEqualTo(500);
      assertThat(preview.get("/assets/site.css").statusCode()).isEqualTo(200);

      preview.save(() -> Outcome.of(SITE));
      assertThat(preview.get("/news/a/").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void errorsStandFirstAndTenThousandFindingsDoNotFillThePage() throws Exception {
    List<Diagnostic> many = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      many.add(Diagnostic.advice("doubled-word", Place.of("content/a%05d.md".formatted(i)), "ми"));
    }
    many.add(Diagnostic.error("no-site", Place.of("content/z.md")).withHelp("no-site.help"));
    try (Preview preview = new Preview(root, SITE)) {
      preview.save(() -> new Outcome<>(SITE, many));
      assertThat(preview.get("/").body())
          .containsSubsequence("content/z.md:1:1", "content/a00000.md:1:1", "і ще 9\u00a0901")
          .hasSizeLessThan(50_000);
    }
  }

  @Test
  void bugOfOursIsOwnedAndThePreviewLivesOn() throws Exception {
    try (Preview preview = new Preview(root, SITE)) {
      Rebuilt rebuilt =
          preview.save(
              () -> {
                throw new IllegalStateException("<broken>");
              });
      assertThat(rebuilt.bug()).isPresent();
      assertThat(preview.get("/").statusCode()).isEqualTo(500);
      assertThat(preview.get("/").body())
          .contains("помилка програми", "a bug of the program", "&lt;broken&gt;");

      preview.save(() -> Outcome.of(SITE));
      assertThat(preview.get("/").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void warningsDoNotHideThePageAndStandInItsBar() throws Exception {
    try (Preview preview = new Preview(root, SITE)) {
      assertThat(preview.get("/_hromada/findings?page=/&lang=uk").body()).isEmpty();
      Diagnostic finding =
          Diagnostic.warning("doubled-word", Place.of("content/news/a/index.uk.md"), "ми");
      Rebuilt rebuilt = preview.save(() -> new Outcome<>(SITE, List.of(finding)));
      assertThat(rebuilt.findings()).containsExactly(finding);
      assertThat(preview.get("/news/a/").statusCode()).isEqualTo(200);

      HttpResponse<String> bar = preview.get("/_hromada/findings?page=%2Fnews%2Fa%2F&lang=en");
      assertThat(bar.headers().firstValue("content-type")).contains("text/html; charset=utf-8");
      assertThat(bar.body())
          .contains("1 warning", "On this page", "content/news/a/index.uk.md:1:1");
      assertThat(preview.get(OwnFiles.STYLE).headers().firstValue("content-type"))
          .contains("text/css; charset=utf-8");
    }
  }

  @Test
  void openPageHearsOfWhatTheCheckSays() throws Exception {
    try (Preview preview = new Preview(root, SITE)) {
      BlockingQueue<String> reviews = preview.events("findings");
      String first = reviews.poll(20, TimeUnit.SECONDS);
      preview.save(() -> Outcome.of(SITE));
      assertThat(reviews.poll(20, TimeUnit.SECONDS)).isNotNull().isNotEqualTo(first);
    }
  }
}
