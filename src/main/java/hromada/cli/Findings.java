package hromada.cli;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.DiagnosticPrinter;
import java.io.PrintStream;
import java.util.List;

/** Prints findings to standard output in the format asked for. */
final class Findings {
  private final PrintStream out;
  private final SiteOptions.Format format;
  private final Speech speech;
  private final DiagnosticPrinter printer;

  Findings(Surroundings surroundings, SiteOptions options, Speech speech) {
    this.out = surroundings.out();
    this.format = options.format;
    this.speech = speech;
    boolean colour =
        options.colour == SiteOptions.Colour.ALWAYS
            || (options.colour == SiteOptions.Colour.AUTO && surroundings.showsColour());
    this.printer = new DiagnosticPrinter(speech.language().tag(), colour);
  }

  /** Prints all findings, nothing else. */
  void print(List<Diagnostic> findings) {
    switch (format) {
      case TEXT -> findings.forEach(finding -> out.println(printer.text(finding)));
      case LINES -> findings.forEach(finding -> out.println(printer.line(finding)));
      case JSON -> out.println(new FindingsJson(speech.language().tag()).of(findings));
    }
  }

  /** Prints all findings and, for people, how many there are. */
  int report(List<Diagnostic> findings, int pages) {
    print(findings);
    if (format == SiteOptions.Format.TEXT) {
      out.println(printer.summary(findings, pages));
    }
    return findings.stream().anyMatch(Diagnostic::isError) ? ExitCode.FINDINGS : ExitCode.FINE;
  }
}
