package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import hromada.model.Language;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words are put into an interface text without ICU, and it must not be seen. */
class TextPatternTest {
  @ParameterizedTest(name = "{0}")
  @EnumSource(Language.class)
  @DisplayName("every interface text says what ICU says")
  void asIcu(Language language) {
    Map<String, String> texts = RealTexts.messages().in(language);
    assertThat(texts).hasSizeGreaterThan(100);
    texts.forEach(
        (key, pattern) -> {
          Object[] words = {"{0}", "«ім’я»", "it's", "a"};
          Object[] numbers = {1234567, 2, 999, -1};
          TextPattern own = new TextPattern(pattern, language.locale());
          MessageFormat icu = new MessageFormat(pattern, language.locale());
          assertThat(own.format()).as(key).isEqualTo(icu.format(new Object[0]));
          if (!pattern.contains("plural") && !pattern.contains("number")) {
            assertThat(own.format(words)).as(key).isEqualTo(icu.format(words));
          }
          assertThat(own.format(numbers)).as(key).isEqualTo(icu.format(numbers));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "'",
        "it''s {0}",
        "'{0}' {1}",
        "{0}{0}{1}",
        "{1}, {0}",
        "a {0}",
        "{2}",
        "{0,number} {1}"
      })
  @DisplayName("quotes, repeated, missing and formatted arguments are ICU's matter")
  void odd(String pattern) {
    TextPattern own = new TextPattern(pattern, Language.EN.locale());
    MessageFormat icu = new MessageFormat(pattern, Language.EN.locale());
    Object[] mixed = {7, "x"};

    assertThat(own.format(mixed)).isEqualTo(icu.format(mixed));
    assertThat(own.format()).isEqualTo(icu.format(new Object[0]));
  }

  @Test
  @DisplayName("a text that ICU cannot read is refused")
  void broken() {
    assertThatThrownBy(() -> new TextPattern("{0", Language.UK.locale()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
