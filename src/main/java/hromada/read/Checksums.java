package hromada.read;

import hromada.model.Attachment;
import hromada.source.Checksum;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** What all files of a site held when they were read, in few digits. Safe for several threads. */
final class Checksums {
  private static final ThreadLocal<byte[]> PIECES =
      ThreadLocal.withInitial(() -> new byte[1 << 16]);

  private static final int FEW = 64;

  private final Map<String, Long> files = new ConcurrentHashMap<>();
  private final AtomicBoolean lacking = new AtomicBoolean();

  /** What these hold so far, for more files to be taken in. */
  Checksums copy() {
    Checksums copy = new Checksums();
    copy.files.putAll(files);
    copy.lacking.set(lacking.get());
    return copy;
  }

  /** Takes in the bytes of a file, in place of earlier ones, and tells what they come to. */
  long add(String path, byte[] bytes) {
    long check = Checksum.of(bytes);
    files.put(path, check);
    return check;
  }

  /** Takes in files whose bytes nobody needs, piece by piece: they may be large. */
  void add(List<Attachment> attachments) {
    AtomicInteger next = new AtomicInteger();
    Runnable work = () -> addFrom(next, attachments);
    ForkJoinTask<?> other = ForkJoinPool.commonPool().submit(work);
    work.run();
    other.join();
  }

  /** Takes a few files after the other, so that whoever comes late or is slow leaves the rest. */
  private void addFrom(AtomicInteger next, List<Attachment> attachments) {
    for (int from = next.getAndAdd(FEW); from < attachments.size(); from = next.getAndAdd(FEW)) {
      attachments.subList(from, Math.min(from + FEW, attachments.size())).forEach(this::add);
    }
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
   * @param files what each came to, by path and in the order of the paths
   * @param digest digits of all files and their paths; empty where one of them could not be read
   */
  record Counted(Map<String, Long> files, String digest) {}

  /** What the files came to so far. */
  Counted counted() {
    return counted(new TreeMap<>(files));
  }

  /** What these files came to, for a caller who has sorted them by path. */
  Counted counted(List<Attachment> sorted) {
    Map<String, Long> counted = new LinkedHashMap<>(sorted.size() * 2);
    for (Attachment file : sorted) {
      Long check = files.get(file.path());
      if (check != null) {
        counted.put(file.path(), check);
      }
    }
    return counted(counted);
  }

  private Counted counted(Map<String, Long> sorted) {
    StringBuilder lines = new StringBuilder();
    sorted.forEach((path, check) -> lines.append(check).append(' ').append(path).append('\n'));
    return new Counted(
        Collections.unmodifiableMap(sorted), lacking.get() ? "" : Checksum.of(lines.toString()));
  }
}
