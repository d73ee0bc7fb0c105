package hromada.xliff;

import java.util.List;

/**
 * The texts of one file.
 *
 * @param original path of the file they come from
 * @param units its texts in their order
 */
public record XliffFile(String original, List<XliffUnit> units) {
  public XliffFile {
    units = List.copyOf(units);
  }
}
