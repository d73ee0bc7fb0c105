package hromada.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Requirements without a rule: no text can break them, because of how pages are made. */
class HeldByConstructionTest {
  /** For the document of rules. */
  static final String TABLE =
      """

      ## What no rule needs to judge

      These requirements are about pages, not texts: an editor cannot break them, so no finding could help.
      What holds each of them, and the tests that would notice if it did not:

      | id | what is required | what holds it | tests |
      | --- | --- | --- | --- |
      | L1 | Addresses without a language mark are Ukrainian, whatever a browser asks for | a page's language is a part of its address (`PageUrl.in`); the site is files, nothing chooses between them | `CrawlTest`, `PreviewServerTest` |
      | L5 | The switch leads to the same page in the other language | the switch is made of the item, not of an address somebody writes (`SwitchView`) | `CrawlTest`, `PageHeadTest` |
      | L6 | `hreflang` names both languages and the default, mutually | made for every page from the pages there are (`Addresses`) | `CrawlTest`, `PageHeadTest` |
      | T1 | All official examples of Resolution No. 55 | one table for names and addresses (`LatinName`) | `LatinNameTest` |
      | P5 | Data behind lists is offered as CSV and JSON | every set is made from the same records as its page | `OpenDataTest` |
      | W1 | Nothing of an item stands on the site before its time | what is withheld never reaches the renderer (`Site.withheld`) | `WithheldTest` |

      The rest of L has rules: L2, L3, L4, L7, L8 and L9 are judged from the texts, see the tables above.
      """;

  private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

  @Test
  void everyTestNamedThereIsOne() throws IOException {
    List<String> tests;
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      tests = files.map(file -> file.getFileName().toString()).toList();
    }
    Matcher named = TEST.matcher(TABLE);
    int count = 0;
    for (; named.find(); count++) {
      assertThat(tests).contains(named.group(1) + ".java");
    }
    assertThat(count).isEqualTo(9);
  }

  @Test
  void everyRequirementOfLanguageHasARuleOrIsHeldByConstruction() {
    List<String> judged =
        Stream.of(RuleId.values()).flatMap(rule -> rule.requirements().stream()).toList();
    for (int number = 1; number <= 9; number++) {
      String id = "L" + number;
      assertThat(judged.contains(id) || TABLE.contains("| " + id + " |")).as(id).isTrue();
    }
  }
}
