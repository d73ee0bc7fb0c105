package hromada.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import hromada.build.Correction;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** Shows what is corrected as a unified diff, and writes it. */
final class Corrections {
  private static final int CONTEXT = 2;

  private final Surroundings surroundings;
  private final Speech speech;

  Corrections(Surroundings surroundings, Speech speech) {
    this.surroundings = surroundings;
    this.speech = speech;
  }

  /** Shows all corrections; writes them unless that is only to be shown. */
  void make(List<Correction> corrections, boolean dry) throws IOException {
    PrintStream out = surroundings.out();
    int written = 0;
    for (Correction correction : corrections) {
      diff(correction).forEach(out::println);
      if (!dry && !correction.write()) {
        speech.say("cli.not-fixed", correction.file().path());
      } else {
        written++;
      }
    }
    speech.say(dry ? "cli.fixable" : "cli.fixed", written);
  }

  private static List<String> diff(Correction correction) {
    List<String> before = correction.file().text().lines().toList();
    List<String> after = correction.corrected().lines().toList();
    String path = correction.file().path();
    return UnifiedDiffUtils.generateUnifiedDiff(
        "a/" + path, "b/" + path, before, DiffUtils.diff(before, after), CONTEXT);
  }
}
