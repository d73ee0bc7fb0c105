package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code FindScriptTest} holds the script to the same examples. */
class SearchKeyTest {
  static String examples() {
    try {
      return Files.readString(Path.of("src/test/resources/search-keys.json"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void whatPeopleConfuseFallsTogether() throws IOException {
    JsonNode all = new ObjectMapper().readTree(examples());
    assertThat(all).isNotEmpty();
    for (JsonNode pair : all) {
      assertThat(SearchKey.of(pair.get(0).asText()))
          .as(pair.get(0).asText())
          .isEqualTo(pair.get(1).asText());
    }
  }
}
