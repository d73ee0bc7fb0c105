package hromada.site;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Compares pictures of pages the way an eye would: a pixel counts as changed only if nothing around
 * it in the other picture has about its colour, so that the soft edges of letters may wander by
 * one.
 */
final class Picture {
  /** How far apart two values of red, green or blue may be. */
  private static final int NEAR = 40;

  /** Colours are kept in steps of 16, which is what makes the files small. */
  private static final int KEPT_BITS = 0xF0F0F0;

  private static final int CHANGED = 0xE00000;

  private Picture() {}

  static BufferedImage read(byte[] png) {
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
      BufferedImage plain =
          new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
      plain.createGraphics().drawImage(image, 0, 0, null);
      return plain;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A small PNG: few colours, by palette where 256 are enough. */
  static byte[] write(BufferedImage image) {
    BufferedImage coarse =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Map<Integer, Integer> palette = new LinkedHashMap<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int kept = image.getRGB(x, y) & KEPT_BITS;
        int color = kept | (kept >> 4); // white stays white
        coarse.setRGB(x, y, color);
        palette.putIfAbsent(color, palette.size());
      }
    }
    return png(palette.size() > 256 ? coarse : indexed(coarse, palette));
  }

  private static BufferedImage indexed(BufferedImage image, Map<Integer, Integer> palette) {
    int[] colors = palette.keySet().stream().mapToInt(Integer::intValue).toArray();
    int bits = colors.length > 16 ? 8 : 4;
    IndexColorModel model =
        new IndexColorModel(
            bits, colors.length, colors, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
    int type = bits == 8 ? BufferedImage.TYPE_BYTE_INDEXED : BufferedImage.TYPE_BYTE_BINARY;
    BufferedImage small = new BufferedImage(image.getWidth(), image.getHeight(), type, model);
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < row.length; x++) {
        row[x] = palette.getOrDefault(image.getRGB(x, y) & 0xFFFFFF, 0);
      }
      small.getRaster().setSamples(0, y, row.length, 1, 0, row);
    }
    return small;
  }

  static byte[] png(BufferedImage image) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What differs.
   *
   * @param pixels how many
   * @param drawing the new picture, pale, with the changes in red
   */
  record Difference(int pixels, BufferedImage drawing) {
    /** The changed pixels as a part of all, 0 to 1. */
    double part() {
      return (double) pixels / (drawing.getWidth() * drawing.getHeight());
    }
  }

  /** What a page is compared with that nobody has looked at yet. */
  static BufferedImage blank() {
    return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
  }

  /** Compares; where only one of the two reaches, all differs. */
  static Difference compare(BufferedImage expected, BufferedImage actual) {
    int width = Math.max(expected.getWidth(), actual.getWidth());
    int height = Math.max(expected.getHeight(), actual.getHeight());
    BufferedImage drawing = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int changed = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        boolean same =
            isInside(expected, x, y)
                && isInside(actual, x, y)
                && (isNear(expected.getRGB(x, y), actual.getRGB(x, y))
                    || (isAround(expected, x, y, actual.getRGB(x, y))
                        && isAround(actual, x, y, expected.getRGB(x, y))));
        changed += same ? 0 : 1;
        drawing.setRGB(x, y, same ? pale(actual.getRGB(x, y)) : CHANGED);
      }
    }
    return new Difference(changed, drawing);
  }

  private static boolean isInside(BufferedImage image, int x, int y) {
    return x >= 0 && y >= 0 && x < image.getWidth() && y < image.getHeight();
  }

  private static boolean isAround(BufferedImage image, int x, int y, int color) {
    for (int dy = -1; dy <= 1; dy++) {
      for (int dx = -1; dx <= 1; dx++) {
        if (isInside(image, x + dx, y + dy) && isNear(image.getRGB(x + dx, y + dy), color)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isNear(int one, int other) {
    for (int shift = 0; shift <= 16; shift += 8) {
      if (Math.abs(((one >> shift) & 0xFF) - ((other >> shift) & 0xFF)) > NEAR) {
        return false;
      }
    }
    return true;
  }

  private static int pale(int color) {
    return 0xC0C0C0 | ((color >> 2) & 0x3F3F3F);
  }
}
