package hromada.cli;

/** What the program tells the shell. */
final class ExitCode {
  /** Done; perhaps with warnings. */
  static final int FINE = 0;

  /** Findings that stop publishing. */
  static final int FINDINGS = 1;

  /** The command itself was wrong. */
  static final int USAGE = 2;

  /** A bug of ours. */
  static final int BUG = 3;

  private ExitCode() {}
}
