package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

class FeedsTest {
  private static final Path SCHEMAS = Path.of("src/test/resources/schemas");

  private static final Rendered SITE =
      Rendered.of(
          """
          -- content/topics.yml --
          safety: {uk: Безпека & лад, en: Safety}
          -- content/news/a/index.uk.md --
          ---
          title: Перша «новина» & <ще>
          summary: Опис.
          published: 2031-01-02
          status: published
          sources: []
          topics: [safety]
          changes: [{date: 2031-07-03, note: Виправлено.}]
          ---
          Текст із [посиланням](/news/b/) і числом {{fact:police}}.
          -- content/news/a/index.en.md --
          ---
          title: First
          summary: Summary.
          changes: [{date: 2031-07-03, note: Corrected.}]
          ---
          Text with a [link](/news/b/).
          -- content/news/b/index.uk.md --
          Друга.
          """);

  @Test
  void atomFeedsFollowTheSchemaOfRfc4287() throws Exception {
    validateAtom(SITE.text("feed.xml"));
    validateAtom(SITE.text("en/feed.xml"));
  }

  @Test
  void schemaOfAtomRefusesWhatIsNotAtom() {
    String broken = SITE.text("feed.xml").replaceFirst("<updated>[^<]*</updated>", "");
    assertThatThrownBy(() -> validateAtom(broken)).isInstanceOf(SAXException.class);
  }

  @Test
  void atomEntryHasAnAuthorALinkAndAnIdForGood() {
    var feed = Jsoup.parse(SITE.text("feed.xml"), "", Parser.xmlParser());
    assertThat(feed.select("feed > author > name").text()).isEqualTo("Громада");
    assertThat(feed.select("entry > link[rel=alternate]").eachAttr("href"))
        .containsExactly("https://example.test/news/a/", "https://example.test/news/b/");
    assertThat(feed.select("entry > id").eachText())
        .containsExactly("tag:example.test,2026:uk/news/a", "tag:example.test,2026:uk/news/b");
    assertThat(feed.select("feed").attr("xml:lang")).isEqualTo("uk");
  }

  @Test
  void daysBecomeMomentsByTheClockOfKyiv() {
    var entry = Jsoup.parse(SITE.text("feed.xml"), "", Parser.xmlParser()).expectFirst("entry");
    assertThat(entry.select("published").text()).isEqualTo("2031-01-02T00:00:00+02:00");
    assertThat(entry.select("updated").text()).isEqualTo("2031-07-03T00:00:00+03:00");
  }

  @Test
  void feedCarriesTheWholeTextWithWholeAddresses() {
    var feed = Jsoup.parse(SITE.text("feed.xml"), "", Parser.xmlParser());
    String content = feed.expectFirst("entry > content").text();
    assertThat(content)
        .contains("href=\"https://example.test/news/b/\"", "tel:102")
        .doesNotContain("source-ref");
  }

  @Test
  void englishFeedHoldsOnlyWhatIsTranslated() throws Exception {
    JsonNode feed = new ObjectMapper().readTree(SITE.text("en/feed.json"));
    assertThat(feed.get("items")).hasSize(1);
    assertThat(feed.get("items").get(0).get("url").asText())
        .isEqualTo("https://example.test/en/news/a/");
    assertThat(feed.get("language").asText()).isEqualTo("en");
  }

  @Test
  void jsonFeedHasWhatItsVersionAsksFor() throws Exception {
    JsonNode feed = new ObjectMapper().readTree(SITE.text("feed.json"));
    assertThat(feed.get("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(feed.get("feed_url").asText()).isEqualTo("https://example.test/feed.json");
    for (JsonNode item : feed.get("items")) {
      assertThat(item.fieldNames()).toIterable().contains("id", "url", "content_html");
    }
    assertThat(feed.get("items").get(0).get("tags").get(0).asText()).isEqualTo("Безпека & лад");
  }

  @Test
  void siteMapFollowsItsSchema() throws Exception {
    Source[] schemas = {
      new StreamSource(SCHEMAS.resolve("sitemap.xsd").toFile()),
      new StreamSource(SCHEMAS.resolve("xhtml-link.xsd").toFile())
    };
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(schemas)
        .newValidator()
        .validate(new StreamSource(new StringReader(SITE.text("sitemap.xml"))));
  }

  @Test
  void siteMapNamesEveryPageWithItsLanguages() throws Exception {
    var map =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(
                new ByteArrayInputStream(
                    SITE.text("sitemap.xml").getBytes(StandardCharsets.UTF_8)));
    // The offline page is for those who come to any other.
    long pages =
        SITE.paths().stream()
            .filter(path -> path.endsWith("index.html") && !path.endsWith("offline/index.html"))
            .count();
    assertThat(map.getElementsByTagName("loc").getLength()).isEqualTo((int) pages);
    assertThat(SITE.text("sitemap.xml"))
        .contains(
            """
            <loc>https://example.test/en/news/a/</loc>
            <lastmod>2031-07-03</lastmod>
            <xhtml:link rel="alternate" hreflang="uk" href="https://example.test/news/a/"/>
            <xhtml:link rel="alternate" hreflang="en" href="https://example.test/en/news/a/"/>
            <xhtml:link rel="alternate" hreflang="x-default" href="https://example.test/news/a/"/>
            """);
    assertThat(SITE.text("robots.txt")).contains("Sitemap: https://example.test/sitemap.xml");
  }

  static void validateAtom(String feed) throws Exception {
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new Strict());
    ValidationDriver driver =
        new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
    driver.loadSchema(ValidationDriver.fileInputSource(SCHEMAS.resolve("atom.rnc").toFile()));
    assertThat(driver.validate(new InputSource(new StringReader(feed)))).isTrue();
  }

  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
