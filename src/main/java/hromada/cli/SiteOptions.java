package hromada.cli;

import hromada.model.Language;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options every command has. */
final class SiteOptions {
  /** How findings are printed. */
  enum Format {
    TEXT,
    LINES,
    JSON,
    SARIF
  }

  /** When findings are coloured. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Option(names = "--source", paramLabel = "DIR")
  Path source = Path.of("");

  @Option(names = "--format", paramLabel = "text|lines|json|sarif")
  Format format = Format.TEXT;

  @Option(names = "--color", paramLabel = "auto|always|never")
  Colour colour = Colour.AUTO;

  /** Read by {@link LanguageOption} beforehand; here so that picocli checks it and helps. */
  @Option(names = "--lang", paramLabel = "uk|en")
  Language language = Language.UK;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true)
  boolean help;
}
