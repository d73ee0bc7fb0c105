package hromada.build;

import hromada.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/**
 * What can be mended in a file.
 *
 * @param file the file as it was read
 * @param path where it lies
 * @param corrected its text as it should be
 */
public record Correction(SourceFile file, Path path, String corrected) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * Writes the corrected text, whole or not at all; the byte order mark of a file that has one
   * stays.
   *
   * @return false, and nothing is written, where the file is no longer what was read
   */
  public boolean write() throws IOException {
    byte[] now = Files.readAllBytes(path);
    byte[] marked = bytes(BYTE_ORDER_MARK + file.text());
    boolean mark = Arrays.equals(now, marked);
    if (!mark && !Arrays.equals(now, bytes(file.text()))) {
      return false;
    }
    // Editors and the preview take no notice of files that begin with a dot.
    Path fresh = path.resolveSibling("." + path.getFileName() + ".hromada");
    try {
      Files.copy(
          path, fresh, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
      Files.write(fresh, mark ? bytes(BYTE_ORDER_MARK + corrected) : bytes(corrected));
      Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
    return true;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
