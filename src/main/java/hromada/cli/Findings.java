package hromada.cli;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.DiagnosticPrinter;
import hromada.diagnostic.Silenced;
import hromada.diagnostic.Text;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Prints findings to standard output in the format asked for. */
final class Findings {
  /** With more findings than these, only the first of each rule are shown to people. */
  private static final int MANY = 200;

  private static final int SHOWN = 5;

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
    print(findings, List.of());
  }

  private void print(List<Diagnostic> findings, List<Silenced> silenced) {
    switch (format) {
      case TEXT -> text(findings);
      case LINES -> findings.forEach(finding -> out.println(printer.line(finding)));
      case JSON -> out.println(new FindingsJson(speech.language().tag()).of(findings));
      case SARIF -> out.println(new FindingsSarif(speech.language().tag()).of(findings, silenced));
    }
  }

  /** People read a few of a kind, then only how many more there are. */
  private void text(List<Diagnostic> findings) {
    boolean many = findings.size() > MANY;
    Map<String, Integer> counts = new TreeMap<>();
    for (Diagnostic finding : findings) {
      int count = counts.merge(finding.code(), 1, Integer::sum);
      if (!many || count <= SHOWN) {
        out.println(printer.text(finding));
      }
    }
    if (many) {
      counts.values().removeIf(count -> count <= SHOWN);
      counts.forEach(
          (rule, count) -> out.println(speech.words(Text.of("cli.hidden", count - SHOWN, rule))));
    }
  }

  /** Prints all findings and, for people, how many there are. */
  int report(List<Diagnostic> findings, int pages) {
    return report(findings, List.of(), pages);
  }

  /** The same, and what is silenced for those formats that have a place for it. */
  int report(List<Diagnostic> findings, List<Silenced> silenced, int pages) {
    print(findings, silenced);
    if (format == SiteOptions.Format.TEXT) {
      out.println(printer.summary(findings, pages));
      long fixable = findings.stream().filter(finding -> !finding.fix().isEmpty()).count();
      if (fixable > 0) {
        out.println(speech.words(Text.of("cli.mendable", fixable)));
      }
    }
    return findings.stream().anyMatch(Diagnostic::isError) ? ExitCode.FINDINGS : ExitCode.FINE;
  }
}
