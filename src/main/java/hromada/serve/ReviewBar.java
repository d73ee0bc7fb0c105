package hromada.serve;

import static hromada.serve.Html.element;
import static hromada.serve.Html.escaped;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Excerpt;
import hromada.diagnostic.Note;
import hromada.diagnostic.Severity;
import hromada.diagnostic.Text;
import hromada.diagnostic.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * The bar at the foot of a previewed page: how many warnings and how much advice there is, and the
 * list of them, first what is about the page itself. The pages themselves never have it.
 */
final class ReviewBar {
  /** Lines longer than this are cut around what they show. */
  private static final int WIDEST = 90;

  /** More of a list nobody reads; the terminal has them all. */
  private static final int MOST = 100;

  private final Wording wording;
  private final String language;

  ReviewBar(String language) {
    this.language = Wording.LANGUAGES.contains(language) ? language : Wording.LANGUAGES.get(0);
    this.wording = new Wording(this.language);
  }

  /** The bar of the page at {@code address}; empty where there is nothing to say. */
  String of(Review review, String address) {
    if (review.findings().isEmpty()) {
      return "";
    }
    List<Diagnostic> here = review.of(address);
    return "<aside lang=\"%s\" aria-label=\"%s\" aria-busy=\"%s\">\n<details>\n"
            .formatted(language, escaped(words("serve.review.title")), !review.isNew())
        + summary(review.findings(), here)
        + "<div class=\"panel\">\n"
        + switchOfLanguage()
        + part("serve.review.here", here)
        + part("serve.review.elsewhere", review.besides(address))
        + "</div>\n</details>\n</aside>\n";
  }

  private String summary(List<Diagnostic> findings, List<Diagnostic> here) {
    StringBuilder summary = new StringBuilder("<summary>");
    count(summary, findings, Severity.WARNING, "serve.review.warning");
    count(summary, findings, Severity.ADVICE, "serve.review.advice");
    if (!here.isEmpty()) {
      summary.append(element("span class=\"here\"", words("serve.review.count-here", here.size())));
    }
    return summary.append("</summary>\n").toString();
  }

  private void count(
      StringBuilder summary, List<Diagnostic> findings, Severity severity, String key) {
    long count = findings.stream().filter(finding -> finding.severity() == severity).count();
    if (count > 0) {
      summary
          .append(element("span class=\"" + severity.word() + "\"", words(key, count)))
          .append(' ');
    }
  }

  private String switchOfLanguage() {
    StringBuilder buttons = new StringBuilder("<p class=\"languages\">");
    for (String other : Wording.LANGUAGES) {
      String name = new Wording(other).of(Text.of("serve.review.language"));
      buttons
          .append("<button type=\"button\" lang=\"%s\" ".formatted(other))
          .append("aria-pressed=\"%s\">".formatted(other.equals(language)))
          .append(escaped(name))
          .append("</button>");
    }
    return buttons.append("</p>\n").toString();
  }

  private String part(String title, List<Diagnostic> findings) {
    if (findings.isEmpty()) {
      return "";
    }
    StringBuilder part = new StringBuilder(element("h2", words(title))).append("\n<ol>\n");
    findings.stream().limit(MOST).forEach(finding -> part.append(entry(finding)));
    part.append("</ol>\n");
    if (findings.size() > MOST) {
      part.append(element("p", words("serve.review.more", findings.size() - MOST)));
    }
    return part.toString();
  }

  private String entry(Diagnostic finding) {
    List<String> lines = new ArrayList<>();
    String word = finding.severity().word();
    lines.add(
        "<p class=\"message\">"
            + element("b", words("word." + word))
            + ": "
            + marked(finding.message())
            + " "
            + element("code class=\"rule\"", finding.code())
            + "</p>");
    lines.add(element("p class=\"place\"", finding.place().toString()));
    if (!finding.place().line().isEmpty()) {
      Excerpt excerpt = Excerpt.around(finding.place(), WIDEST);
      lines.add(
          "<pre>"
              + escaped(excerpt.before())
              + element("mark", excerpt.marked())
              + escaped(excerpt.after())
              + "</pre>");
    }
    for (Note note : finding.notes()) {
      String place = element("span class=\"place\"", note.place().toString());
      lines.add("<p>" + place + " " + marked(note.message()) + "</p>");
    }
    for (Text help : finding.help()) {
      lines.add("<p>" + element("i", words("word.help") + ":") + " " + marked(help) + "</p>");
    }
    return "<li class=\"" + word + "\">\n" + String.join("\n", lines) + "\n</li>\n";
  }

  /** A sentence with what stands between backticks as code. */
  private String marked(Text text) {
    return escaped(wording.of(text)).replaceAll("`([^`]++)`", "<code>$1</code>");
  }

  private String words(String key, Object... arguments) {
    return wording.of(Text.of(key, arguments));
  }
}
