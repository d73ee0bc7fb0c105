package hromada.render;

import hromada.markdown.References.FactText;

/**
 * A stretch of a text of the front matter: words, or one fact.
 *
 * @param text what the reader reads
 * @param element the element that carries the value, empty for words
 * @param attribute the attribute that holds the value for machines
 * @param machine that value
 * @param source number of the fact's source, 0 for none
 * @param sourceLabel name of the link to it
 */
public record TextPart(
    String text, String element, String attribute, String machine, int source, String sourceLabel) {
  static TextPart of(String words) {
    return new TextPart(words, "", "", "", 0, "");
  }

  static TextPart of(FactText fact) {
    String machine = fact.machine();
    return machine == null
        ? new TextPart(fact.text(), "", "", "", fact.source(), fact.sourceLabel())
        : new TextPart(
            fact.text(),
            fact.element().tag(),
            fact.element().attribute(),
            machine,
            fact.source(),
            fact.sourceLabel());
  }
}
