package hromada.read;

import hromada.diagnostic.Diagnostic;
import hromada.model.Attachment;
import hromada.source.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/**
 * The bytes of a text.
 *
 * @param path its path below the site's folder
 * @param bytes all of them; none where they cannot be had
 * @param check what they come to
 * @param failure why they cannot be had
 */
record Raw(String path, byte[] bytes, long check, Optional<Diagnostic> failure) {
  /** No text of a site is near this; a larger file is not a text, or not ours. */
  static final long LARGEST = 8L << 20;

  /** Reads a file, and takes its bytes into {@code checksums}. */
  static Raw of(Attachment file, Checksums checksums) {
    if (file.size() > LARGEST) {
      return failed(
          file,
          Diagnostic.error(
                  "file-too-large", Place.of(file.path()), file.size() >> 20, LARGEST >> 20)
              .withHelp("file-too-large.help"));
    }
    try {
      byte[] bytes = Files.readAllBytes(file.file());
      return new Raw(file.path(), bytes, checksums.add(file.path(), bytes), Optional.empty());
    } catch (IOException e) {
      return failed(
          file,
          Diagnostic.error("unreadable-file", Place.of(file.path()), String.valueOf(e.getMessage()))
              .withHelp("unreadable-file.help"));
    }
  }

  private static Raw failed(Attachment file, Diagnostic finding) {
    return new Raw(file.path(), new byte[0], 0, Optional.of(finding));
  }
}
