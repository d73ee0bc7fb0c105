package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import hromada.model.Dataset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpenDataTest {
  private static final Rendered SITE = Rendered.full("civic");
  private static final Rendered WHOLE_CITY = Rendered.wholeCity();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @ParameterizedTest
  @EnumSource(Dataset.class)
  void everyFileFollowsItsSchema(Dataset set) {
    assertThat(errors(set, text(set.json()))).isEmpty();
    assertThat(errors(set, Rendered.of("").text(set.json().substring(1)))).isEmpty();
    assertThat(errors(set, WHOLE_CITY.text(set.json().substring(1)))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Dataset.class)
  void everySchemaIsOneAndRefusesWhatItDoesNotKnow(Dataset set) {
    Schema schemas =
        SCHEMAS.getSchema(
            com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(schemas.validate(text(set.schema()), InputFormat.JSON)).isEmpty();
    assertThat(errors(set, text(set.json()).replaceFirst("\"count\" : ", "\"counted\" : ")))
        .isNotEmpty();
    assertThat(errors(set, text(set.json()).replaceFirst("\"id\" : ", "\"home\" : "))).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(Dataset.class)
  void everyFileSaysWhatItIsAndHowItMayBeUsed(Dataset set) throws Exception {
    JsonNode file = JSON.readTree(text(set.json()));
    assertThat(file.at("/licence/uk").asText()).contains("із посиланням на джерело");
    assertThat(file.at("/attribution/uk").asText())
        .endsWith("із посиланням на джерело: https://example.test/data/");
    assertThat(file.get("$schema").asText()).isEqualTo("https://example.test" + set.schema());
    assertThat(file.get("updated").asText()).matches("20[23]\\d-\\d\\d-\\d\\d");
    assertThat(file.get("count").asInt()).isEqualTo(file.get("items").size()).isPositive();
  }

  @Test
  void dateOfAFileIsTheNewestOfItsRows() throws Exception {
    assertThat(JSON.readTree(text("/data/events.json")).get("updated").asText())
        .isEqualTo("2031-04-26");
    assertThat(JSON.readTree(text("/data/sources.json")).get("updated").asText())
        .isEqualTo("2031-03-03");
  }

  /** Both are made of one table, so the cells must be those of the JSON file, by name and order. */
  @ParameterizedTest
  @EnumSource(Dataset.class)
  void tableHoldsWhatTheJsonFileHolds(Dataset set) throws Exception {
    List<List<String>> rows = CsvReader.read(text(set.csv()));
    JsonNode items = JSON.readTree(text(set.json())).get("items");
    assertThat(rows)
        .hasSize(items.size() + 1)
        .allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
    for (int row = 0; row < items.size(); row++) {
      for (int cell = 0; cell < rows.get(0).size(); cell++) {
        assertThat(CsvReader.original(rows.get(row + 1).get(cell)))
            .as(rows.get(0).get(cell))
            .isEqualTo(value(items.get(row), rows.get(0).get(cell)));
      }
    }
  }

  @Test
  void tableBeginsWithAByteOrderMarkAndEndsItsLinesAsRfc4180Wants() {
    assertThat(text("/data/events.csv")).startsWith("\uFEFFid,title_uk,title_en,").endsWith("\r\n");
    assertThat(text("/data/events.csv")).contains("\"Ліхтарі\nШум, сварки; бійки\"");
    assertThat(text("/data/news.csv")).contains(",\"Вигадана «новина», <b>жирна</b>\",");
  }

  @Test
  void cellsThatWouldBeFormulasAreText() {
    assertThat(text("/data/priorities.csv"))
        .contains(",\"'-Ліхтарі, вигадані\",\"'-Lamps, made up\",");
    assertThat(text("/data/neighbourhoods.csv"))
        .contains(",'=Стара Вигаданка,")
        .contains("\"'@ вулиця Перша, 1\"");
    assertThat(text("/data/figures.csv")).contains(",'+1 ліхтар,'+1 lamp,");
  }

  @Test
  void figuresCarrySourceAndConfidenceAndLeaveOutWhatIsUnconfirmed() throws Exception {
    JsonNode items = JSON.readTree(text("/data/figures.json")).get("items");
    assertThat(items.findValuesAsText("id"))
        .containsExactly("fire", "made-up-day", "made-up-lamps", "made-up-words", "police");
    JsonNode lamps = items.get(2);
    assertThat(lamps.get("number").decimalValue()).isEqualByComparingTo("40");
    assertThat(lamps.get("source").asText()).isEqualTo("made-up-order");
    assertThat(lamps.get("confidence").asText()).isEqualTo("A");
    assertThat(lamps.get("quote_only").asBoolean()).isFalse();
    assertThat(items.get(3).get("quote_only").asBoolean()).isTrue();
  }

  @Test
  void officersAreTeamsWithTheirOfficeOnly() throws Exception {
    JsonNode officer = JSON.readTree(text("/data/teams.json")).get("items").get(0);
    assertThat(officer.at("/rank/en").asText()).isEqualTo("police captain");
    assertThat(officer.fieldNames())
        .toIterable()
        .containsExactly(
            "id",
            "name",
            "description",
            "url",
            "status",
            "published",
            "updated",
            "sources",
            "rank",
            "organisation",
            "neighbourhoods",
            "station",
            "spelling");
    assertThat(JSON.readTree(text("/data/people.json")).get("items").findValuesAsText("id"))
        .containsExactly("vyhadanyi-posadovets");
  }

  @Test
  void withheldAndWithdrawnItemsAndTheirDocumentsNeverAppear() {
    assertThat(SITE.paths()).noneMatch(path -> path.contains("secret"));
    for (String path : SITE.paths()) {
      if (path.matches("(?!.*\\.png)(en/)?(data/.*|.*feed\\.(xml|json)|calendar\\.ics)")) {
        assertThat(SITE.text(path))
            .as(path)
            .doesNotContain("secret")
            .doesNotContain("Таєм")
            .doesNotContain("77")
            .doesNotContain("Відкликана");
      }
    }
  }

  @Test
  void descriptionNamesEverySetWithItsFilesInBothLanguages() {
    for (String address : List.of("/data/", "/en/data/")) {
      var page = SITE.page(address);
      assertThat(page.select(".data-set")).hasSize(Dataset.values().length);
      Dataset.files()
          .forEach(file -> assertThat(page.select("a[href=" + file + "]")).as(file).hasSize(1));
      assertThat(page.select("#licence")).hasSize(1);
      assertThat(page.select("link[rel=alternate][hreflang]")).hasSize(3);
    }
    assertThat(SITE.page("/en/data/").select("main").text()).doesNotContainPattern("[а-яїєі]");
  }

  private static List<String> errors(Dataset set, String file) {
    return SCHEMAS
        .getSchema(text(set.schema()), InputFormat.JSON)
        .validate(file, InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }

  private static String text(String address) {
    return SITE.text(address.substring(1));
  }

  /** What a cell under this heading should hold. */
  private static String value(JsonNode item, String heading) {
    String name = heading.replaceFirst("_(uk|en)$", "");
    JsonNode value = item.has(heading) ? item.get(heading) : item.path(name);
    return plain(value, heading.endsWith("_en") ? "en" : "uk");
  }

  private static String plain(JsonNode value, String language) {
    if (value.isArray()) {
      List<String> lines = new ArrayList<>();
      for (JsonNode member : value) {
        String line = member.has("date") ? step(member, language) : member.asText();
        lines.add(line);
      }
      return String.join("\n", lines.stream().filter(line -> !line.isEmpty()).toList());
    }
    return value.isObject() ? plain(value.path(language), language) : value.asText();
  }

  private static String step(JsonNode member, String language) {
    String text = member.at("/text/" + language).asText();
    return text.isEmpty() ? "" : member.get("date").asText() + " " + text;
  }
}
