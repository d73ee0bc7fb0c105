package hromada.render;

import hromada.model.OutputFile;
import hromada.picture.Shrink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pictures of items with their smaller copies, each file looked at once in a run. Safe for
 * several threads.
 */
final class Photographs {
  private final Map<Path, Photograph> known = new ConcurrentHashMap<>();

  /**
   * A picture.
   *
   * @param file where it lies
   * @param size its width and height
   * @param digits of what it holds, where smaller copies of it are offered
   */
  record Photograph(Path file, PictureSize size, Optional<String> digits) {
    private List<Integer> widths() {
      return digits.isPresent() ? Shrink.widths(size.width()) : List.of();
    }

    /** The address of a copy, or of the picture itself where it needs none. */
    String address(String original, int width) {
      return digits
          .map(name -> original.replaceFirst("\\.\\w+$", "") + "-" + width + "." + name + ".jpg")
          .orElse(original);
    }

    /** The address for browsers that do not choose: the widest copy. */
    String widest(String original) {
      return address(original, widths().stream().reduce(0, (narrow, wide) -> wide));
    }

    /** All copies as {@code srcset} wants them; empty without. */
    String choice(String original) {
      return String.join(
          ", ", widths().stream().map(w -> address(original, w) + " " + w + "w").toList());
    }

    /** The copies as files of the site. */
    List<OutputFile> copies(String original, String source) {
      return widths().stream()
          .map(
              width ->
                  new OutputFile(
                      address(original, width).substring(1),
                      new OutputFile.Later(() -> shrunk(width)),
                      source))
          .toList();
    }

    private byte[] shrunk(int width) {
      try {
        return Shrink.jpeg(file, width);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The picture in a file. */
  Photograph of(Path file) {
    return known.computeIfAbsent(file, Photographs::look);
  }

  private static Photograph look(Path file) {
    PictureSize size = PictureSize.of(file);
    return new Photograph(file, size, heavy(file, size));
  }

  private static Optional<String> heavy(Path file, PictureSize size) {
    try {
      return size.width() > 0 && !size.transparent() && Files.size(file) > Shrink.BUDGET
          ? Optional.of(Sha256.digits(Files.readAllBytes(file), Shrink.EDITION))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // copying it will say what is wrong
    }
  }
}
