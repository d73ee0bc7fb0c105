package hromada.picture;

import hromada.words.Breaks;
import hromada.words.Shortened;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sets a title in the largest size that holds it, in lines of about the same length. */
final class TitleSetter {
  /** The sizes from large to small, with as many lines as have room. */
  private static final List<Size> SIZES =
      List.of(new Size(104, 2), new Size(92, 3), new Size(80, 4), new Size(68, 5), new Size(56, 6));

  private final Breaks breaks;
  private final Typeface face;
  private final int measure;

  /**
   * Sets titles of one language, broken by its rules, in lines of at most {@code measure} pixels.
   */
  TitleSetter(Breaks breaks, Typeface face, int measure) {
    this.breaks = breaks;
    this.face = face;
    this.measure = measure;
  }

  /**
   * A size and how many lines of it have room.
   *
   * @param pixels height of an em
   * @param lines how many lines fit
   */
  private record Size(int pixels, int lines) {}

  /**
   * A piece that stays in one line, measured in units of the font.
   *
   * @param text what it says
   * @param width its width
   * @param full the same with the space that follows
   */
  private record Piece(String text, int width, int full) {}

  /**
   * A title in lines.
   *
   * @param size its size in pixels
   * @param lines its lines
   */
  record Lines(int size, List<String> lines) {}

  Lines set(String title) {
    List<Piece> pieces = pieces(breaks.pieces(title).stream());
    int widest = widest(pieces);
    for (Size size : SIZES) {
      int room = room(size);
      int count = lines(pieces, room).size();
      if (widest <= room && count <= size.lines()) {
        return new Lines(size.pixels(), balanced(pieces, count, Math.max(widest, room / 2), room));
      }
    }
    return smallest(title);
  }

  private int room(Size size) {
    return measure * Typeface.UNITS / size.pixels();
  }

  private List<Piece> pieces(Stream<String> texts) {
    return texts
        .map(text -> new Piece(text, face.width(text.stripTrailing()), face.width(text)))
        .toList();
  }

  private static int widest(List<Piece> pieces) {
    return pieces.stream().mapToInt(Piece::width).max().orElse(0);
  }

  /** The narrowest lines of the same number. */
  private static List<String> balanced(List<Piece> pieces, int count, int narrow, int wide) {
    int low = narrow;
    int high = wide;
    while (low < high) {
      int middle = (low + high) / 2;
      boolean holds = lines(pieces, middle).size() <= count;
      low = holds ? low : middle + 1;
      high = holds ? middle : high;
    }
    return lines(pieces, high);
  }

  /** Words longer than a line are broken between letters, and what then is too much is cut. */
  private Lines smallest(String title) {
    Size size = SIZES.get(SIZES.size() - 1);
    int room = room(size);
    String cut =
        new Shortened(breaks)
            .of(title, text -> broken(text, room).size() <= size.lines())
            .orElse(title);
    List<String> lines = new ArrayList<>(broken(cut, room));
    if (lines.size() > size.lines()) {
      lines.subList(size.lines(), lines.size()).clear();
      lines.add(ended(lines.remove(size.lines() - 1), room));
    }
    return new Lines(size.pixels(), lines);
  }

  /** A line without its last letters, so that an ellipsis has room. */
  private String ended(String line, int room) {
    List<String> letters = new ArrayList<>(breaks.letters(line));
    while (face.width(String.join("", letters) + "…") > room) {
      letters.remove(letters.size() - 1);
    }
    return String.join("", letters).replaceFirst("[\\s,;:.—–-]+$", "") + "…";
  }

  private List<String> broken(String text, int room) {
    return lines(
        pieces(
            breaks.pieces(text).stream()
                .flatMap(
                    piece ->
                        face.width(piece.stripTrailing()) <= room
                            ? Stream.of(piece)
                            : breaks.letters(piece).stream())),
        room);
  }

  private static List<String> lines(List<Piece> pieces, int room) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int width = 0;
    for (Piece piece : pieces) {
      if (width > 0 && width + piece.width() > room) {
        lines.add(line.toString().strip());
        line.setLength(0);
        width = 0;
      }
      line.append(piece.text());
      width += piece.full();
    }
    if (!line.toString().isBlank()) {
      lines.add(line.toString().strip());
    }
    return lines;
  }
}
