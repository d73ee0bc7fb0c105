package hromada.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PartialDateTest {
  @Test
  void keepsWhatIsKnown() {
    assertThat(PartialDate.find("2014")).contains(new PartialDate(2014, 0, 0));
    assertThat(PartialDate.find("2014-12")).contains(new PartialDate(2014, 12, 0));
    assertThat(PartialDate.find("2023-03-29")).contains(new PartialDate(2023, 3, 29));
  }

  @Test
  void daysThatDoNotExistAreNoDates() {
    assertThat(PartialDate.find("2023-02-29")).isEmpty();
    assertThat(PartialDate.find("2023-13")).isEmpty();
    assertThat(PartialDate.find("30.03.2023")).isEmpty();
    assertThat(PartialDate.find("2023-3-30")).isEmpty();
  }

  @Test
  void writesWhatItRead() {
    for (String text : new String[] {"2014", "2014-12", "2023-03-09"}) {
      assertThat(PartialDate.find(text).orElseThrow()).hasToString(text);
    }
  }

  @Test
  void onlyAWholeDateIsADay() {
    assertThat(new PartialDate(2014, 12, 0).date()).isEmpty();
    assertThat(new PartialDate(2014, 12, 1).date()).contains(LocalDate.of(2014, 12, 1));
  }

  @Test
  void isBeforeOnlyWhereThatIsCertain() {
    assertThat(date("2023").isBefore(date("2023-03-29"))).isFalse();
    assertThat(date("2023-03-29").isBefore(date("2023"))).isFalse();
    assertThat(date("2022").isBefore(date("2023-03-29"))).isTrue();
    assertThat(date("2023-02").isBefore(date("2023-03-01"))).isTrue();
    assertThat(date("2023-03-01").isBefore(date("2023-02"))).isFalse();
  }

  private static PartialDate date(String text) {
    return PartialDate.find(text).orElseThrow();
  }
}
