package hromada.write;

import hromada.source.Checksum;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Notes that one process leaves for the next, in a file beside the site's folder. Only the same
 * program can read them; in any doubt there are none.
 */
public final class NotesRecord {
  private static final ByteBuffer NONE = ByteBuffer.allocate(0);

  private final Path file;
  private final String program;

  /**
   * The notes beside the site in {@code folder}.
   *
   * @param program digits of the program that runs
   */
  public NotesRecord(Path folder, String program) {
    this.file = OutputFolder.beside(folder.toAbsolutePath().normalize(), ".notes");
    this.program = program;
  }

  /** The notes; empty where there are none, or they are not whole. */
  public ByteBuffer find() {
    try {
      byte[] all = Files.readAllBytes(file);
      int end = 0;
      while (end < all.length && all[end] != '\n') {
        end++;
      }
      int start = Math.min(end + 1, all.length);
      Checksum checksum = new Checksum();
      checksum.update(all, start, all.length - start);
      boolean whole = Arrays.equals(head(checksum), Arrays.copyOf(all, end));
      return whole ? ByteBuffer.wrap(all, start, all.length - start) : NONE;
    } catch (IOException e) {
      return NONE;
    }
  }

  /** Leaves notes; where that cannot be done the next process does without. */
  public void write(byte[] notes) {
    Checksum checksum = new Checksum();
    checksum.update(notes);
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(head(checksum));
      out.write('\n');
      out.write(notes);
    } catch (IOException e) {
      forget();
    }
  }

  private void forget() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // What is not whole does not fit its digits.
    }
  }

  private byte[] head(Checksum notes) {
    return (program + " " + Long.toHexString(notes.value())).getBytes(StandardCharsets.UTF_8);
  }
}
