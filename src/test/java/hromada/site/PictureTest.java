package hromada.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/** The comparison of pictures sees what a person would, and no more. */
class PictureTest {
  @Test
  void aPictureIsLikeItself() {
    assertThat(Picture.compare(square(10, 0x204060), square(10, 0x204060)).pixels()).isZero();
  }

  /**
   * A black square of 5 by 5 moved by 2: on either side, of the outer column all 5 have no like
   * neighbour, of the inner one the 3 between its ends.
   */
  @Test
  void aSquareMovedByTwoIsSeenAndByOneIsNot() {
    assertThat(Picture.compare(square(10, 0), square(12, 0)).pixels()).isEqualTo(16);
    assertThat(Picture.compare(square(10, 0), square(11, 0)).pixels()).isZero();
  }

  @Test
  void aColourNearbyIsTheSameAndOneFurtherIsNot() {
    assertThat(Picture.compare(square(10, 0x404040), square(10, 0x605040)).pixels()).isZero();
    assertThat(Picture.compare(square(10, 0x404040), square(10, 0x804040)).pixels()).isEqualTo(25);
  }

  @Test
  void aLongerPageDiffersByAllItHasMore() {
    BufferedImage longer = new BufferedImage(30, 22, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = longer.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 30, 22);
    pen.drawImage(square(10, 0), 0, 0, null);
    assertThat(Picture.compare(square(10, 0), longer).pixels()).isEqualTo(60);
  }

  /** A colour between two steps of 16 comes back at most 15 away: near enough. */
  @Test
  void whatIsKeptInAFileIsStillTheSame() {
    BufferedImage kept = Picture.read(Picture.write(square(10, 0x3F7F1F)));
    assertThat(kept.getRGB(10, 10) & 0xFFFFFF).isEqualTo(0x337711);
    assertThat(kept.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    assertThat(Picture.compare(square(10, 0x3F7F1F), kept).pixels()).isZero();
  }

  /** White, 30 by 20, with a square of 5 by 5 at {@code x}. */
  private static BufferedImage square(int x, int color) {
    BufferedImage image = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 30, 20);
    pen.setColor(new Color(color));
    pen.fillRect(x, 8, 5, 5);
    return image;
  }
}
