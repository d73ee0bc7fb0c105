package hromada.cli;

import hromada.diagnostic.Text;
import hromada.passage.Revision;

/** What is said of a text, in whatever form it is shown. */
final class StatusWords {
  private StatusWords() {}

  static Text of(Revision.Kind kind) {
    return Text.of(
        switch (kind) {
          case CHANGED -> "cli.status-changed";
          case ADDED -> "cli.status-added";
          case REMOVED -> "cli.status-removed";
        });
  }
}
