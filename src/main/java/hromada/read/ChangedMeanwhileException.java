package hromada.read;

/** A file is no longer what it was when it was counted: whatever is being made is not the site. */
public final class ChangedMeanwhileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A file that changed, by its path. */
  ChangedMeanwhileException(String path) {
    super(path);
  }
}
