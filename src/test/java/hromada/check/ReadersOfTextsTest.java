package hromada.check;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.TestSite;
import hromada.assemble.SiteAssembler;
import hromada.markdown.Document;
import hromada.markdown.Readings;
import hromada.model.Item;
import hromada.model.Page;
import hromada.model.Site;
import hromada.parse.SiteParser;
import hromada.read.SiteReader;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Which rules read which texts. A build that finds only some texts changed asks the rules about the
 * items of these: no rule may depend on the text of another item.
 */
class ReadersOfTextsTest {
  private static final Site SITE = site();

  private static Site site() {
    TestSite site = TestSite.wholeCity().withRealTemplates();
    return new SiteReader()
        .read(site.config())
        .then(new SiteParser()::parse)
        .then(new SiteAssembler(TestSite.CLOCK)::assemble)
        .value();
  }

  /** What a rule reads, all of it on one thread: only that is noted. */
  private static Set<Document> read(Rule rule, Predicate<Item> wanted) {
    ForkJoinPool alone = new ForkJoinPool(1);
    try {
      return alone.submit(() -> Readings.of(() -> checked(rule, wanted)).documents()).join();
    } finally {
      alone.shutdown();
    }
  }

  private static Rule checked(Rule rule, Predicate<Item> wanted) {
    if (rule instanceof ItemRule choosy) {
      choosy.check(SITE, wanted, finding -> {});
    } else {
      rule.check(SITE, finding -> {});
    }
    return rule;
  }

  @Test
  void rulesReadTheTextsOfTheItemsThatAreWantedAndNoOthers() {
    List<Item> items = Pages.items(SITE).toList();
    assertThat(items).hasSizeGreaterThan(20);
    for (Item item : items) {
      Set<Document> own = Collections.newSetFromMap(new IdentityHashMap<>());
      item.pages().values().stream().map(Page::body).forEach(own::add);
      for (Rule rule : SiteChecker.rules()) {
        assertThat(own)
            .as("%s about %s", rule.getClass().getSimpleName(), item.key())
            .containsAll(read(rule, item::equals));
      }
    }
  }

  @Test
  void mostRulesReadTexts() {
    long readers =
        SiteChecker.rules().stream()
            .filter(rule -> !read(rule, item -> true).isEmpty())
            .peek(rule -> assertThat(rule).isInstanceOf(ItemRule.class))
            .count();
    assertThat(readers).isGreaterThan(5);
  }
}
