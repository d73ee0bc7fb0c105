package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.markdown.Block;
import hromada.markdown.BlockKind;
import hromada.markdown.Document;
import hromada.markdown.Heading;
import hromada.markdown.ItemList;
import hromada.markdown.Table;
import hromada.model.Page;
import hromada.source.Place;
import hromada.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Both languages have the same headings, lists, tables and quotations. Paragraphs may be joined and
 * split; what English has beyond Ukrainian is the finding of {@link EnglishOnlyBlock}.
 */
final class ShapeDiffers implements TranslationRule {
  /**
   * A part of a text's shape.
   *
   * @param form what must be the same, such as a heading's level
   * @param size how many items or rows it has
   */
  private record Part(String form, int size, Span span) {}

  @Override
  public void check(Translation translation, Vocabulary vocabulary, Consumer<Diagnostic> report) {
    Pages pages = new Pages(translation.ukrainian(), translation.english(), report);
    Document uk = translation.ukrainian().body();
    Document en = translation.english().body();
    pages.compare("heading", headings(uk), headings(en));
    pages.compare("list", lists(uk), lists(en));
    pages.compare("table", tables(uk), tables(en));
    pages.compare("quotation", quotations(uk), quotations(en));
  }

  private static List<Part> headings(Document body) {
    List<Part> parts = new ArrayList<>();
    for (Heading heading : body.headings()) {
      parts.add(new Part("#".repeat(heading.level()), 0, heading.span()));
    }
    return parts;
  }

  private static List<Part> lists(Document body) {
    List<Part> parts = new ArrayList<>();
    for (ItemList list : body.lists()) {
      parts.add(new Part(list.ordered() ? "1." : "-", list.items(), list.span()));
    }
    return parts;
  }

  private static List<Part> tables(Document body) {
    List<Part> parts = new ArrayList<>();
    for (Table table : body.tables()) {
      parts.add(new Part(String.valueOf(table.columns()), table.rows(), table.span()));
    }
    return parts;
  }

  private static List<Part> quotations(Document body) {
    List<Part> parts = new ArrayList<>();
    for (Block block : body.blocks()) {
      if (block.kind() == BlockKind.QUOTATION) {
        parts.add(new Part(">", 0, block.span()));
      }
    }
    return parts;
  }

  /** Two pages, and who hears of what differs; one finding for each kind of part. */
  private record Pages(Page uk, Page en, Consumer<Diagnostic> report) {
    void compare(String kind, List<Part> source, List<Part> target) {
      if (target.size() < source.size()) {
        fewer(kind, source, target);
      } else if (target.size() == source.size()) {
        for (int i = 0; i < source.size(); i++) {
          if (differs(source.get(i), target.get(i))) {
            form(kind, source.get(i), target.get(i));
            return;
          }
        }
      }
    }

    private static boolean differs(Part source, Part target) {
      return !source.form.equals(target.form) || target.size < source.size;
    }

    private void fewer(String kind, List<Part> source, List<Part> target) {
      Part missing = source.get(target.size());
      report.accept(
          Diagnostic.warning("shape-differs", Place.of(en.file().path()))
              .withMessage("shape-differs.fewer", kind, source.size(), target.size())
              .withNote(Place.of(uk.file(), missing.span), "note.ukrainian-here")
              .withHelp("shape-differs.help"));
    }

    private void form(String kind, Part source, Part target) {
      boolean form = !source.form.equals(target.form);
      report.accept(
          Diagnostic.warning("shape-differs", Place.of(en.file(), target.span))
              .withMessage(
                  form ? "shape-differs.form" : "shape-differs.size",
                  kind,
                  form ? source.form : source.size,
                  form ? target.form : target.size)
              .withNote(Place.of(uk.file(), source.span), "note.ukrainian-here")
              .withHelp("shape-differs.help"));
    }
  }
}
