package hromada.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordFieldTest {
  private static final List<String> ENTRIES = List.of("title=kkkkkkkk", "zzzzzzzz");
  private static final String LINE = "translated_from: [title=kkkkkkkk, zzzzzzzz]\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "translated_from: [a, b]\n",
        "translated_from:\n  [a,\n   b]\n",
        "translated_from: [\n  a,\n]\n",
        "translated_from:\n- a\n- b\n",
        "translated_from:\n  - a\n\n  - b\n",
        "translated_from: >-\n  text\n"
      })
  void onlyThisFieldIsRewritten(String old) {
    String before = "---\ntitle: \"T\"   # як є\nsummary: >-\n  S\n";
    String after = "---\n\n  text\r\nwith mixed ends  \n---\ntranslated_from: [not, this]";
    assertThat(RecordField.in(before + old + after, ENTRIES)).isEqualTo(before + LINE + after);
  }

  @Test
  void fieldsAndCommentsBehindItStay() {
    String after = "\n# примітка\ntitle: T\n---\n";
    assertThat(RecordField.in("---\ntranslated_from: [a,\n  b]\n" + after, ENTRIES))
        .isEqualTo("---\n" + LINE + after);
  }

  @Test
  void lineEndsAreThoseOfTheFile() {
    assertThat(RecordField.in("---\r\ntitle: T\r\n---\r\n", ENTRIES))
        .isEqualTo("---\r\ntitle: T\r\n" + LINE.replace("\n", "\r\n") + "---\r\n");
  }

  @Test
  void longRecordsAreWrapped() {
    List<String> many = java.util.Collections.nCopies(30, "kkkkkkkk");
    assertThat(RecordField.in("---\n---\n", many).lines())
        .hasSize(6)
        .allMatch(line -> line.length() <= 100);
  }
}
