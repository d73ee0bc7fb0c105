package hromada.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One file of the finished site.
 *
 * @param path where it goes, below the output folder, with {@code /}
 * @param content what it holds
 * @param source what it was made from, for people: a file or a list
 */
public record OutputFile(String path, Content content, String source)
    implements Comparable<OutputFile> {
  @Override
  public int compareTo(OutputFile other) {
    return path.compareTo(other.path);
  }

  /** The content of a file. */
  public sealed interface Content {
    /** What the file holds. */
    byte[] read() throws IOException;
  }

  /** Content made by us. Whoever makes the bytes hands them over and keeps no hold of them. */
  @SuppressWarnings("ArrayRecordComponent") // a copy per page would cost what it protects
  public record Bytes(byte[] bytes) implements Content {
    @Override
    public byte[] read() {
      return bytes;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
      return bytes.length + " bytes";
    }
  }

  /** Content copied from a file. */
  public record Copy(Path file) implements Content {
    @Override
    public byte[] read() throws IOException {
      return Files.readAllBytes(file);
    }
  }

  /**
   * Content of a site that is not finished: it is made when somebody looks at it.
   *
   * @param maker makes it, the same every time; empty where that fails
   */
  public record Asked(Supplier<Optional<byte[]>> maker) implements Content {
    @Override
    public byte[] read() throws IOException {
      return maker.get().orElseThrow(() -> new NoSuchFileException("cannot be made"));
    }
  }

  /**
   * Content that is costly to make, and is made only when it is asked for. The file's path names
   * it: a file that stands there already holds the same.
   *
   * @param maker makes it, always the same
   */
  public record Later(Supplier<byte[]> maker) implements Content {
    @Override
    public byte[] read() {
      return maker.get();
    }
  }
}
