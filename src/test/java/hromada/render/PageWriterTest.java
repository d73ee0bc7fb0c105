package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.core.HTMLOutputFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a page is made of becomes the same bytes that Java and FreeMarker make of it. */
class PageWriterTest {
  private static final String[] PIECES = {
    "a", "<b>", "&", "'", "\"", "\n", "ж", "ґ", "«", "—", "\u00A0", "\uFEFF", "€", "😀", "\uD83D",
    "\uDE00"
  };

  @SuppressWarnings("ArrayAsKeyOfSetOrMap") // by identity, as in Templates
  private final Map<char[], byte[]> constants = new HashMap<>();

  private final PageWriter page = new PageWriter(constants);

  @Test
  @DisplayName("texts of any length and alphabet are encoded as Java encodes them")
  void encodes() throws IOException {
    Random random = new Random(6);
    for (int round = 0; round < 400; round++) {
      String text = text(random, random.nextInt(3000));
      PageWriter own = new PageWriter(constants);
      own.write(text);
      assertThat(own.toBytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  @DisplayName("texts are escaped as FreeMarker escapes them")
  void escapes() {
    Random random = new Random(7);
    for (int round = 0; round < 400; round++) {
      String text = text(random, random.nextInt(3000));
      PageWriter own = new PageWriter(constants);
      own.escaped(text);
      assertThat(own.toBytes())
          .isEqualTo(
              HTMLOutputFormat.INSTANCE.escapePlainText(text).getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  @DisplayName("what comes in pieces keeps its order, and a template's text is encoded once")
  void pieces() throws IOException {
    char[] constant = "<p>Їжак ".toCharArray();

    page.write(constant);
    page.write('ї');
    page.write("-їжак-", 1, 4);
    page.write("xйy".toCharArray(), 1, 1);
    page.write(constant);
    page.escaped("<");

    assertThat(new String(page.toBytes(), StandardCharsets.UTF_8))
        .isEqualTo("<p>Їжак їїжакй<p>Їжак &lt;");
    assertThat(constants).hasSize(1);
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }
}
