package hromada.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the CommonMark specification through the parser the site uses. */
class SpecCoreTest {
  /** The specification shows tabs as arrows. */
  private static final char TAB = '→';

  private static final MarkdownParser PARSER = new MarkdownParser(text -> text);

  static List<Example> examples() {
    return ExampleReader.readExamples(TestResources.getSpec());
  }

  @Test
  void thereAreSixHundredAndFiftyTwoExamples() {
    assertThat(examples()).hasSize(652);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void rendersAsSpecified(Example example) {
    String html = MarkdownRenderer.specificationHtml(PARSER.parse(example.getSource(), 0));
    assertThat(html).as(example.getSource()).isEqualTo(example.getHtml().replace(TAB, '\t'));
  }
}
