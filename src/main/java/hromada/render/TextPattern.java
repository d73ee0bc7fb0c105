package hromada.render;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An interface text with places for arguments (ICU MessageFormat). Safe for several threads. */
final class TextPattern {
  /** From here on numbers are written in groups of digits. */
  private static final int SMALL = 1000;

  private final String pattern;
  private final Locale locale;
  private @Nullable MessageFormat format;

  /** The text around its arguments, where these are put in as they are; null otherwise. */
  private final @Nullable Plain plain;

  /**
   * The text between arguments, and the number of each argument.
   *
   * @param texts one more than there are arguments
   */
  private record Plain(List<String> texts, List<Integer> arguments) {}

  /**
   * A text as it stands in the file of messages.
   *
   * @throws IllegalArgumentException if ICU cannot read it
   */
  TextPattern(String pattern, Locale locale) {
    this.pattern = pattern;
    this.locale = locale;
    this.plain = plain(pattern);
  }

  /**
   * The text with its arguments filled in. Most are words, for which nothing need be formatted.
   *
   * @throws IllegalArgumentException if an argument does not fit
   */
  String format(Object... arguments) {
    Plain known = plain;
    if (known != null && fits(known, arguments)) {
      StringBuilder text = new StringBuilder(known.texts.get(0));
      for (int i = 0; i < known.arguments.size(); i++) {
        text.append(arguments[known.arguments.get(i)]).append(known.texts.get(i + 1));
      }
      return text.toString();
    }
    return formatted(arguments);
  }

  /** ICU's format is not safe for several threads at once, unlike everything else here. */
  private synchronized String formatted(Object... arguments) {
    MessageFormat known = format;
    if (known == null) {
      known = new MessageFormat(pattern, locale);
      format = known;
    }
    return known.format(arguments);
  }

  private static boolean fits(Plain plain, Object... arguments) {
    for (int number : plain.arguments) {
      if (number >= arguments.length || !isPlain(arguments[number])) {
        return false;
      }
    }
    return true;
  }

  /** Words, and numbers so small that both languages write them with nothing but digits. */
  private static boolean isPlain(Object argument) {
    return argument instanceof String
        || (argument instanceof Integer number && number >= 0 && number < SMALL);
  }

  private static @Nullable Plain plain(String pattern) {
    MessagePattern parts = new MessagePattern(pattern);
    List<String> texts = new ArrayList<>();
    List<Integer> arguments = new ArrayList<>();
    int done = 0;
    for (int i = 0; i < parts.countParts(); i++) {
      Part part = parts.getPart(i);
      switch (part.getType()) {
        case ARG_START -> {
          if (part.getArgType() != ArgType.NONE) {
            return null;
          }
          texts.add(pattern.substring(done, part.getIndex()));
        }
        case ARG_NUMBER -> arguments.add(part.getValue());
        case ARG_LIMIT -> done = part.getLimit();
        case MSG_START, MSG_LIMIT -> {}
        default -> {
          return null; // quoted text, arguments with names
        }
      }
    }
    texts.add(pattern.substring(done));
    return new Plain(List.copyOf(texts), List.copyOf(arguments));
  }
}
