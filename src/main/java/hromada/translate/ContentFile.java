package hromada.translate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import hromada.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * A file below content that a command rewrites. What was not read is not overwritten: a file that
 * somebody saved in the meantime stays as it is.
 *
 * @param root the site's folder
 * @param file the file as it was read
 */
record ContentFile(Path root, SourceFile file) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * Writes the changed text in one step, so that a preview never sees half of it.
   *
   * @return whether there was anything to write
   */
  boolean write(UnaryOperator<String> change) throws IOException {
    Path path = root.resolve(file.path());
    String text = Files.readString(path, UTF_8);
    boolean marked = text.startsWith(BYTE_ORDER_MARK);
    if (!text.substring(marked ? 1 : 0).equals(file.text())) {
      throw new IOException(file.path());
    }
    String changed = change.apply(file.text());
    if (changed.equals(file.text())) {
      return false;
    }
    Path beside = path.resolveSibling("." + path.getFileName() + ".tmp");
    try {
      Files.copy(path, beside, REPLACE_EXISTING, COPY_ATTRIBUTES);
      Files.writeString(beside, (marked ? BYTE_ORDER_MARK : "") + changed, UTF_8);
      Files.move(beside, path, REPLACE_EXISTING, ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
    return true;
  }
}
