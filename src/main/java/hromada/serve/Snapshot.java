package hromada.serve;

import hromada.model.Output;
import hromada.model.OutputFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the preview shows at one moment.
 *
 * @param version changes with every rebuild and every start of the preview
 * @param files the last good site, by path
 * @param failure the page shown instead of all pages while the site cannot be built
 */
record Snapshot(String version, Map<String, OutputFile> files, Optional<String> failure) {
  Snapshot {
    files = Map.copyOf(files);
  }

  /** A good site. */
  static Snapshot of(String version, Output output) {
    Map<String, OutputFile> files = new HashMap<>();
    output.files().forEach(file -> files.put(file.path(), file));
    return new Snapshot(version, files, Optional.empty());
  }

  /** The same site behind a page that says why there is no newer one. */
  Snapshot failing(String nextVersion, String page) {
    return new Snapshot(nextVersion, files, Optional.of(page));
  }

  Optional<OutputFile> find(String path) {
    return Optional.ofNullable(files.get(path));
  }
}
