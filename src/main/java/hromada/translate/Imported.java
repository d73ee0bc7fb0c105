package hromada.translate;

import hromada.diagnostic.Diagnostic;
import java.util.List;

/**
 * What came of an import.
 *
 * @param written the files that were written
 * @param texts how many texts were put into them
 * @param findings what was not, and why
 */
public record Imported(List<String> written, int texts, List<Diagnostic> findings) {
  public Imported {
    written = List.copyOf(written);
    findings = List.copyOf(findings);
  }
}
