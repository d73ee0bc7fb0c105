package hromada.check;

import com.ibm.icu.text.MessagePatternUtil;
import com.ibm.icu.text.MessagePatternUtil.ArgNode;
import com.ibm.icu.text.MessagePatternUtil.MessageContentsNode;
import com.ibm.icu.text.MessagePatternUtil.MessageNode;
import com.ibm.icu.text.MessagePatternUtil.TextNode;
import com.ibm.icu.text.MessagePatternUtil.VariantNode;
import hromada.source.Place;
import hromada.source.SourceFile;
import hromada.source.Span;
import java.util.ArrayList;
import java.util.List;

/** The words in an interface text's pattern, without its arguments. */
final class MessageTexts {
  private MessageTexts() {}

  /** The words of all variants; none where the pattern is not well formed. */
  static List<String> of(String pattern) {
    List<String> texts = new ArrayList<>();
    try {
      collect(MessagePatternUtil.buildMessageNode(pattern), texts);
    } catch (IllegalArgumentException e) {
      return List.of(); // MessageMismatch reports it
    }
    return texts;
  }

  private static void collect(MessageNode message, List<String> texts) {
    for (MessageContentsNode part : message.getContents()) {
      if (part instanceof TextNode text) {
        texts.add(text.getText());
      } else if (part instanceof ArgNode argument && argument.getComplexStyle() != null) {
        for (VariantNode variant : argument.getComplexStyle().getVariants()) {
          collect(variant.getMessage(), texts);
        }
      }
    }
  }

  /** Where the text with this key stands. */
  static Place place(SourceFile file, String key) {
    int found = file.text().startsWith(key) ? 0 : file.text().indexOf("\n" + key) + 1;
    return Place.of(file, Span.of(found, key.length()));
  }
}
