package hromada.site;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** The checker of accessibility that runs within a page. */
public final class Axe {
  /**
   * All rules of axe, those for WCAG 2.2 included. A contrast that axe could not measure is a
   * finding too, unless the text is a single character or stands in a drawing or in a table that is
   * scrolled aside, whose colours {@link ContrastTest} computes.
   */
  static final String SCRIPT =
      """
      async part => {
        const found = await axe.run(part ? document.querySelector(part) : document, {
          resultTypes: ['violations', 'incomplete'],
          rules: {'target-size': {enabled: true}}
        });
        const spared = node => node.any.some(c => c.data?.messageKey === 'shortTextContent')
          || document.querySelector(node.target[0])?.closest('svg, .table-box');
        const tell = (rule, nodes) => nodes.map(node => rule.id + ' ' + node.target.join(' ') + ': '
          + node.failureSummary.split('\\n').slice(1).join(';'));
        return [
          ...found.violations.flatMap(rule => tell(rule, rule.nodes)),
          ...found.incomplete.filter(rule => rule.id === 'color-contrast')
            .flatMap(rule => tell(rule, rule.nodes.filter(node => !spared(node))))
        ];
      }
      """;

  private Axe() {}

  /** Brings axe into a page. */
  static void bring(Page page) {
    page.evaluate(AxeBuilder.getAxeScript());
  }

  /**
   * What axe finds on the page as it is now.
   *
   * @param part a selector: all that is looked at
   */
  public static List<?> faults(Page page, String part) {
    bring(page);
    return (List<?>) page.evaluate(SCRIPT, part);
  }
}
