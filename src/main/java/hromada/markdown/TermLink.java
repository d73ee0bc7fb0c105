package hromada.markdown;

/**
 * A tag that a link to the glossary puts into a text.
 *
 * @param offset in front of which character of the text it stands
 * @param href where the link leads; empty for the tag that ends it
 */
record TermLink(int offset, String href) {
  boolean opens() {
    return !href.isEmpty();
  }
}
