package hromada.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.coobird.thumbnailator.Thumbnails;

/**
 * Smaller copies of a photograph, so that an article with one stays below 100 KB on a phone. The
 * same file and width always give the same bytes in one version of Java.
 */
public final class Shrink {
  /** What a picture may weigh as it is, in bytes: text, style and font take the rest of 100 KB. */
  public static final int BUDGET = 62 * 1024;

  /** Part of the name of every copy: other numbers below need other names. */
  public static final String EDITION = "1";

  /** What phones and the column of text ask for, at one to three pixels for each of CSS. */
  private static final List<Integer> WIDTHS = List.of(400, 800, 1200);

  private static final double BEST = 0.8;
  private static final double WORST = 0.3;
  private static final double STEP = 0.1;

  private Shrink() {}

  /** The widths in pixels to offer of a picture that wide, the narrowest first. */
  public static List<Integer> widths(int width) {
    int widest = Math.min(width, WIDTHS.get(WIDTHS.size() - 1));
    return Stream.concat(WIDTHS.stream().filter(narrow -> narrow < widest), Stream.of(widest))
        .toList();
  }

  /**
   * A JPEG of that width within {@link #BUDGET}, as good as fits; without what cameras note down.
   *
   * @throws IOException where the file cannot be read as a picture
   */
  public static byte[] jpeg(Path file, int width) throws IOException {
    byte[] jpeg = jpeg(file, width, BEST);
    for (double quality = BEST - STEP; jpeg.length > BUDGET && quality >= WORST; quality -= STEP) {
      jpeg = jpeg(file, width, quality);
    }
    return jpeg;
  }

  private static byte[] jpeg(Path file, int width, double quality) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Thumbnails.of(file.toFile())
        .width(width)
        .imageType(java.awt.image.BufferedImage.TYPE_INT_RGB)
        .outputFormat("jpg")
        .outputQuality(quality)
        .toOutputStream(out);
    return out.toByteArray();
  }
}
