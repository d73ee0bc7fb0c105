package hromada.read;

import hromada.model.Attachment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * What all files of a site held when they were read, in few digits. Two cyclic checks of 32 bits
 * with polynomials of their own miss a change once in 2^64: enough among files that nobody forges,
 * and done by the processor, where a secure hash would take longer than the reading. Safe for
 * several threads.
 */
final class Checksums {
  private static final int PIECE = 1 << 16;

  private final Map<String, Long> files = new ConcurrentSkipListMap<>();
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
    CRC32 first = new CRC32();
    CRC32C second = new CRC32C();
    first.update(bytes);
    second.update(bytes);
    long check = joined(first, second);
    files.put(path, check);
    return check;
  }

  /** Takes in files that are no texts, piece by piece: they may be large. */
  void add(List<Attachment> attachments) {
    attachments.parallelStream().forEach(this::add);
  }

  private void add(Attachment file) {
    CRC32 first = new CRC32();
    CRC32C second = new CRC32C();
    byte[] piece = new byte[(int) Math.min(PIECE, file.size() + 1)];
    try (InputStream in = Files.newInputStream(file.file())) {
      for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
        first.update(piece, 0, length);
        second.update(piece, 0, length);
      }
      files.put(file.path(), joined(first, second));
    } catch (IOException e) {
      lacking.set(true); // whoever needs the file will say what is wrong with it
    }
  }

  private static long joined(CRC32 first, CRC32C second) {
    return first.getValue() << 32 | second.getValue();
  }

  /** What each file came to, by path. */
  Map<String, Long> files() {
    return new TreeMap<>(files);
  }

  /** The digits of all files and their paths; empty where one of them could not be read. */
  String digest() {
    if (lacking.get()) {
      return "";
    }
    StringBuilder lines = new StringBuilder();
    files.forEach((path, check) -> lines.append(check).append(' ').append(path).append('\n'));
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(sha.digest(lines.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
