package hromada.read;

import hromada.model.Attachment;
import hromada.source.Checksum;
import hromada.source.SideBySide;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** What all files of a site held when they were read, in few digits. Safe for several threads. */
final class Checksums {
  private static final ThreadLocal<byte[]> PIECES =
      ThreadLocal.withInitial(() -> new byte[1 << 16]);

  private final Map<String, Long> files = new ConcurrentHashMap<>();
  private final AtomicBoolean lacking = new AtomicBoolean();

  /** Takes in the bytes of a file, in place of earlier ones, and tells what they come to. */
  long add(String path, byte[] bytes) {
    long check = Checksum.of(bytes);
    files.put(path, check);
    return check;
  }

  /** Takes in files whose bytes nobody needs, piece by piece: they may be large. */
  void add(List<Attachment> attachments) {
    SideBySide.each(attachments, this::add);
  }

  private void add(Attachment file) {
    Checksum checksum = new Checksum();
    byte[] piece = PIECES.get();
    try (InputStream in = Files.newInputStream(file.file())) {
      for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
        checksum.update(piece, length);
      }
      files.put(file.path(), checksum.value());
    } catch (IOException e) {
      lacking.set(true); // whoever needs the file will say what is wrong with it
    }
  }

  /**
   * What the files came to.
   *
   * @param files what each came to, by path
   * @param lacks whether one of them could not be read
   */
  record Counted(SortedMap<String, Long> files, boolean lacks) {
    /** Digits of all files and their paths; empty where one of them could not be read. */
    String digest() {
      return lacks ? "" : Checksum.of(files);
    }
  }

  /** What the files came to so far. */
  Counted counted() {
    return new Counted(Collections.unmodifiableSortedMap(new TreeMap<>(files)), lacking.get());
  }
}
