package hromada.render;

import hromada.markdown.References.LinkTarget;

/**
 * A link, or the name of a thing that has no page.
 *
 * @param label what the reader reads
 * @param href where it leads, empty for nowhere
 * @param language tag of the target's language where it is not the page's, else empty
 */
public record LinkView(String label, String href, String language) {
  static LinkView of(String label, LinkTarget target) {
    String language = target.language();
    return new LinkView(label, target.href(), language == null ? "" : language);
  }
}
