package hromada.write;

import hromada.source.Checksum;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What each file of a site held when that was built, and which of the site's pages show its text,
 * in a file beside the site's folder. Belongs to one {@link BuildRecord}; in any doubt there is
 * none.
 */
public final class PartsRecord {
  private static final String SEPARATOR = "\t";
  private static final int OF_TEXT = 5;
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

    private String line(String path) {
      List<String> fields = new ArrayList<>(List.of(path, Long.toHexString(check)));
      if (isText()) {
        fields.add(front);
        fields.add(links);
        fields.add(loud ? LOUD : "");
        fields.addAll(readers);
      }
      return String.join(SEPARATOR, fields);
    }
  }

  /** The parts of the site in {@code folder}. */
  public PartsRecord(Path folder) {
    this.file = OutputFolder.beside(folder.toAbsolutePath().normalize(), ".parts");
  }

  /** The parts of a site that was made from {@code sources}, by path. */
  public Optional<SortedMap<String, Part>> find(String sources) {
    try {
      String all = Files.readString(file, StandardCharsets.UTF_8);
      int end = all.indexOf('\n') + 1;
      String lines = all.substring(end);
      if (!all.substring(0, end).equals(head(sources, lines))) {
        return Optional.empty();
      }
      SortedMap<String, Part> parts = new TreeMap<>();
      lines
          .lines()
          .map(line -> line.split(SEPARATOR, -1))
          .forEach(fields -> parts.put(fields[0], part(fields)));
      return Optional.of(parts);
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty(); // none, or none that can be read
    }
  }

  private static Part part(String[] fields) {
    if (fields.length != 2 && fields.length < OF_TEXT) {
      throw new IllegalArgumentException("not a part");
    }
    long check = Long.parseUnsignedLong(fields[1], 16);
    return fields.length == 2
        ? Part.of(check)
        : new Part(
            check,
            fields[2],
            fields[3],
            fields[4].equals(LOUD),
            List.of(fields).subList(OF_TEXT, fields.length));
  }

  /** Notes down the parts of a site; where that cannot be written the next build makes it anew. */
  public void write(String sources, Map<String, Part> parts) {
    StringBuilder lines = new StringBuilder();
    parts.forEach((path, part) -> lines.append(part.line(path)).append('\n'));
    try {
      Files.writeString(file, head(sources, lines.toString()) + lines, StandardCharsets.UTF_8);
    } catch (IOException e) {
      forget();
    }
  }

  /** The first line, which shows that all others are as they were written. */
  private static String head(String sources, String lines) {
    return sources + " " + Checksum.of(lines) + "\n";
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
