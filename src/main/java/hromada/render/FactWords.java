package hromada.render;

import hromada.markdown.FactSyntax;
import hromada.markdown.References.Element;
import hromada.markdown.References.FactText;
import hromada.model.Confidence;
import hromada.model.Fact;
import hromada.model.FactValue;
import hromada.model.Language;
import hromada.model.PartialDate;
import hromada.model.Seeds;
import java.util.Optional;

/** Facts in words of one language. */
final class FactWords {
  private final Language language;
  private final Seeds seeds;
  private final Texts texts;
  private final Formats formats;

  FactWords(Language language, Seeds seeds, Texts texts, Formats formats) {
    this.language = language;
    this.seeds = seeds;
    this.texts = texts;
    this.formats = formats;
  }

  /** A fact in a form, still without the number of its source. */
  FactText say(Fact fact, String form) {
    if (fact.confidence() == Confidence.X) {
      return new FactText(texts.text("not-yet-confirmed"), null, 0, "");
    }
    FactValue value = fact.value();
    if (value instanceof FactValue.Quantity number) {
      return new FactText(number(fact, number, form), number.number().toPlainString(), 0, "");
    }
    if (value instanceof FactValue.Date date) {
      DateView shown = date(date.date(), form);
      return new FactText(bounded(fact, shown.text()), Element.TIME, shown.machine(), 0, "");
    }
    if (value instanceof FactValue.Telephone telephone) {
      String href = TelephoneView.href(telephone.number());
      return new FactText(telephone.number(), Element.LINK, href, 0, "");
    }
    return new FactText(((FactValue.Words) value).words().in(language), null, 0, "");
  }

  /** A text of the front matter with the facts in it as plain words. */
  String plain(String text) {
    if (!text.contains("{{")) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    int done = 0;
    for (FactSyntax.Found found : FactSyntax.find(text)) {
      Optional<Fact> fact = seeds.findFact(found.id());
      plain.append(text, done, found.start());
      plain.append(fact.map(known -> say(known, found.form()).text()).orElse(found.id()));
      done = found.end();
    }
    return plain.append(text, done, text.length()).toString();
  }

  private String number(Fact fact, FactValue.Quantity number, String form) {
    return switch (form) {
      case "compact" -> bounded(fact, formats.compact(number.number()));
      case "bare" -> formats.number(number.number());
      case "unit" -> bounded(fact, withUnit(fact, number));
      default -> bounded(fact, formats.number(number.number()));
    };
  }

  private String withUnit(Fact fact, FactValue.Quantity number) {
    return fact.unit().isEmpty()
        ? formats.number(number.number())
        : texts.text("unit." + fact.unit(), number.number());
  }

  private DateView date(PartialDate date, String form) {
    return switch (form) {
      case "month" -> formats.month(date);
      case "year" -> formats.year(date.year());
      default -> formats.date(date);
    };
  }

  private String bounded(Fact fact, String value) {
    return fact.bound().isEmpty() ? value : texts.text("bound." + fact.bound(), value);
  }
}
