package hromada.render;

import hromada.model.Dataset;
import hromada.model.GeneratedPage;
import hromada.model.Item;
import hromada.model.ItemKey;
import hromada.model.ItemType;
import hromada.model.Language;
import hromada.model.Page;
import hromada.model.PageUrl;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The pages that no item stands behind: figures, glossary, all sections. */
final class GeneratedPageRenderer {
  /** The others have renderers of their own. */
  private static final Set<GeneratedPage> OWN =
      EnumSet.of(
          GeneratedPage.FIGURES,
          GeneratedPage.GLOSSARY,
          GeneratedPage.DATA,
          GeneratedPage.SECTIONS);

  private final Rendering run;
  private final Frames frames;
  private final FigureViews figures;
  private final Lazy<Map<Dataset, DataTable>> tables;

  GeneratedPageRenderer(Rendering run, Lazy<Map<Dataset, DataTable>> tables) {
    this.run = run;
    this.tables = tables;
    this.frames = new Frames(run);
    this.figures = new FigureViews(run);
  }

  Stream<Job> jobs() {
    return OWN.stream()
        .flatMap(page -> Arrays.stream(Language.values()).map(language -> job(page, language)));
  }

  private Job job(GeneratedPage page, Language language) {
    String layout = "layouts/" + page.segment() + ".ftlh";
    return new Job(
        page.url().file(language),
        run.site().config().templates() + "/" + layout,
        () -> {
          Map<String, Object> model = run.model(language);
          model.put("page", frames.frame(subject(page, language)));
          model.put(page.segment(), content(page, language));
          return run.templates().render(layout, model);
        });
  }

  private Frames.Subject subject(GeneratedPage page, Language language) {
    Edition edition = run.edition(language);
    return new Frames.Subject(
        page.url(),
        language,
        edition.text("section." + page.segment()),
        edition.text("section-summary." + page.segment()),
        page.segment(),
        List.of(frames.home(language)),
        PageUrl.START);
  }

  private Object content(GeneratedPage page, Language language) {
    return switch (page) {
      case FIGURES -> figures.view(language);
      case GLOSSARY -> new Glossary(run, language).view();
      case DATA -> new DataViews(run, tables).view(language);
      case SECTIONS -> sections(language);
      case FIND, BLACKOUT -> throw new IllegalStateException("not drawn here: " + page);
    };
  }

  private List<SectionLinkView> sections(Language language) {
    Edition edition = run.edition(language);
    List<SectionLinkView> sections = new ArrayList<>();
    for (ItemType type : ItemType.values()) {
      if (type.hasSection()) {
        sections.add(section(edition, type.folder(), type.section()));
      }
    }
    for (GeneratedPage page : GeneratedPage.values()) {
      if (page != GeneratedPage.SECTIONS) {
        sections.add(section(edition, page.segment(), page.url()));
      }
    }
    for (Item item : run.site().items(ItemType.PAGES)) {
      if (!item.key().equals(ItemKey.START) && !item.isWithdrawn()) {
        sections.add(page(edition, item));
      }
    }
    return sections;
  }

  private SectionLinkView section(Edition edition, String name, PageUrl url) {
    String label = edition.text("section." + name);
    return new SectionLinkView(
        LinkView.of(label, run.addresses().link(url, edition.language())),
        edition.text("section-summary." + name));
  }

  /** A page of text speaks for itself; untranslated, in Ukrainian. */
  private SectionLinkView page(Edition edition, Item item) {
    Page page = item.find(edition.language()).orElseGet(item::source);
    Edition own = run.edition(page.language());
    return new SectionLinkView(
        LinkView.of(own.title(page), run.addresses().link(item.key().url(), edition.language())),
        own.summary(page));
  }
}
