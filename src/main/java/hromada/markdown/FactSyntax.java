package hromada.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** The notation {@code {{fact:id}}} and {@code {{fact:id form=compact}}}. */
public final class FactSyntax implements InlineContentParserFactory {
  /** Longer than any id and form; bounds the search for the closing braces. */
  private static final int LONGEST = 200;

  private static final String OPEN = "{{fact:";
  private static final Pattern REFERENCE =
      Pattern.compile("\\{\\{fact:\\s*([^\\s{}]*)(?:\\s+form=([a-z]+))?\\s*}}");

  FactSyntax() {}

  /** A reference found in plain text, such as a title or a summary. */
  public record Found(String id, String form, int start, int end) {}

  /** All references in a text that is not Markdown, in order. */
  public static List<Found> find(String text) {
    if (!text.contains(OPEN)) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    Matcher matcher = REFERENCE.matcher(text);
    while (matcher.find()) {
      found.add(new Found(matcher.group(1), form(matcher), matcher.start(), matcher.end()));
    }
    return found;
  }

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('{');
  }

  @Override
  public InlineContentParser create() {
    return FactSyntax::parse;
  }

  private static ParsedInline parse(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position start = scanner.position();
    if (!scanner.next(OPEN)) {
      return ParsedInline.none();
    }
    for (int i = 0; i < LONGEST && scanner.hasNext(); i++) {
      if (scanner.next("}}")) {
        String written = scanner.getSource(start, scanner.position()).getContent();
        Matcher matcher = REFERENCE.matcher(written);
        return matcher.matches()
            ? ParsedInline.of(new FactNode(matcher.group(1), form(matcher)), scanner.position())
            : ParsedInline.none();
      }
      scanner.next();
    }
    return ParsedInline.none();
  }

  private static String form(Matcher matcher) {
    return matcher.group(2) == null ? "" : matcher.group(2);
  }
}
