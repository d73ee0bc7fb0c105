package hromada.serve;

import static hromada.serve.Html.escaped;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.DiagnosticPrinter;
import hromada.diagnostic.Text;
import hromada.diagnostic.Wording;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The page shown while the site cannot be built: what the terminal says, in both languages,
 * Ukrainian first.
 */
final class FailurePage {
  /** More nobody reads; the terminal has them all. */
  private static final int MOST = 100;

  private static final String FRAME =
      """
      <!DOCTYPE html>
      <html lang="uk">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'unsafe-inline'; script-src 'self'; connect-src 'self'">
      <title>{title}</title>
      <style>
      :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
      main { max-inline-size: 72rem; margin-inline: auto; padding: 1rem; }
      pre { overflow-x: auto; padding: 1rem; border-inline-start: .3rem solid #c22; }
      </style>
      </head>
      <body>
      <main>
      {sections}</main>
      </body>
      </html>
      """;

  private FailurePage() {}

  /** The findings of a site that cannot be built, errors first. */
  static String of(List<Diagnostic> findings) {
    List<Diagnostic> gravest = Review.of(findings).findings();
    return page(
        "serve.failed",
        language -> {
          DiagnosticPrinter printer = new DiagnosticPrinter(language, false);
          String shown =
              gravest.stream().limit(MOST).map(printer::text).collect(Collectors.joining("\n"));
          return gravest.size() <= MOST
              ? shown
              : shown + "\n" + words(language, "serve.review.more", gravest.size() - MOST) + "\n";
        });
  }

  /** A bug of our own, with all that its report needs. */
  static String of(Throwable bug) {
    StringWriter trace = new StringWriter();
    bug.printStackTrace(new PrintWriter(trace));
    return page("serve.bug", language -> trace.toString());
  }

  private static String page(String key, Function<String, String> text) {
    String sections =
        Wording.LANGUAGES.stream()
            .map(language -> section(language, key, text.apply(language)))
            .collect(Collectors.joining());
    return FRAME
        .replace("{title}", escaped(words(Wording.LANGUAGES.get(0), key + ".title")))
        .replace("{sections}", sections);
  }

  private static String section(String language, String key, String text) {
    String heading = language.equals(Wording.LANGUAGES.get(0)) ? "h1" : "h2";
    String title = escaped(words(language, key + ".title"));
    String hint = escaped(words(language, key + ".hint"));
    return "<section lang=\"%s\">\n<%s>%s</%s>\n<p>%s</p>\n<pre>%s</pre>\n</section>\n"
        .formatted(language, heading, title, heading, hint, escaped(text));
  }

  private static String words(String language, String key, Object... arguments) {
    return new Wording(language).of(Text.of(key, arguments));
  }
}
