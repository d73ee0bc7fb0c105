package hromada.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One news item of the corpus; both languages have the same headings, lists, links and facts. */
final class Article {
  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
  private static final int DAYS = 3650;

  private final int number;
  private final int articles;
  private final int seeds;

  /**
   * An article.
   *
   * @param number from 0
   * @param articles how many there are, to link to
   * @param seeds how many there are, to take facts from
   */
  Article(int number, int articles, int seeds) {
    this.number = number;
    this.articles = articles;
    this.seeds = seeds;
  }

  static String slug(int number) {
    return "test-item-%05d".formatted(number);
  }

  /** A day of the corpus. */
  static LocalDate day(int number) {
    return FIRST_DAY.plusDays(number % DAYS);
  }

  LocalDate published() {
    return day(number);
  }

  String title(Tongue tongue) {
    return prose(tongue, 1).phrase(4, 9) + " " + number;
  }

  String summary(Tongue tongue) {
    return prose(tongue, 2).phrase(12, 24) + ".";
  }

  String lead(Tongue tongue) {
    return prose(tongue, 3).phrase(15, 30) + ".";
  }

  /** Whether it was changed later, as every fourth article was. */
  boolean isChanged() {
    return number % 4 == 0;
  }

  /** What was changed. */
  String change(Tongue tongue) {
    return prose(tongue, 4).phrase(5, 10) + ".";
  }

  LocalDate changed() {
    return published().plusDays(30);
  }

  List<String> topics() {
    Prose prose = prose(Tongue.UK, 5);
    return List.of(Corpus.topicId(prose.number(1, 6)), Corpus.topicId(prose.number(7, 12)));
  }

  /** Numbers of the seeds it draws on: neighbours, so that no number comes twice. */
  List<Integer> sources() {
    int first = prose(Tongue.UK, 6).number(0, seeds - 1);
    return List.of(first, (first + 1) % seeds);
  }

  /** The text in Markdown, 250 to 600 words, with facts as Hromada writes them. */
  String body(Tongue tongue) {
    Prose prose = prose(tongue, 7);
    int words = prose.number(250, 430);
    StringBuilder body = new StringBuilder(paragraph(prose));
    while (count(body) < words) {
      body.append("\n## ").append(prose.phrase(2, 5)).append("\n\n").append(paragraph(prose));
      switch (prose.number(0, 6)) {
        case 0, 1 -> body.append('\n').append(list(prose, "- "));
        case 2 -> body.append('\n').append(list(prose, "1. "));
        case 3 -> body.append("\n> ").append(sentence(prose)).append('\n');
        case 4 ->
            body.append("\n### ")
                .append(prose.phrase(2, 4))
                .append("\n\n")
                .append(paragraph(prose));
        case 5 ->
            body.append('\n').append(prose.onceIn(2) ? table(prose, tongue) : paragraph(prose));
        default -> body.append('\n').append(paragraph(prose));
      }
    }
    return body.toString();
  }

  private String paragraph(Prose prose) {
    StringBuilder paragraph = new StringBuilder(sentence(prose));
    for (int left = prose.number(1, 3); left > 0; left--) {
      paragraph.append(' ').append(sentence(prose));
    }
    if (prose.onceIn(3)) {
      int seed = sources().get(prose.number(0, 1));
      String fact = Evidence.FACTS.get(prose.number(0, Evidence.FACTS.size() - 1));
      paragraph.append(' ').append(prose.phrase(2, 4)).append(" {{fact:");
      paragraph.append(Evidence.fact(seed, fact)).append("}}.");
    }
    return paragraph.append('\n').toString();
  }

  private static String list(Prose prose, String mark) {
    StringBuilder list = new StringBuilder();
    for (int left = prose.number(3, 6); left > 0; left--) {
      list.append(mark).append(prose.phrase(3, 8)).append(";\n");
    }
    return list.toString();
  }

  private static String table(Prose prose, Tongue tongue) {
    StringBuilder table = new StringBuilder(tongue == Tongue.UK ? "Таблиця: " : "Table: ");
    table.append(prose.phrase(2, 5)).append("\n\n");
    table.append("| ").append(prose.word()).append(" | ").append(prose.word()).append(" |\n");
    table.append("| --- | ---: |\n");
    for (int left = prose.number(2, 5); left > 0; left--) {
      table
          .append("| ")
          .append(prose.word())
          .append(" | ")
          .append(prose.number(1, 999))
          .append(" |\n");
    }
    return table.toString();
  }

  private String sentence(Prose prose) {
    return prose.sentence(() -> "/news/" + slug(prose.number(0, articles - 1)) + "/");
  }

  private Prose prose(Tongue tongue, int part) {
    return new Prose(tongue, number * 16L + part);
  }

  /** How many words a text has, Markdown's marks not counted. */
  static int count(CharSequence text) {
    List<String> words = new ArrayList<>(List.of(text.toString().split("[\\s|#>*-]+")));
    words.removeIf(String::isBlank);
    return words.size();
  }
}
