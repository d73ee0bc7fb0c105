package hromada.render;

import hromada.model.Language;
import hromada.model.PageUrl;
import hromada.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * «Find your area»: street or place in, area, station, officer and next meeting out. A list from A
 * to Z that a small script filters; the form leads to the same page, where the list stands anyway.
 */
final class FindRenderer {
  private static final String LAYOUT = "layouts/find.ftlh";
  private static final Gazetteer.Sheet FIRST =
      new Gazetteer.Sheet(Gazetteer.URL, "", 1, 1, List.of());

  private final Rendering run;
  private final Frames frames;
  private final PlaceGraph graph;
  private final String script;

  /** The pages of a site whose script has this address; empty for none. */
  FindRenderer(Rendering run, String script) {
    this.run = run;
    this.script = script;
    this.frames = new Frames(run);
    this.graph = new PlaceGraph(run.site());
  }

  /** The addresses of the pages of single letters. */
  static List<PageUrl> sheets(Site site, Language language) {
    return new Gazetteer(site, language).sheets().stream().map(Gazetteer.Sheet::url).toList();
  }

  /** A link to it. */
  static LinkView link(Rendering run, Language language) {
    return new LinkView(run.edition(language).text("section.find"), Gazetteer.URL.in(language), "");
  }

  Stream<Job> jobs() {
    return Stream.of(Language.values()).flatMap(this::jobs);
  }

  private Stream<Job> jobs(Language language) {
    Gazetteer gazetteer = new Gazetteer(run.site(), language);
    String source = run.site().config().templates() + "/" + LAYOUT;
    Stream<Job> pages =
        Stream.concat(Stream.of(FIRST), gazetteer.sheets().stream())
            .map(
                sheet ->
                    new Job(
                        sheet.url().file(language),
                        source,
                        () -> render(gazetteer, sheet, language)));
    Job index =
        Job.ofText(index(language).substring(1), source, () -> json(language).write(gazetteer));
    return Stream.concat(pages, Stream.of(index));
  }

  private static String index(Language language) {
    return Gazetteer.URL.in(language) + "index.json";
  }

  private FindJson json(Language language) {
    return new FindJson(views(language), run.edition(language.other()));
  }

  private FindViews views(Language language) {
    return new FindViews(run, language, graph);
  }

  private Optional<byte[]> render(Gazetteer gazetteer, Gazetteer.Sheet sheet, Language language) {
    Map<String, Object> model = run.model(language);
    model.put("page", frames.frame(subject(sheet, language)));
    model.put("find", view(gazetteer, sheet, language));
    return run.templates().render(LAYOUT, model);
  }

  private Frames.Subject subject(Gazetteer.Sheet sheet, Language language) {
    Edition edition = run.edition(language);
    String name = edition.text("section.find");
    boolean first = sheet.url().equals(Gazetteer.URL);
    String lettered = edition.text("find-letter-title", name, sheet.letter());
    String title =
        sheet.number() == 1 ? lettered : edition.text("list-page-title", lettered, sheet.number());
    List<LinkView> parents = new ArrayList<>(List.of(frames.home(language)));
    if (!first) {
      parents.add(link(run, language));
    }
    return new Frames.Subject(
        sheet.url(),
        language,
        first ? name : title,
        edition.text("section-summary.find"),
        "find",
        parents,
        Gazetteer.URL);
  }

  private FindView view(Gazetteer gazetteer, Gazetteer.Sheet sheet, Language language) {
    FindViews views = views(language);
    return new FindView(
        Gazetteer.URL.in(language),
        index(language),
        script,
        letters(gazetteer, language),
        views.groups(shown(gazetteer, sheet)),
        gazetteer.letters().values().stream().flatMap(List::stream).anyMatch(n -> n.street()),
        views.meeting(),
        sheetView(sheet, language));
  }

  /** A short list whole; of a long one the letter of the page, and the places on the first page. */
  private static Map<String, List<Gazetteer.Name>> shown(
      Gazetteer gazetteer, Gazetteer.Sheet sheet) {
    if (gazetteer.isShort()) {
      return gazetteer.letters();
    }
    return sheet.letter().isEmpty() ? gazetteer.places() : Map.of(sheet.letter(), sheet.names());
  }

  private static List<LinkView> letters(Gazetteer gazetteer, Language language) {
    return gazetteer.letters().keySet().stream()
        .map(
            letter ->
                new LinkView(
                    letter,
                    gazetteer.isShort()
                        ? "#" + Gazetteer.anchor(letter)
                        : Gazetteer.url(letter, 1).in(language),
                    ""))
        .toList();
  }

  private static FindView.SheetView sheetView(Gazetteer.Sheet sheet, Language language) {
    int number = sheet.number();
    return new FindView.SheetView(
        number,
        sheet.pages(),
        number > 1 ? Gazetteer.url(sheet.letter(), number - 1).in(language) : "",
        number < sheet.pages() ? Gazetteer.url(sheet.letter(), number + 1).in(language) : "");
  }
}
