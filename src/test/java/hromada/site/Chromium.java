package hromada.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The system's Chromium before the finished sites, for the tests that need a real browser. */
final class Chromium implements AutoCloseable {
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--font-render-hinting=none");

  private final Map<String, SiteServer> servers = new TreeMap<>();
  private final Playwright playwright;
  private final Browser browser;

  Chromium() {
    this(Map.of());
  }

  /** With more variables in its environment, and more arguments, than it has anyway. */
  Chromium(Map<String, String> environment, String... arguments) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    String path = Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium");
    Map<String, String> all = new HashMap<>(System.getenv());
    all.putAll(environment);
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(path))
                    .setEnv(all)
                    .setArgs(Stream.concat(ARGUMENTS.stream(), Stream.of(arguments)).toList()));
  }

  /**
   * Options for a window of this size; nothing an earlier page installed answers for the server.
   */
  static Browser.NewContextOptions window(int width, int height) {
    return new Browser.NewContextOptions()
        .setViewportSize(width, height)
        .setServiceWorkers(ServiceWorkerPolicy.BLOCK);
  }

  Tab open(Browser.NewContextOptions options) {
    return new Tab(this, browser.newContext(options));
  }

  /** The number before the first dot. */
  String majorVersion() {
    return browser.version().replaceFirst("\\..*", "");
  }

  String version() {
    return browser.version();
  }

  SiteServer server(BuiltSite site) {
    return servers.computeIfAbsent(
        site.name(),
        name -> {
          try {
            return new SiteServer(site);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** Whether an address belongs to one of the sites. */
  boolean serves(String address) {
    return servers.values().stream().anyMatch(server -> address.startsWith(server.origin()));
  }

  @Override
  public void close() {
    playwright.close();
    servers.values().forEach(SiteServer::close);
  }
}
