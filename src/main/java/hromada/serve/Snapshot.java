package hromada.serve;

import hromada.model.Output;
import hromada.model.OutputFile;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the preview shows at one moment.
 *
 * @param version changes with every rebuild and every start of the preview
 * @param files the last good site, by path
 * @param failure the page shown instead of all pages while the site cannot be built
 * @param review what the check said last
 */
record Snapshot(
    String version, Map<String, OutputFile> files, Optional<String> failure, Review review) {
  /** Before the first build. */
  static final Snapshot NONE = new Snapshot("", Map.of(), Optional.empty(), Review.NONE);

  Snapshot {
    files = Collections.unmodifiableMap(files);
  }

  /** A good site that is still being checked; until then what was said last stays. */
  Snapshot next(String nextVersion, Output output) {
    return new Snapshot(nextVersion, files(output), Optional.empty(), review.old());
  }

  /** A good site, with what the check says of it. */
  static Snapshot of(String version, Output output, Review review) {
    return new Snapshot(version, files(output), Optional.empty(), review);
  }

  /** The same site behind a page that says why there is no newer one. */
  Snapshot failing(String nextVersion, String page) {
    return new Snapshot(nextVersion, files, Optional.of(page), Review.NONE);
  }

  Optional<OutputFile> find(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** Changes with the version, and when its check ends. */
  String state() {
    return version + (review.isNew() ? "" : "?");
  }

  private static Map<String, OutputFile> files(Output output) {
    Map<String, OutputFile> files = new HashMap<>();
    output.files().forEach(file -> files.put(file.path(), file));
    return files;
  }
}
