package hromada.diagnostic;

import hromada.source.Place;
import java.util.List;

/**
 * Draws findings: in full with the offending line and a caret, or on one line for editors. Knows
 * how a finding looks, not what it says.
 */
public final class DiagnosticPrinter {
  /** Lines longer than this are cut around the caret. */
  private static final int WIDEST = 120;

  private final Wording wording;
  private final boolean colour;

  /**
   * A printer for one language.
   *
   * @param language language tag, one of {@link Wording#LANGUAGES}
   * @param colour whether to use ANSI colours
   */
  public DiagnosticPrinter(String language, boolean colour) {
    this.wording = new Wording(language);
    this.colour = colour;
  }

  /** The finding in full: message, place, line with caret, notes, help. Ends with a line feed. */
  public String text(Diagnostic finding) {
    StringBuilder out = new StringBuilder();
    out.append(paint(finding, word(finding) + "[" + finding.code() + "]"))
        .append(": ")
        .append(wording.of(finding.message()))
        .append('\n');
    Place place = finding.place();
    String gutter = " ".repeat(String.valueOf(place.start().line()).length());
    out.append(gutter).append("--> ").append(place).append('\n');
    if (!place.line().isEmpty()) {
      excerpt(out, place, gutter);
    }
    for (Note note : finding.notes()) {
      out.append(gutter).append(" = ").append(wording.of(Text.of("word.note"))).append(": ");
      out.append(note.place()).append(": ").append(wording.of(note.message())).append('\n');
    }
    for (Text help : finding.help()) {
      out.append(gutter).append(" = ").append(wording.of(Text.of("word.help"))).append(": ");
      out.append(wording.of(help)).append('\n');
    }
    return out.toString();
  }

  /** {@code file:line:column: severity[code]: message}, without a line feed. */
  public String line(Diagnostic finding) {
    return finding.place()
        + ": "
        + finding.severity().word()
        + "["
        + finding.code()
        + "]: "
        + wording.of(finding.message());
  }

  /** The help of a finding, a sentence each. */
  public List<String> help(Diagnostic finding) {
    return finding.help().stream().map(wording::of).toList();
  }

  /** The message of a finding. */
  public String message(Diagnostic finding) {
    return wording.of(finding.message());
  }

  /** The closing line: how many errors and warnings in how many pages. */
  public String summary(List<Diagnostic> findings, int pages) {
    long errors = findings.stream().filter(Diagnostic::isError).count();
    long advice = findings.stream().filter(Diagnostic::isAdvice).count();
    String counted =
        wording.of(Text.of("summary", errors, findings.size() - errors - advice, pages));
    return advice == 0 ? counted : counted + wording.of(Text.of("summary.advice", advice));
  }

  private static void excerpt(StringBuilder out, Place place, String gutter) {
    String number = String.valueOf(place.start().line());
    Excerpt excerpt = Excerpt.around(place, WIDEST);
    out.append(gutter).append(" |\n");
    out.append(number).append(" | ").append(excerpt.line()).append('\n');
    out.append(gutter).append(" | ").append(excerpt.carets()).append('\n');
  }

  private String word(Diagnostic finding) {
    return wording.of(Text.of("word." + finding.severity().word()));
  }

  private String paint(Diagnostic finding, String text) {
    if (!colour) {
      return text;
    }
    String code = finding.isError() ? "1;31" : finding.isAdvice() ? "1;36" : "1;33";
    return "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
