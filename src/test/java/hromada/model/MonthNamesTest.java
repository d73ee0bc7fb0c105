package hromada.model;

import static com.ibm.icu.text.DateFormatSymbols.FORMAT;
import static com.ibm.icu.text.DateFormatSymbols.STANDALONE;
import static com.ibm.icu.text.DateFormatSymbols.WIDE;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormatSymbols;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class MonthNamesTest {
  @ParameterizedTest
  @EnumSource
  void namesAreThoseOfIcu(Language language) {
    DateFormatSymbols icu = DateFormatSymbols.getInstance(language.locale());
    MonthNames names = MonthNames.in(language);
    assertThat(names.inDates()).containsExactly(icu.getMonths(FORMAT, WIDE));
    assertThat(names.alone()).containsExactly(icu.getMonths(STANDALONE, WIDE));
  }
}
