package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.model.OutputFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotographsTest {
  private static final int BUDGET = 62 * 1024;

  @TempDir private Path folder;
  private Path heavy;

  @BeforeEach
  void takeAPhotograph() throws IOException {
    heavy = picture("bridge.jpg", 1600, BufferedImage.TYPE_INT_RGB);
  }

  @Test
  void heavyPictureIsOfferedInThreeWidths() throws IOException {
    Photographs.Photograph bridge = new Photographs().of(heavy);
    List<OutputFile> copies = bridge.copies("/news/a/bridge.jpg", "bridge.jpg");
    assertThat(copies).hasSize(3);
    List<Integer> widths = List.of(400, 800, 1200);
    for (int i = 0; i < widths.size(); i++) {
      OutputFile copy = copies.get(i);
      assertThat(copy.path()).matches("news/a/bridge-" + widths.get(i) + "\\.[0-9a-f]{8}\\.jpg");
      byte[] jpeg = copy.content().read();
      assertThat(jpeg.length).isLessThanOrEqualTo(BUDGET);
      BufferedImage shrunk = ImageIO.read(new ByteArrayInputStream(jpeg));
      assertThat(shrunk.getWidth()).isEqualTo(widths.get(i));
      assertThat(shrunk.getHeight()).isEqualTo(widths.get(i) / 2);
    }
    assertThat(bridge.choice("/news/a/bridge.jpg"))
        .matches(
            "/news/a/bridge-400\\.\\w{8}\\.jpg 400w, /news/a/bridge-800\\.\\w{8}\\.jpg 800w, "
                + "/news/a/bridge-1200\\.\\w{8}\\.jpg 1200w");
    assertThat(bridge.widest("/news/a/bridge.jpg")).contains("-1200.");
  }

  @Test
  void samePictureGivesTheSameBytes() throws IOException {
    OutputFile once = new Photographs().of(heavy).copies("/a.jpg", "a").get(0);
    OutputFile again = new Photographs().of(heavy).copies("/a.jpg", "a").get(0);
    assertThat(again.path()).isEqualTo(once.path());
    assertThat(again.content().read()).isEqualTo(once.content().read());
  }

  @Test
  void narrowPictureIsNeverEnlarged() throws IOException {
    Photographs.Photograph narrow =
        new Photographs().of(picture("narrow.png", 700, BufferedImage.TYPE_INT_RGB));
    assertThat(narrow.choice("/n.png"))
        .matches("/n-400\\.\\w+\\.jpg 400w, /n-700\\.\\w+\\.jpg 700w");
  }

  @Test
  void lightOrTransparentPictureStaysAsItIs() throws IOException {
    Path light = folder.resolve("light.jpg");
    ImageIO.write(new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB), "jpg", light.toFile());
    Path glass = picture("glass.png", 900, BufferedImage.TYPE_INT_ARGB);
    for (Path file : List.of(light, glass)) {
      Photographs.Photograph same = new Photographs().of(file);
      assertThat(same.choice("/a.png")).isEmpty();
      assertThat(same.widest("/a.png")).isEqualTo("/a.png");
      assertThat(same.copies("/a.png", "a")).isEmpty();
    }
  }

  @Test
  void fileThatIsNoPictureHasNoCopies() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.jpg"), "x".repeat(BUDGET + 1));
    assertThat(new Photographs().of(broken).copies("/broken.jpg", "broken")).isEmpty();
  }

  /** A grainy slope of colours, which no format makes small, twice as wide as high. */
  private Path picture(String name, int width, int type) throws IOException {
    BufferedImage image = new BufferedImage(width, width / 2, type);
    Random random = new Random(7);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < width; x++) {
        int grain = random.nextInt(48);
        image.setRGB(x, y, 0xFF000000 | (x * 200 / width + grain) << 16 | (y / 8 + grain) << 8);
      }
    }
    Path file = folder.resolve(name);
    ImageIO.write(image, name.endsWith("png") ? "png" : "jpg", file.toFile());
    return file;
  }
}
