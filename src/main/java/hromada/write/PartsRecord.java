package hromada.write;

import hromada.source.Checksum;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What each file of a site held when that was built, and which of the site's pages show its text,
 * in a file beside the site's folder. Belongs to one {@link BuildRecord}; in any doubt there is
 * none.
 */
public final class PartsRecord {
  private static final String SEPARATOR = "\t";
  private static final int OF_TEXT = 5;

  /** The length of most lines, at least. */
  private static final int USUAL = 192;

  private static final String LOUD = "!";

  private final Path file;

  /**
   * A file of the site.
   *
   * @param check what its bytes come to
   * @param front digits of its front matter; empty of a file that is no text
   * @param links digits of where its text leads, which other pages show
   * @param loud whether there was something to say of it
   * @param readers paths of the pages that show its text
   */
  public record Part(long check, String front, String links, boolean loud, List<String> readers) {
    public Part {
      readers = List.copyOf(readers);
    }

    /** A file that is no text of an item. */
    public static Part of(long check) {
      return new Part(check, "", "", false, List.of());
    }

    /** Whether it is the text of an item. */
    public boolean isText() {
      return !front.isEmpty();
    }

    private void write(String path, StringBuilder lines) {
      lines.append(path).append(SEPARATOR).append(Long.toHexString(check));
      if (isText()) {
        lines.append(SEPARATOR).append(front).append(SEPARATOR).append(links);
        lines.append(SEPARATOR).append(loud ? LOUD : "");
        readers.forEach(reader -> lines.append(SEPARATOR).append(reader));
      }
      lines.append('\n');
    }
  }

  /** The parts of the site in {@code folder}. */
  public PartsRecord(Path folder) {
    this.file = OutputFolder.beside(folder.toAbsolutePath().normalize(), ".parts");
  }

  /** The parts of a site that was made from {@code sources}, by path, as they were noted down. */
  public Optional<Map<String, Part>> find(String sources) {
    try {
      byte[] all = Files.readAllBytes(file);
      int length = head(sources, new byte[0], 0).length; // the same whatever the lines are
      byte[] head = Arrays.copyOf(all, length);
      if (!Arrays.equals(head, head(sources, all, length))) {
        return Optional.empty();
      }
      String lines = new String(all, length, all.length - length, StandardCharsets.UTF_8);
      Map<String, Part> parts = new LinkedHashMap<>();
      for (int start = 0; start < lines.length(); ) {
        int stop = lines.indexOf('\n', start);
        List<String> fields = List.of(lines.substring(start, stop).split(SEPARATOR, -1));
        parts.put(fields.get(0), part(fields));
        start = stop + 1;
      }
      return Optional.of(Collections.unmodifiableMap(parts));
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty(); // none, or none that can be read
    }
  }

  private static Part part(List<String> fields) {
    int count = fields.size();
    if (count != 2 && count < OF_TEXT) {
      throw new IllegalArgumentException("not a part");
    }
    long check = Long.parseUnsignedLong(fields.get(1), 16);
    return count == 2
        ? Part.of(check)
        : new Part(
            check,
            fields.get(2),
            fields.get(3),
            fields.get(4).equals(LOUD),
            fields.subList(OF_TEXT, count));
  }

  /** Notes down the parts of a site; where that cannot be written the next build makes it anew. */
  public void write(String sources, Map<String, Part> parts) {
    StringBuilder lines = new StringBuilder(parts.size() * USUAL);
    parts.forEach((path, part) -> part.write(path, lines));
    byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(head(sources, bytes, 0));
      out.write(bytes);
    } catch (IOException e) {
      forget();
    }
  }

  /** The first line, which shows that all others are as they were written. */
  private static byte[] head(String sources, byte[] lines, int from) {
    Checksum checksum = new Checksum();
    checksum.update(lines, from, lines.length - from);
    String digits = HexFormat.of().toHexDigits(checksum.value());
    return (sources + " " + digits + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Whatever stands in the folder, nothing is known of its parts. */
  public void forget() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // It belongs to a record that is gone, too.
    }
  }
}
