package hromada.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

class DeflateTest {
  private static final int ROW = 601;

  @Test
  void whatIsPackedUnpacksToTheSame() throws DataFormatException {
    Random random = new Random(20310501);
    for (int colours : new int[] {1, 2, 16, 256}) {
      for (int length : new int[] {0, 1, 2, 3, 600, 601, 602, 40_000}) {
        byte[] rows = new byte[length];
        for (int i = 0; i < length; i++) {
          rows[i] = (byte) random.nextInt(colours);
        }
        assertThat(unpacked(new Deflate(rows, ROW).packed(), length)).isEqualTo(rows);
      }
    }
  }

  @Test
  void rowsThatRepeatAreSmall() {
    byte[] rows = new byte[630 * ROW];
    new Random(1).nextBytes(rows);
    for (int i = ROW; i < rows.length; i++) {
      rows[i] = rows[i - ROW];
    }
    assertThat(new Deflate(rows, ROW).packed()).hasSizeLessThan(700 + 630 * 9);
  }

  private static byte[] unpacked(byte[] packed, int length) throws DataFormatException {
    Inflater inflater = new Inflater();
    inflater.setInput(packed);
    byte[] unpacked = new byte[length];
    int done = 0;
    while (!inflater.finished()) {
      int more = inflater.inflate(unpacked, done, length - done);
      assertThat(more > 0 || inflater.finished()).isTrue();
      done += more;
    }
    assertThat(done).isEqualTo(length);
    assertThat(inflater.getRemaining()).isZero();
    inflater.end();
    return unpacked;
  }
}
