package hromada.picture;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.Golden;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CardsTest {
  private static final Locale UK = Locale.forLanguageTag("uk-UA");
  private static final Locale EN = Locale.forLanguageTag("en-GB");
  private static final int SAFE = 76;
  private static final int PAPER = 0xFFFFFEFB;
  private static final Cards CARDS = new Cards();

  static List<Card> cards() {
    return List.of(
        uk("Нове"),
        uk("У Вигаданську покращать роботу поліцейських офіцерів громади"),
        uk(
            "Про те, як у вигаданській міській територіальній громаді жителі, внутрішньо переміщені"
                + " особи, поліцейські офіцери громади та представники місії обговорюватимуть"
                + " «безпеку кожного двору» й під’їзду щомісяця, ґрунтовно та відкрито"),
        uk("Метилпропенілендигідроксициннаменілакрилічноїмнопрстуфхцчшщю"),
        uk("«" + "Цитата, яку не можна розірвати навпіл, ".repeat(8) + "кінець»"),
        uk("Щ".repeat(300)),
        uk(""),
        en("The city and the Mission cooperate"),
        en("Cooperation with the EU Advisory Mission"),
        en(
            "EU Advisory Mission to help Vyhadansk improve the work of its community police officers"),
        en(
            "Donaudampfschifffahrtsgesellschaft & llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"),
        en("A title of words ".repeat(15)));
  }

  private static Card uk(String title) {
    return new Card("Громада, Вигаданськ", "Новини", title, "1 травня 2031 року", UK);
  }

  private static Card en(String title) {
    return new Card("Hromada, Vyhadansk", "News", title, "", EN);
  }

  @Test
  void textsStandWhereTheLayoutSays() {
    StringBuilder layouts = new StringBuilder();
    for (Card card : cards()) {
      for (Sheet.Line line : CARDS.sheet(card).lines()) {
        layouts.append(
            String.format(
                Locale.ROOT,
                "%4d %4d %4d %-8s%-9s%s%n",
                line.at().x(),
                line.at().y(),
                line.size(),
                line.style(),
                line.ink(),
                line.text()));
      }
      layouts.append('\n');
    }
    Golden.assertMatches(
        Path.of("src/test/resources/golden/cards.txt"), layouts.toString().replace("\r", ""));
  }

  @ParameterizedTest
  @MethodSource("cards")
  void nothingIsDrawnOutsideTheSafeArea(Card card) {
    BufferedImage picture = picture(CARDS.draw(card));
    assertThat(picture.getWidth()).isEqualTo(1200);
    assertThat(picture.getHeight()).isEqualTo(630);
    for (int y = 20; y < 630; y++) {
      for (int x = 0; x < 1200; x++) {
        boolean inside = x >= SAFE && x < 1200 - SAFE && y >= 56 && y < 610;
        if (!inside && picture.getRGB(x, y) != PAPER) {
          throw new AssertionError(card.title() + " is drawn at " + x + ", " + y);
        }
      }
    }
  }

  /** Between the title and the line above the site's name nothing may touch. */
  @ParameterizedTest
  @MethodSource("cards")
  void theTitleKeepsItsDistance(Card card) {
    BufferedImage picture = picture(CARDS.draw(card));
    for (int x = 0; x < 1200; x++) {
      for (int y : new int[] {112, 498, 500, 502}) {
        assertThat(picture.getRGB(x, y)).as("%s at %d, %d", card.title(), x, y).isEqualTo(PAPER);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cards")
  void filesAreSmall(Card card) {
    assertThat(CARDS.draw(card)).hasSizeLessThan(40_000);
  }

  @Test
  void noWordOfATitleIsLostUnlessAnEllipsisSaysSo() {
    for (Card card : cards()) {
      List<Sheet.Line> title =
          CARDS.sheet(card).lines().stream().filter(line -> line.size() > 40).toList();
      String set = title.stream().map(Sheet.Line::text).collect(Collectors.joining());
      String whole = card.title().replace(" ", "");
      String shown = set.replace(" ", "");
      if (shown.endsWith("…")) {
        assertThat(whole).startsWith(shown.substring(0, shown.length() - 1));
      } else {
        assertThat(shown).isEqualTo(whole);
      }
    }
  }

  /** The colours of assets/css/tokens.css, and letters inside the card in ink. */
  @Test
  void coloursAreThoseOfTheSite() {
    BufferedImage picture = picture(CARDS.draw(uk("Ш".repeat(5))));
    assertThat(picture.getRGB(600, 4)).isEqualTo(0xFF0F6150);
    assertThat(picture.getRGB(40, 300)).isEqualTo(PAPER);
    assertThat(picture.getRGB(100, 180)).isEqualTo(0xFF1E2421);
  }

  /**
   * The name of a picture says what is drawn and by which edition: one drawn otherwise under the
   * same name would never be replaced.
   */
  @Test
  void whoeverChangesTheDrawingRaisesTheEdition() throws Exception {
    MessageDigest hash = MessageDigest.getInstance("SHA-256");
    cards().forEach(card -> hash.update(CARDS.draw(card)));
    Map<String, String> editions = new LinkedHashMap<>();
    editions.put("2", "a73e91814e954df9");
    editions.put("1", "aa4c0afdb3583d14");
    assertThat(HexFormat.of().formatHex(hash.digest(), 0, 8))
        .as("the drawing changed: raise Cards.EDITION and note the new digits here")
        .isEqualTo(editions.get(Cards.EDITION));
  }

  private static BufferedImage picture(byte[] png) {
    try {
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
      if (picture == null) {
        throw new AssertionError("no picture");
      }
      return picture;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
