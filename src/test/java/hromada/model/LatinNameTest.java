package hromada.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule T1: all examples of Cabinet Resolution No. 55, as domain.md 2.2 lists them. */
class LatinNameTest {
  private static final String OFFICIAL =
      """
      Алушта Alushta; Андрій Andrii; Борщагівка Borshchahivka; Борисенко Borysenko; \
      Вінниця Vinnytsia; Володимир Volodymyr; Гадяч Hadiach; Богдан Bohdan; Згурський Zghurskyi; \
      Ґалаґан Galagan; Ґорґани Gorgany; Донецьк Donetsk; Дмитро Dmytro; Рівне Rivne; Олег Oleh; \
      Есмань Esman; Єнакієве Yenakiieve; Гаєвич Haievych; Короп'є Koropie; Житомир Zhytomyr; \
      Жанна Zhanna; Жежелів Zhezheliv; Закарпаття Zakarpattia; Казимирчук Kazymyrchuk; \
      Медвин Medvyn; Михайленко Mykhailenko; Іванків Ivankiv; Іващенко Ivashchenko; \
      Їжакевич Yizhakevych; Кадиївка Kadyivka; Мар'їне Marine; Йосипівка Yosypivka; Стрий Stryi; \
      Олексій Oleksii; Київ Kyiv; Коваленко Kovalenko; Лебедин Lebedyn; Леонід Leonid; \
      Миколаїв Mykolaiv; Маринич Marynych; Ніжин Nizhyn; Наталія Nataliia; Одеса Odesa; \
      Онищенко Onyshchenko; Полтава Poltava; Петро Petro; Решетилівка Reshetylivka; \
      Рибчинський Rybchynskyi; Суми Sumy; Соломія Solomiia; Тернопіль Ternopil; Троць Trots; \
      Ужгород Uzhhorod; Уляна Uliana; Фастів Fastiv; Філіпчук Filipchuk; Харків Kharkiv; \
      Христина Khrystyna; Біла Церква Bila Tserkva; Стеценко Stetsenko; Чернівці Chernivtsi; \
      Шевченко Shevchenko; Шостка Shostka; Кишеньки Kyshenky; Щербухи Shcherbukhy; Гоща Hoshcha; \
      Гаращенко Harashchenko; Юрій Yurii; Корюківка Koriukivka; Яготин Yahotyn; \
      Ярошенко Yaroshenko; Костянтин Kostiantyn; Знам'янка Znamianka; Феодосія Feodosiia; \
      Згорани Zghorany; Розгон Rozghon""";

  record Pair(String ukrainian, String latin) {}

  static Stream<Pair> official() {
    return Arrays.stream(OFFICIAL.split(";\\s*")).map(LatinNameTest::pair);
  }

  /** The Latin half has as many words as the Ukrainian one. */
  private static Pair pair(String line) {
    String[] words = line.strip().split(" ");
    int half = words.length / 2;
    return new Pair(
        String.join(" ", Arrays.copyOfRange(words, 0, half)),
        String.join(" ", Arrays.copyOfRange(words, half, words.length)));
  }

  @Test
  void allSeventySixOfficialExamplesAreHere() {
    assertThat(official()).hasSize(76);
  }

  @ParameterizedTest
  @MethodSource("official")
  void officialExampleInTitleCase(Pair pair) {
    assertThat(LatinName.of(pair.ukrainian).value()).isEqualTo(pair.latin);
  }

  @ParameterizedTest
  @MethodSource("official")
  void officialExampleInCapitals(Pair pair) {
    assertThat(LatinName.of(pair.ukrainian.toUpperCase(Locale.ROOT)).value())
        .isEqualTo(pair.latin.toUpperCase(Locale.ROOT));
  }

  @ParameterizedTest
  @MethodSource("official")
  void officialExampleInSmallLetters(Pair pair) {
    assertThat(LatinName.of(pair.ukrainian.toLowerCase(Locale.ROOT)).value())
        .isEqualTo(pair.latin.toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @MethodSource("official")
  void everyApostropheIsTheSame(Pair pair) {
    for (String apostrophe : new String[] {"'", "’", "ʼ"}) {
      assertThat(LatinName.of(pair.ukrainian.replace("'", apostrophe)).value())
          .isEqualTo(pair.latin);
    }
  }

  @Test
  void lettersTypedAsTwoCodePointsCountAsOne() {
    String decomposed = "Кадиі\u0308вка";
    assertThat(LatinName.of(decomposed).value()).isEqualTo("Kadyivka");
  }

  @Test
  void quotationMarksThatAreNoApostropheStay() {
    assertThat(LatinName.of("'Нове'").value()).isEqualTo("'Nove'");
  }
}
