package hromada.render;

import hromada.model.Confidence;
import hromada.model.Fact;
import hromada.model.FactValue;
import hromada.model.Language;
import hromada.model.PartialDate;
import hromada.model.Person;
import hromada.model.Question;
import hromada.model.Registers;
import hromada.model.Seed;
import hromada.model.Site;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Every figure of the seeds that may be shown, with those side by side that answer one question.
 */
final class FigureViews {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private static final Comparator<Fact> LATEST_FIRST =
      Comparator.comparing((Fact fact) -> fact.asOf().map(PartialDate::toString).orElse(""))
          .reversed()
          .thenComparing(Fact::id);

  private final Rendering run;
  private final Site site;
  private final List<Fact> facts;
  private final Names names;

  FigureViews(Rendering run) {
    this.run = run;
    this.site = run.site();
    this.facts = new Evidence(site).facts();
    this.names = new Names(run);
  }

  FiguresView view(Language language) {
    Edition edition = run.edition(language);
    List<FiguresView.FigureView> others =
        facts.stream()
            .filter(fact -> fact.value() instanceof FactValue.Quantity)
            .filter(fact -> fact.about().flatMap(registers()::findQuestion).isEmpty())
            .map(fact -> figure(fact, edition))
            .sorted(
                Comparator.comparing(
                    FiguresView.FigureView::label, Conventions.of(language).order()))
            .toList();
    List<FiguresView.QuestionView> questions =
        registers().questions().stream()
            .map(question -> question(question, edition))
            .filter(question -> !question.answers().isEmpty())
            .toList();
    List<LinkView> contents =
        questions.stream()
            .map(question -> new LinkView(question.name(), "#" + question.id(), ""))
            .toList();
    return new FiguresView(contents, questions, others);
  }

  private Registers registers() {
    return site.registers();
  }

  private FiguresView.QuestionView question(Question question, Edition edition) {
    List<Fact> answers =
        facts.stream()
            .filter(fact -> fact.about().filter(question.id()::equals).isPresent())
            .sorted(LATEST_FIRST)
            .toList();
    long values =
        answers.stream()
            .filter(fact -> fact.confidence() != Confidence.X)
            .map(Fact::value)
            .distinct()
            .count();
    return new FiguresView.QuestionView(
        question.id(),
        question.name().in(edition.language()),
        values > 1,
        answers.stream().map(fact -> figure(fact, edition)).toList());
  }

  private FiguresView.FigureView figure(Fact fact, Edition edition) {
    boolean confirmed = fact.confidence() != Confidence.X;
    boolean quoted = confirmed && fact.quoteOnly();
    return new FiguresView.FigureView(
        "fact-" + fact.id(),
        fact.label().in(edition.language()),
        confirmed && !quoted ? TextPart.of(edition.facts().say(fact, form(fact))) : null,
        quoted ? quotation(fact, edition) : null,
        confirmed ? fact.asOf().map(edition.formats()::date).orElse(null) : null,
        confirmed ? edition.text("confidence." + fact.confidence().name()) : "",
        origin(seed(fact), edition));
  }

  private static String form(Fact fact) {
    return fact.value() instanceof FactValue.Quantity ? "unit" : "";
  }

  /** Nobody says «26 000 осіб»: round thousands stand as people speak. */
  private FiguresView.QuotationView quotation(Fact fact, Edition edition) {
    boolean round =
        fact.value() instanceof FactValue.Quantity quantity
            && quantity.number().remainder(THOUSAND).signum() == 0;
    Optional<Person> person = fact.speaker().map(site.seeds().people()::get);
    LinkView nobody = new LinkView(seed(fact).publisher().in(edition.language()), "", "");
    return new FiguresView.QuotationView(
        edition.facts().say(fact, round ? "compact" : form(fact)).text(),
        person.map(speaker -> names.name(speaker.id(), edition)).orElse(nobody),
        person.map(speaker -> speaker.role().in(edition.language())).orElse(""));
  }

  private Seed seed(Fact fact) {
    return Optional.ofNullable(site.seeds().byId().get(fact.seed())).orElseThrow();
  }

  private FiguresView.OriginView origin(Seed seed, Edition edition) {
    Language language = edition.language();
    return new FiguresView.OriginView(
        SourceList.link(seed, language),
        seed.publisher().in(language),
        edition.formats().day(seed.checkedOn()),
        site.isOutdated(seed.checkedOn()));
  }
}
