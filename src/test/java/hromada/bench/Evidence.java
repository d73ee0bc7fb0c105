package hromada.bench;

import java.util.List;

/** One generated seed: a source that does not exist, with a fact of each kind. */
final class Evidence {
  /** What each seed's facts are called, after its own id. */
  static final List<String> FACTS = List.of("count", "area", "share", "day", "words");

  private final int number;

  Evidence(int number) {
    this.number = number;
  }

  static String id(int seed) {
    return "seed-%04d".formatted(seed);
  }

  static String fact(int seed, String fact) {
    return id(seed) + "-" + fact;
  }

  String yaml() {
    Prose prose = new Prose(Tongue.UK, -number);
    String day = Article.day(prose.number(0, 3000)).toString();
    return """
        id: %s
        title: {uk: %s, en: %s}
        publisher: {uk: Вигадане видання, en: Invented publisher}
        kind: press
        address: https://source-%d.example/document/
        published: %s
        checked_on: 2025-01-15
        language: uk
        confidence: A
        facts:
        """
            .formatted(id(number), words(Tongue.UK, 1), words(Tongue.EN, 1), number, day)
        + number("count", prose.number(1_000, 99_999), "unit: person")
        + number("area", prose.number(2, 999), "unit: square-kilometre")
        + number("share", prose.number(100, 9_999), "bound: over")
        + fact("day", "date", '"' + day + '"', "")
        + fact("words", "text", localized(2), "")
        + """
        people:
          - id: person-%1$d
            name: {uk: Особа Вигадана %1$d, en: Osoba Vyhadana %1$d}
            basis: resolution-55
            role: %2$s
        organisations:
          - id: organisation-%1$d
            name: {uk: Вигадана установа %1$d, en: Invented Body %1$d}
            site: https://body-%1$d.example/
        places:
          - id: place-%1$d
            name: {uk: Вигадане місце %1$d, en: Invented Place %1$d}
        """
            .formatted(number, localized(3));
  }

  private String number(String name, int value, String more) {
    return fact(name, "number", String.valueOf(value), "    " + more + "\n");
  }

  private String fact(String name, String kind, String value, String more) {
    return """
          - id: %s
            label: %s
            value: %s
            kind: %s
        """
            .formatted(fact(number, name), localized(4 + FACTS.indexOf(name)), value, kind)
        + more;
  }

  private String localized(int part) {
    return "{uk: %s, en: %s}".formatted(words(Tongue.UK, part), words(Tongue.EN, part));
  }

  private String words(Tongue tongue, int part) {
    return new Prose(tongue, -number * 16L - part).phrase(2, 6);
  }
}
