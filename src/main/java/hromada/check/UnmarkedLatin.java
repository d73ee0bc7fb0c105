package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.markdown.Block;
import hromada.markdown.BlockKind;
import hromada.model.FieldKind;
import hromada.model.FieldSpec;
import hromada.model.Fields;
import hromada.model.Item;
import hromada.model.Language;
import hromada.model.Page;
import hromada.model.Site;
import hromada.source.Place;
import hromada.source.SideBySide;
import hromada.source.SourceFile;
import hromada.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Ukrainian pages and interface texts are Ukrainian; words of other languages in them are marked
 * (rules L4, L8, WCAG 3.1.2).
 */
final class UnmarkedLatin implements ItemRule {
  private static final String FIELD_HELP = "unmarked-language.field.help";

  /** A translated field, because it stands in a translated group, but an id. */
  private static final String ID = "organisation";

  @Override
  public boolean usesAllCores() {
    return true;
  }

  @Override
  public void check(Site site, Predicate<Item> wanted, Consumer<Diagnostic> report) {
    SideBySide.map(Pages.items(site).filter(wanted).toList(), UnmarkedLatin::findings)
        .forEach(findings -> findings.forEach(report));
    SourceFile messages = site.messages().files().get(Language.UK);
    if (messages != null) {
      Text text = new Text(messages, report);
      site.messages().in(Language.UK).forEach(text::message);
    }
  }

  private static List<Diagnostic> findings(Item item) {
    List<Diagnostic> findings = new ArrayList<>();
    new Text(item.source().file(), findings::add).page(item.source());
    return findings;
  }

  /** One file, and who hears of it. */
  private record Text(SourceFile file, Consumer<Diagnostic> report) {
    void page(Page page) {
      fields(page.key().type().fields(), page.fields());
      for (Block block : page.body().blocks()) {
        if (block.kind() != BlockKind.CODE) {
          words(block.span(), "unmarked-language.latin.help");
        }
      }
    }

    private void fields(List<FieldSpec> specs, Fields fields) {
      for (FieldSpec spec : specs) {
        String name = spec.name();
        switch (spec.kind()) {
          case GROUP -> fields.group(name).ifPresent(group -> fields(spec.fields(), group));
          case GROUPS -> fields.groups(name).forEach(group -> fields(spec.fields(), group));
          case TEXT, TEXTS -> text(spec, fields);
          default -> {}
        }
      }
    }

    private void text(FieldSpec spec, Fields fields) {
      if (spec.side() != FieldSpec.Side.TRANSLATED || spec.name().equals(ID)) {
        return;
      }
      if (spec.kind() == FieldKind.TEXT) {
        words(fields.span(spec.name()), FIELD_HELP);
      }
      for (int i = 0; i < fields.texts(spec.name()).size(); i++) {
        words(fields.span(spec.name() + "." + i), FIELD_HELP);
      }
    }

    private void words(Span span, String help) {
      for (Span words : LatinWords.in(file.text(), span)) {
        found(Place.of(file, words), file.text().substring(words.start(), words.end()), help);
      }
    }

    private void found(Place place, String words, String help) {
      String shown = words.replaceAll("\\s+", " ");
      report.accept(
          Diagnostic.error("unmarked-language", place, shown)
              .withMessage("unmarked-language.latin", shown)
              .withHelp(help, shown));
    }

    void message(String key, String pattern) {
      for (String text : MessageTexts.of(pattern)) {
        for (Span words : LatinWords.in(text, Span.of(0, text.length()))) {
          String found = text.substring(words.start(), words.end());
          found(MessageTexts.place(file, key), found, FIELD_HELP);
        }
      }
    }
  }
}
