package hromada.site;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One window of the browser. It notes what pages complain of, throw, ask of others and lack. */
final class Tab implements AutoCloseable {
  /** What the driver says, not the page, where {@link Chromium#window} keeps workers out. */
  private static final String NO_WORKER = "Service Worker registration blocked by Playwright";

  private final Chromium chromium;
  private final BrowserContext context;
  private final Page page;
  private final List<String> trouble = new ArrayList<>();

  Tab(Chromium chromium, BrowserContext context) {
    this.chromium = chromium;
    this.context = context;
    this.page = context.newPage();
    page.onConsoleMessage(
        message -> {
          boolean bad = message.type().equals("error") || message.type().equals("warning");
          if (bad && !message.text().equals(NO_WORKER)) {
            trouble.add(page.url() + " says " + message.text());
          }
        });
    page.onPageError(error -> trouble.add(page.url() + " throws " + error));
    page.onRequest(
        request -> {
          if (!chromium.serves(request.url())) {
            trouble.add(page.url() + " asks " + request.url());
          }
        });
    page.onResponse(
        response -> {
          if (response.status() != 200 && !response.url().equals(page.url())) {
            trouble.add(page.url() + " lacks " + response.url());
          }
        });
  }

  Page page() {
    return page;
  }

  Page show(PageKind.Sample sample) {
    return show(sample.site(), sample.path());
  }

  Page show(BuiltSite site, String path) {
    page.navigate(chromium.server(site).address(path));
    return page;
  }

  void scheme(ColorScheme scheme) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
  }

  /** What a script finds in the page. */
  @SuppressWarnings("unchecked") // a JavaScript array of strings
  List<String> find(String script) {
    return (List<String>) page.evaluate(script);
  }

  /** What a script tells of the page. */
  @SuppressWarnings("unchecked") // a JavaScript object
  Map<String, Object> ask(String script) {
    return (Map<String, Object>) page.evaluate(script);
  }

  /** What went wrong since the last question. */
  List<String> trouble() {
    List<String> taken = List.copyOf(trouble);
    trouble.clear();
    return taken;
  }

  @Override
  public void close() {
    context.close();
  }
}
