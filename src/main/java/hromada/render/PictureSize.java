package hromada.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;

/**
 * How large a picture is, so that the page keeps its place free while it loads.
 *
 * @param width in pixels, 0 when unknown
 * @param height in pixels, 0 when unknown
 * @param transparent whether something behind may shine through
 */
record PictureSize(int width, int height, boolean transparent) {
  private static final PictureSize UNKNOWN = new PictureSize(0, 0, false);

  /** Reads no more than the head of the file. */
  static PictureSize of(Path file) {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers =
          in == null ? java.util.Collections.emptyIterator() : ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return UNKNOWN;
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return new PictureSize(reader.getWidth(0), reader.getHeight(0), transparent(reader));
      } finally {
        reader.dispose();
      }
    } catch (IOException e) {
      return UNKNOWN;
    }
  }

  private static boolean transparent(ImageReader reader) throws IOException {
    Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
    return types.hasNext() && types.next().getColorModel().hasAlpha();
  }
}
