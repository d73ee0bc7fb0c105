package hromada.announce;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.model.Announcement;
import hromada.model.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostsTest {
  private static final String SENTENCE = "Жителі й поліція домовилися про спільну роботу. ";

  private static Post post(String title, String summary, Network network) {
    Announcement announcement =
        new Announcement(
            Language.UK,
            title,
            summary,
            "Новини",
            "1 травня 2031 року",
            "Докладніше:",
            "https://example.test/news/a/");
    return new Posts().of(announcement, List.of(network)).get(0);
  }

  /** Every character Telegram's documentation lists for text, and neighbours it does not. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\u0001',
      delimiter = ' ',
      value = {
        "_ \\_",
        "* \\*",
        "[ \\[",
        "] \\]",
        "( \\(",
        ") \\)",
        "~ \\~",
        "` \\`",
        "> \\>",
        "# \\#",
        "+ \\+",
        "- \\-",
        "= \\=",
        "| \\|",
        "{ \\{",
        "} \\}",
        ". \\.",
        "! \\!",
        "\\ \\\\",
        "a\\_b a\\\\\\_b",
        ", ,",
        ": :",
        "; ;",
        "« «",
        "’ ’",
        "— —",
        "? ?",
        "/ /",
        "& &",
        "% %",
        "@ @",
        "$ $",
        "^ ^",
        "' '",
        "< <",
        "№ №",
        "ї ї",
        "\uD83D\uDE42 \uD83D\uDE42"
      })
  void telegramsSpecialCharactersAreEscaped(String plain, String escaped) {
    assertThat(TelegramMarkdown.text(plain)).isEqualTo(escaped);
    assertThat(TelegramMarkdown.bold(plain)).isEqualTo("*" + escaped + "*");
  }

  @Test
  void inTheAddressOfALinkOnlyTheParenthesisAndTheBackslashAre() {
    assertThat(TelegramMarkdown.link("a.b", "https://example.test/a_(b)\\c.d!"))
        .isEqualTo("[a\\.b](https://example.test/a_(b\\)\\\\c.d!)");
  }

  @Test
  void aLongSummaryEndsAfterASentenceSoThatThePostFitsUnderAPicture() {
    Post post = post("Заголовок", SENTENCE.repeat(40).strip(), Network.TELEGRAM);
    assertThat(post.length()).isBetween(900, 1024);
    assertThat(post.text()).contains("спільну роботу\\.\u00A0…\n\nНовини");
  }

  @Test
  void facebookAndViberHaveRoomForMore() {
    String summary = SENTENCE.repeat(40).strip();
    assertThat(post("Заголовок", summary, Network.VIBER).text()).contains(summary);
    assertThat(post("Заголовок", summary, Network.FACEBOOK).text()).contains(summary);
    assertThat(post("Заголовок", SENTENCE.repeat(400).strip(), Network.VIBER).length())
        .isBetween(6_900, 7_000);
  }

  @Test
  void aQuotationThatDoesNotFitIsLeftOut() {
    Post post =
        post("Заголовок", "Мер сказав: «" + SENTENCE.repeat(40).strip() + "»", Network.TELEGRAM);
    assertThat(post.text()).contains("\n\nМер сказав…\n\n").doesNotContain("Жителі");
    Post whole = post("Заголовок", "«" + SENTENCE.repeat(40).strip() + "»", Network.TELEGRAM);
    assertThat(whole.text()).startsWith("*Заголовок*\n\nНовини, 1 травня");
  }

  @Test
  void evenAnEndlessTitleFits() {
    Post post = post("Слово ".repeat(400).strip(), "Опис.", Network.TELEGRAM);
    assertThat(post.length()).isBetween(1000, 1024);
    assertThat(post.text()).contains("Слово…*\n\nНовини");
  }
}
