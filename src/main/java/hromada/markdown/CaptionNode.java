package hromada.markdown;

import org.commonmark.node.CustomBlock;

/** A table's caption, first child of its table. */
final class CaptionNode extends CustomBlock {}
