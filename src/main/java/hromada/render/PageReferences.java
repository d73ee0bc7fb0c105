package hromada.render;

import hromada.markdown.FactSyntax;
import hromada.markdown.References;
import hromada.model.Confidence;
import hromada.model.Fact;
import hromada.model.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the text of one page refers to. Numbers the sources as the text asks for them. */
final class PageReferences implements References {
  private final Edition edition;
  private final Seeds seeds;
  private final ItemFiles files;
  private final SourceList sources;
  private final Map<Integer, String> ids;

  /** References of a page nothing leads into. */
  PageReferences(Edition edition, Seeds seeds, ItemFiles files) {
    this(edition, seeds, files, Map.of());
  }

  PageReferences(Edition edition, Seeds seeds, ItemFiles files, Map<Integer, String> ids) {
    this.edition = edition;
    this.seeds = seeds;
    this.files = files;
    this.sources = new SourceList(edition, seeds);
    this.ids = Map.copyOf(ids);
  }

  Edition edition() {
    return edition;
  }

  /** References of a page that is no item and has no files. */
  static PageReferences ofPage(Rendering run, Edition edition) {
    return new PageReferences(edition, run.site().seeds(), new ItemFiles(run.addresses()));
  }

  SourceList sources() {
    return sources;
  }

  @Override
  public LinkTarget link(String target) {
    return files.link(target, edition.language());
  }

  @Override
  public ImageTarget image(String target) {
    return files.image(target);
  }

  @Override
  public FactText fact(String id, String form) {
    Optional<Fact> found = seeds.findFact(id);
    if (found.isEmpty()) {
      return new FactText(id, null, 0, "");
    }
    FactText text = edition.facts().say(found.get(), form);
    if (found.get().confidence() == Confidence.X) {
      return text; // nothing was taken from the source, so there is nothing to point at
    }
    int number = sources.use(found.get());
    String label = edition.text("source-number", number);
    return new FactText(text.text(), text.element(), text.machine(), number, label);
  }

  @Override
  public List<TermUse> terms(String text) {
    return edition.terms().find(text);
  }

  @Override
  public Optional<String> id(int offset) {
    return Optional.ofNullable(ids.get(offset));
  }

  /** A text of the front matter, such as a lead, cut at its facts. */
  List<TextPart> parts(String text) {
    List<TextPart> parts = new ArrayList<>();
    int done = 0;
    for (FactSyntax.Found found : FactSyntax.find(text)) {
      parts.add(TextPart.of(text.substring(done, found.start())));
      parts.add(TextPart.of(fact(found.id(), found.form())));
      done = found.end();
    }
    parts.add(TextPart.of(text.substring(done)));
    return parts.stream().filter(part -> !part.text().isEmpty()).toList();
  }

  /** Takes in the sources of the facts in a text that shows no numbers, such as a title. */
  void cite(String text) {
    FactSyntax.find(text).forEach(found -> fact(found.id(), found.form()));
  }
}
