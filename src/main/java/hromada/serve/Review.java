package hromada.serve;

import hromada.diagnostic.Diagnostic;
import hromada.model.ItemKey;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the check says of the site: what must be mended is first, then what stands first in its
 * file.
 *
 * @param findings all of it
 * @param isNew whether it is about the site that is shown; else that is still being checked
 */
record Review(List<Diagnostic> findings, boolean isNew) {
  private static final Comparator<Diagnostic> GRAVEST =
      Comparator.comparing(Diagnostic::severity).thenComparing(Diagnostic.ORDER);

  static final Review NONE = new Review(List.of(), true);

  Review {
    findings = findings.stream().sorted(GRAVEST).toList();
  }

  static Review of(List<Diagnostic> findings) {
    return new Review(findings, true);
  }

  /** The same of a site that was saved since. */
  Review old() {
    return new Review(findings, false);
  }

  /** What is said of the item whose page has this address, in either language. */
  List<Diagnostic> of(String address) {
    return findings.stream().filter(isAbout(address)).toList();
  }

  /** What is said of everything else. */
  List<Diagnostic> besides(String address) {
    return findings.stream().filter(isAbout(address).negate()).toList();
  }

  private static Predicate<Diagnostic> isAbout(String address) {
    String url = address.startsWith("/en/") ? address.substring(3) : address;
    String folder = url.equals("/") ? "/" + ItemKey.START + "/" : url;
    return finding -> {
      String path = finding.place().path();
      return path.substring(0, path.lastIndexOf('/') + 1).endsWith(folder);
    };
  }
}
