package hromada.write;

import hromada.source.Checksum;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Notes that one process leaves for the next, in a file beside the site's folder. Only the same
 * program can read them; in any doubt there are none.
 */
public final class NotesRecord {
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
  public byte[] find() {
    try {
      byte[] all = Files.readAllBytes(file);
      int end = 0;
      while (end < all.length && all[end] != '\n') {
        end++;
      }
      byte[] notes = Arrays.copyOfRange(all, Math.min(end + 1, all.length), all.length);
      return Arrays.equals(head(notes), 0, head(notes).length, all, 0, end) ? notes : new byte[0];
    } catch (IOException e) {
      return new byte[0];
    }
  }

  /** Leaves notes; where that cannot be done the next process does without. */
  public void write(byte[] notes) {
    ByteArrayOutputStream all = new ByteArrayOutputStream(notes.length);
    all.writeBytes(head(notes));
    all.write('\n');
    all.writeBytes(notes);
    try {
      Files.write(file, all.toByteArray());
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

  private byte[] head(byte[] notes) {
    return (program + " " + Long.toHexString(Checksum.of(notes))).getBytes(StandardCharsets.UTF_8);
  }
}
