package hromada.markdown;

import org.commonmark.node.CustomNode;

/** A fact reference in the syntax tree. */
final class FactNode extends CustomNode {
  final String id;
  final String form;

  FactNode(String id, String form) {
    this.id = id;
    this.form = form;
  }
}
