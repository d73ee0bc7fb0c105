package hromada.passage;

import hromada.markdown.Block;
import hromada.markdown.BlockKind;
import hromada.markdown.Document;
import hromada.markdown.FactUse;
import hromada.markdown.Image;
import hromada.markdown.Link;
import hromada.model.FieldSpec;
import hromada.model.Fields;
import hromada.model.Page;
import hromada.source.SourceFile;
import hromada.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts pages into the passages that are compared. */
public final class Passages {
  private static final Set<BlockKind> UNREAD = Set.of(BlockKind.CODE, BlockKind.HTML);
  private static final Pattern FACT = Pattern.compile("\\{\\{fact:([\\w-]+)[^}]*+}}");

  private Passages() {}

  /** The blocks of a page's text that are compared, each with what stands in it. */
  public static List<Passage> body(Page page) {
    return all(page.file(), page.body()).stream()
        .filter(passage -> !UNREAD.contains(passage.kind()))
        .toList();
  }

  /** All blocks of a text. */
  static List<Passage> all(SourceFile file, Document body) {
    Cursor<Link> links = new Cursor<>(body.links(), Link::span);
    Cursor<Image> images = new Cursor<>(body.images(), Image::span);
    Cursor<FactUse> facts = new Cursor<>(body.facts(), FactUse::span);
    List<Passage> passages = new ArrayList<>();
    for (Block block : body.blocks()) {
      if (!isCaptionless(block)) {
        Span span = block.span();
        passages.add(
            new Passage(
                file,
                block.kind(),
                block.text(),
                span,
                links.within(span),
                images.within(span),
                facts.within(span)));
      }
    }
    return passages;
  }

  private static boolean isCaptionless(Block block) {
    return block.kind() == BlockKind.TABLE && block.text().isEmpty();
  }

  /** Reads a list of things in document order once, while blocks pass by. */
  private static final class Cursor<T> {
    private final List<T> things;
    private final Function<T, Span> span;
    private int at;

    Cursor(List<T> things, Function<T, Span> span) {
      this.things = things;
      this.span = span;
    }

    List<T> within(Span block) {
      while (at < things.size() && start() < block.start()) {
        at++;
      }
      int first = at;
      while (at < things.size() && start() < block.end()) {
        at++;
      }
      List<T> found = first == at ? List.of() : List.copyOf(things.subList(first, at));
      at = first; // a picture stands inside the block around it, too
      return found;
    }

    private int start() {
      return span.apply(things.get(at)).start();
    }
  }

  /** The texts of the front matter that both languages have, side by side. */
  public static List<PassagePair> fields(Page ukrainian, Page english) {
    List<PassagePair> pairs = new ArrayList<>();
    new FieldPairs(ukrainian, english, pairs)
        .of(ukrainian.key().type().fields(), ukrainian.fields(), english.fields());
    return pairs;
  }

  /** Two front matters side by side. */
  private record FieldPairs(Page ukrainian, Page english, List<PassagePair> pairs) {
    void of(List<FieldSpec> specs, Fields uk, Fields en) {
      for (FieldSpec spec : specs) {
        String name = spec.name();
        switch (spec.kind()) {
          case TEXT -> text(spec, uk, en);
          case TEXTS -> texts(spec, uk, en);
          case GROUP ->
              uk.group(name).ifPresent(a -> en.group(name).ifPresent(b -> of(spec.fields(), a, b)));
          case GROUPS -> {
            int both = Math.min(uk.groups(name).size(), en.groups(name).size());
            for (int i = 0; i < both; i++) {
              of(spec.fields(), uk.groups(name).get(i), en.groups(name).get(i));
            }
          }
          default -> {}
        }
      }
    }

    private void text(FieldSpec spec, Fields uk, Fields en) {
      boolean translated = spec.side() == FieldSpec.Side.TRANSLATED;
      // The English fields hold the neutral ones, too, with the spans of the Ukrainian file.
      if (translated && !spec.name().equals("organisation")) {
        uk.text(spec.name())
            .ifPresent(
                a ->
                    en.text(spec.name())
                        .ifPresent(b -> add(a, uk.span(spec.name()), b, en.span(spec.name()))));
      }
    }

    private void texts(FieldSpec spec, Fields uk, Fields en) {
      List<String> source = uk.texts(spec.name());
      List<String> target = en.texts(spec.name());
      if (spec.side() == FieldSpec.Side.TRANSLATED) {
        for (int i = 0; i < Math.min(source.size(), target.size()); i++) {
          String name = spec.name() + "." + i;
          add(source.get(i), uk.span(name), target.get(i), en.span(name));
        }
      }
    }

    private void add(String uk, Span ukSpan, String en, Span enSpan) {
      pairs.add(
          new PassagePair(
              ofField(ukrainian.file(), uk, ukSpan), ofField(english.file(), en, enSpan)));
    }
  }

  /** A text of the front matter as a passage. */
  static Passage ofField(SourceFile file, String text, Span span) {
    List<FactUse> facts = new ArrayList<>();
    Matcher matcher = FACT.matcher(text);
    while (matcher.find()) {
      facts.add(new FactUse(matcher.group(1), "", false, span));
    }
    String words = matcher.replaceAll("");
    return new Passage(file, BlockKind.PARAGRAPH, words, span, List.of(), List.of(), facts);
  }
}
