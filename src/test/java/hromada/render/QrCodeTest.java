package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ReaderException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.DecoderResult;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {
  private static final Pattern BAR = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1H\\1z");

  @Test
  void whatIsDrawnCanBeRead() throws ReaderException {
    QrCode code = QrCode.of("https://example.test/en/");
    BitMatrix modules = new BitMatrix(code.size() - 8);
    Matcher bar = BAR.matcher(code.path());
    while (bar.find()) {
      int x = Integer.parseInt(bar.group(1)) - 4;
      int y = Integer.parseInt(bar.group(2)) - 4;
      modules.setRegion(x, y, Integer.parseInt(bar.group(3)), 1);
    }
    DecoderResult read = new Decoder().decode(modules);
    assertThat(read.getText()).isEqualTo("https://example.test/en/");
    assertThat(BAR.matcher(code.path()).replaceAll("")).isEmpty();
  }
}
