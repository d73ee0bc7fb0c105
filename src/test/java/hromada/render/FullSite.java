package hromada.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The invented city Вигаданськ with its places, people and organisations. */
final class FullSite {
  private FullSite() {}

  static String text() {
    try {
      return Files.readString(Path.of("src/test/resources/sites/full/places/site.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A settlement with as many streets, to be added: the list has to be split. */
  static String streets(int count) {
    String letters = "абвгґдеєжзіїйклмнопрстуфхцчшщюя";
    return """
        -- content/places/velyke/index.uk.md --
        ---
        title: Селище Велике
        summary: Селище з багатьма вулицями.
        published: 2031-01-02
        status: open
        kind: settlement
        part_of: vyhadane
        station: vyhadane-police-station
        sources: []
        streets:
        """
        + IntStream.range(0, count)
            .mapToObj(
                i ->
                    "  - {name: вулиця "
                        + name(letters, i)
                        + ", former: [вулиця Колишня-"
                        + i
                        + "]}\n")
            .collect(Collectors.joining())
        + "---\n";
  }

  private static String name(String letters, int i) {
    String first = letters.substring(i % letters.length(), i % letters.length() + 1);
    return first.toUpperCase(java.util.Locale.ROOT) + "игаданська-" + i;
  }
}
