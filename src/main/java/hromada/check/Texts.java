package hromada.check;

import hromada.markdown.Document;
import hromada.markdown.Stretch;
import hromada.model.FieldSpec;
import hromada.model.Fields;
import hromada.model.Item;
import hromada.model.Language;
import hromada.model.Page;
import hromada.model.ParsedPage;
import hromada.prose.Prose;
import hromada.source.SourceFile;
import hromada.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Gathers what a reader reads of a page from its own file: translated fields, then the body. */
public final class Texts {
  /** A translated field, because it stands in a translated group, but an id. */
  private static final String ID = "organisation";

  private final String file;
  private final List<Stretch> stretches = new ArrayList<>();

  private Texts(String file) {
    this.file = file;
  }

  /**
   * The texts of a page.
   *
   * @param known abbreviations the site explains
   */
  static Prose of(Item item, Page page, Set<String> known) {
    Fields inherited = page.language() == Language.UK ? Fields.NONE : item.source().fields();
    Texts texts = new Texts(page.file().text());
    texts.fields(item.key().type().fields(), page.fields(), inherited);
    return texts.prose(page.file(), page.language(), page.body(), known);
  }

  /** The texts of a page that is not yet joined with others. */
  public static Prose of(ParsedPage page) {
    Texts texts = new Texts(page.file().text());
    texts.fields(page.key().type().fields(), page.fields(), Fields.NONE);
    return texts.prose(page.file(), page.language(), page.body(), Set.of());
  }

  private Prose prose(SourceFile source, Language language, Document body, Set<String> known) {
    stretches.sort(Comparator.comparing(Stretch::start));
    stretches.addAll(body.prose());
    return Prose.of(source, language, stretches, known);
  }

  /** A field that is {@code inherited} stands in another file. */
  private void fields(List<FieldSpec> specs, Fields fields, Fields inherited) {
    for (FieldSpec spec : specs) {
      String name = spec.name();
      Object value = fields.values().get(name);
      if (value == null || value == inherited.values().get(name)) {
        continue;
      }
      switch (spec.kind()) {
        case GROUP ->
            fields
                .group(name)
                .ifPresent(
                    group ->
                        fields(spec.fields(), group, inherited.group(name).orElse(Fields.NONE)));
        case GROUPS ->
            fields.groups(name).forEach(group -> fields(spec.fields(), group, Fields.NONE));
        case TEXT, TEXTS -> text(spec, fields);
        default -> {}
      }
    }
  }

  private void text(FieldSpec spec, Fields fields) {
    if (spec.side() != FieldSpec.Side.TRANSLATED || spec.name().equals(ID)) {
      return;
    }
    List<String> members = fields.texts(spec.name());
    for (int i = 0; i < members.size(); i++) {
      add(fields.span(spec.name() + "." + i));
    }
    if (fields.values().get(spec.name()) instanceof String) {
      add(fields.span(spec.name()));
    }
  }

  private void add(Span span) {
    if (span.end() > span.start()) {
      stretches.add(FieldText.of(file, span));
    }
  }
}
