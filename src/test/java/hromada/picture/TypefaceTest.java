package hromada.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypefaceTest {
  private static final String UKRAINIAN =
      "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяАБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ";
  private static final String EUROPEAN = "abcxyzABCXYZ0123456789āčēģīķļņšūžłńóśźżäöüßéèçñ";
  private static final String SIGNS = "’ʼ'«»„“”—–-…№.,:;!?()/&%+@\u00A0 ";

  @ParameterizedTest
  @ValueSource(strings = {"Arsenal-Bold.ttf", "Arsenal-Regular.ttf"})
  void theFontHasEveryLetterWeMayNeed(String file) {
    Typeface face = new Typeface(file);
    assertThat((UKRAINIAN + EUROPEAN + SIGNS).codePoints())
        .allSatisfy(
            letter -> assertThat(face.glyph(letter)).as(Character.toString(letter)).isPositive());
    assertThat(face.glyph(0x1F642)).as("a letter it lacks").isZero();
  }

  /** Read from the font with fontTools. */
  @Test
  void widthsAndKerningAreThoseOfTheFont() {
    Typeface face = new Typeface("Arsenal-Bold.ttf");
    assertThat(face.width("Т")).isEqualTo(516);
    assertThat(face.width("Av")).isEqualTo(face.width("A") + face.width("v") - 40);
    assertThat(face.width("")).isZero();
  }
}
