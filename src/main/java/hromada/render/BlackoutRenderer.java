package hromada.render;

import hromada.model.Confidence;
import hromada.model.Fact;
import hromada.model.FactValue;
import hromada.model.GeneratedPage;
import hromada.model.Language;
import hromada.model.PageUrl;
import hromada.model.Seed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The page for days without power or internet: one file per language that needs nothing else, to be
 * kept on a telephone or printed.
 */
final class BlackoutRenderer {
  private static final PageUrl URL = GeneratedPage.BLACKOUT.url();
  private static final String LAYOUT = "layouts/blackout.ftlh";
  private static final String STYLE = "layouts/blackout-style.ftlh";

  /** Only what needs no "as of" beside it goes on paper. */
  private static final Set<Confidence> SURE = Set.of(Confidence.A, Confidence.B);

  private final Rendering run;
  private final Frames frames;

  BlackoutRenderer(Rendering run) {
    this.run = run;
    this.frames = new Frames(run);
  }

  Stream<Job> jobs() {
    String source = run.site().config().templates() + "/" + LAYOUT;
    return Stream.of(Language.values())
        .map(language -> new Job(URL.file(language), source, () -> render(language)));
  }

  private Optional<byte[]> render(Language language) {
    Edition edition = run.edition(language);
    Map<String, Object> model = run.model(language);
    model.put(
        "page",
        frames.frame(
            new Frames.Subject(
                URL,
                language,
                edition.text("section.blackout"),
                edition.text("section-summary.blackout"),
                "blackout",
                List.of(frames.home(language)),
                PageUrl.START)));
    return run.templates()
        .text(STYLE, Map.of())
        .flatMap(
            style -> {
              model.put("blackout", view(edition, style.strip()));
              return run.templates().render(LAYOUT, model);
            });
  }

  private BlackoutView view(Edition edition, String style) {
    String address = run.addresses().absolute(PageUrl.START.in(edition.language()));
    String site = address.replaceFirst("^https?://", "").replaceFirst("/$", "");
    return new BlackoutView(
        Templates.markup(style),
        Sha256.policy(style),
        contacts(edition),
        site,
        QrCode.of(address),
        SmsText.of(run.view(edition.language()).telephones(), site));
  }

  private List<BlackoutView.LineView> contacts(Edition edition) {
    return new Evidence(run.site())
        .facts().stream()
            .filter(fact -> !fact.emergency() && SURE.contains(fact.confidence()))
            .filter(fact -> fact.value() instanceof FactValue.Telephone && !fact.quoteOnly())
            .flatMap(fact -> line(edition, fact).stream())
            .sorted(Comparator.comparing(line -> line.telephone().number()))
            .toList();
  }

  private Optional<BlackoutView.LineView> line(Edition edition, Fact fact) {
    Language language = edition.language();
    Optional<Seed> seed = Optional.ofNullable(run.site().seeds().byId().get(fact.seed()));
    String number = ((FactValue.Telephone) fact.value()).number();
    return seed.map(
        source ->
            new BlackoutView.LineView(
                TelephoneView.of(fact.label().in(language), number),
                source.title().in(language),
                source.address(),
                edition.formats().day(source.checkedOn())));
  }
}
