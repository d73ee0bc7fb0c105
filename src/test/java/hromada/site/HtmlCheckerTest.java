package hromada.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Every page and style sheet passes the Nu HTML checker, warnings included (rule A2). */
class HtmlCheckerTest {
  private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

  private static final Findings FINDINGS = new Findings();
  private static final SimpleDocumentValidator CHECKER =
      new SimpleDocumentValidator(false, false, true);

  static List<BuiltSite> sites() {
    return BuiltSite.all();
  }

  /** The schema takes seconds to read and serves all pages. */
  @BeforeAll
  static void readSchema() throws Exception {
    CHECKER.setUpMainSchema(SCHEMA, FINDINGS);
    CHECKER.setUpValidatorAndParsers(FINDINGS, false, false);
    CHECKER.setAllowCss(true);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyPagePasses(BuiltSite site) throws Exception {
    List<String> pages = List.copyOf(site.pages().keySet());
    assertThat(pages).isNotEmpty();
    for (String path : pages) {
      CHECKER.checkHtmlInputSource(FINDINGS.about(path, site.text(path)));
    }
    assertThat(FINDINGS.taken()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyStyleSheetPasses(BuiltSite site) throws Exception {
    List<String> sheets = site.files().keySet().stream().filter(p -> p.endsWith(".css")).toList();
    assertThat(sheets).isNotEmpty();
    for (String path : sheets) {
      CHECKER.checkCssInputSource(FINDINGS.about(path, inOlderWords(site.text(path))));
    }
    assertThat(FINDINGS.taken()).isEmpty();
  }

  /**
   * The same style sheet in words the checker knows. Of cascade layers it would skip all that is in
   * them, and it has not heard of containers or of a font's size-adjust; line numbers stay.
   */
  private static String inOlderWords(String css) {
    return css.replaceAll("@layer [\\w-]+ \\{", "@media all {")
        .replaceAll("@layer [^;{]+;", "")
        .replaceAll("(?<![-\\w])size-adjust: ?[\\d.]+%;", "")
        .replaceAll("container-type: ?[\\w-]+;", "")
        .replaceAll("@container [^{]+\\{", "@media all {")
        .replaceAll("(?<=\\d)cq[iw]\\b", "vw")
        .replace("::details-content", "::before");
  }

  /** Collects what the checker says; its information lines too are reasons to look. */
  private static final class Findings implements ErrorHandler {
    private final List<String> all = new ArrayList<>();

    InputSource about(String path, String text) {
      InputSource source = new InputSource(new ByteArrayInputStream(text.getBytes(UTF_8)));
      source.setSystemId(BuiltSite.address(path));
      source.setEncoding("UTF-8");
      return source;
    }

    List<String> taken() {
      List<String> taken = List.copyOf(all);
      all.clear();
      return taken;
    }

    private void add(String severity, SAXParseException e) {
      all.add(e.getSystemId() + ":" + e.getLineNumber() + ": " + severity + ": " + e.getMessage());
    }

    @Override
    public void warning(SAXParseException e) {
      add("warning", e);
    }

    @Override
    public void error(SAXParseException e) {
      add("error", e);
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      add("fatal", e);
    }
  }
}
