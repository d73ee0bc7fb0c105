package hromada.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SlugTest {
  @Test
  void titleBecomesSmallLatinWordsJoinedByHyphens() {
    assertThat(Slug.of("«Поліцейський офіцер громади»: що це?"))
        .isEqualTo("politseiskyi-ofitser-hromady-shcho-tse");
  }

  @Test
  void englishTitleLosesOnlyItsApostrophe() {
    assertThat(Slug.of("EU Advisory Mission’s visit, 2023"))
        .isEqualTo("eu-advisory-missions-visit-2023");
  }

  @Test
  void longTitleIsCutAtAWord() {
    String slug = Slug.of("слово ".repeat(40));
    assertThat(slug).hasSizeLessThanOrEqualTo(80).endsWith("slovo");
  }

  @Test
  void titleWithoutLettersGivesNoSlug() {
    assertThat(Slug.of("…—!")).isEmpty();
  }

  @Test
  void anythingElseIsNoSlug() {
    for (String wrong : new String[] {"", "A", "a b", "-a", "a--b", "..", "новина"}) {
      assertThat(Slug.isValid(wrong)).as(wrong).isFalse();
      assertThatThrownBy(() -> new Slug(wrong)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
