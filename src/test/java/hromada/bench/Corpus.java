package hromada.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes the same invented news as two sites, one for Hromada and one for Hugo: the same words,
 * links, lists, tables, topics and facts, each in the form its generator reads. Templates are not
 * part of it.
 */
public final class Corpus {
  private static final int TOPICS = 12;

  /** Articles for which there is one seed. */
  private static final int ARTICLES_A_SEED = 10;

  private static final int FEWEST_SEEDS = 4;

  private static final Pattern FACT = Pattern.compile("\\{\\{fact:(seed-\\d+)-(\\w+)}}");

  /** Hugo draws no pictures to share: what those cost is measured apart. */
  private static final String SETTINGS =
      """
      site.host=https://corpus.example
      site.share-cards=false
      """;

  private final int articles;

  /** What every site with a start page must have (rule W7); in no article. */
  private static final String TELEPHONES =
      """
      id: telephones
      title: {uk: Телефони, en: Telephones}
      publisher: {uk: Вигадана установа, en: Invented Body}
      kind: reference
      address: https://source.example/telephones/
      checked_on: 2025-01-15
      language: uk
      confidence: A
      facts:
        - {id: emergency-telephone, label: {uk: Допомога, en: Help}, value: "100", kind: telephone, emergency: true}
      """;

  private final int seeds;

  private Corpus(int articles) {
    this.articles = articles;
    this.seeds = Math.max(FEWEST_SEEDS, articles / ARTICLES_A_SEED);
  }

  /**
   * Writes a corpus.
   *
   * @param arguments a folder, in which {@code hromada} and {@code hugo} are made, and how many
   *     articles
   */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
  }

  /** Writes {@code articles} articles in both languages below {@code folder}. */
  static void write(Path folder, int articles) throws IOException {
    Corpus corpus = new Corpus(articles);
    corpus.writeHromada(folder.resolve("hromada"));
    corpus.writeHugo(folder.resolve("hugo"));
  }

  private void writeHromada(Path site) throws IOException {
    text(site.resolve("jbake.properties"), SETTINGS);
    writeSeeds(site.resolve("seeds"));
    text(site.resolve("content/topics.yml"), topics());
    for (String page : List.of("start", "about", "contacts")) {
      for (Tongue tongue : Tongue.values()) {
        String neutral = "published: 2025-01-15\nstatus: current\nsources: []\n";
        text(
            site.resolve("content/pages/" + page + "/" + index(tongue)),
            page(page, tongue, tongue == Tongue.UK ? neutral : ""));
      }
    }
    for (int number = 0; number < articles; number++) {
      Article article = new Article(number, articles, seeds);
      for (Tongue tongue : Tongue.values()) {
        String neutral =
            tongue == Tongue.UK ? neutral(article, "published") + "status: published\n" : "";
        text(
            site.resolve("content/news/" + Article.slug(number) + "/" + index(tongue)),
            article(article, tongue, neutral, article.body(tongue)));
      }
    }
  }

  private void writeHugo(Path site) throws IOException {
    writeSeeds(site.resolve("data/seeds"));
    for (int topic = 1; topic <= TOPICS; topic++) {
      for (Tongue tongue : Tongue.values()) {
        text(
            site.resolve("content/topics/" + topicId(topic) + "/_" + index(tongue)),
            "---\ntitle: " + topicName(topic, tongue) + "\n---\n");
      }
    }
    for (Tongue tongue : Tongue.values()) {
      text(site.resolve("content/_" + index(tongue)), page("start", tongue, ""));
      text(site.resolve("content/news/_" + index(tongue)), section("news", tongue));
      text(site.resolve("content/programmes/_" + index(tongue)), section("programmes", tongue));
      for (String page : List.of("about", "contacts")) {
        text(site.resolve("content/" + page + "/" + index(tongue)), page(page, tongue, ""));
      }
    }
    for (int number = 0; number < articles; number++) {
      Article article = new Article(number, articles, seeds);
      for (Tongue tongue : Tongue.values()) {
        String body = FACT.matcher(article.body(tongue)).replaceAll("{{< fact \"$1\" \"$2\" >}}");
        text(
            site.resolve("content/news/" + Article.slug(number) + "/" + index(tongue)),
            article(article, tongue, neutral(article, "date") + lastmod(article), body));
      }
    }
  }

  private void writeSeeds(Path folder) throws IOException {
    text(folder.resolve("telephones.yml"), TELEPHONES);
    for (int seed = 0; seed < seeds; seed++) {
      text(folder.resolve(Evidence.id(seed) + ".yml"), new Evidence(seed).yaml());
    }
  }

  private static String topics() {
    StringBuilder topics = new StringBuilder();
    for (int topic = 1; topic <= TOPICS; topic++) {
      topics.append(
          "%s: {uk: %s, en: %s}\n"
              .formatted(topicId(topic), topicName(topic, Tongue.UK), topicName(topic, Tongue.EN)));
    }
    return topics.toString();
  }

  static String topicId(int topic) {
    return "topic-%02d".formatted(topic);
  }

  private static String topicName(int topic, Tongue tongue) {
    return new Prose(tongue, 1_000_000L + topic).phrase(2, 3) + " " + topic;
  }

  private static String section(String name, Tongue tongue) {
    Prose prose = new Prose(tongue, name.hashCode());
    return "---\ntitle: %s\nsummary: %s\n---\n".formatted(prose.phrase(1, 1), prose.phrase(6, 12));
  }

  private static String page(String name, Tongue tongue, String neutral) {
    Prose prose = new Prose(tongue, name.hashCode());
    return "---\ntitle: %s\nsummary: %s\n%s---\n\n%s\n"
        .formatted(prose.phrase(2, 3), prose.phrase(6, 12), neutral, prose.phrase(20, 40) + ".");
  }

  private static String neutral(Article article, String date) {
    return """
        %s: %s
        topics: [%s]
        sources: [%s]
        people: [%s]
        organisations: [%s]
        places: [%s]
        """
        .formatted(
            date,
            article.published(),
            String.join(", ", article.topics()),
            article.sources().stream().map(Evidence::id).collect(Collectors.joining(", ")),
            ids("person", article),
            ids("organisation", article),
            ids("place", article));
  }

  private static String lastmod(Article article) {
    return article.isChanged() ? "lastmod: " + article.changed() + "\n" : "";
  }

  private static String ids(String kind, Article article) {
    return article.sources().stream()
        .map(seed -> kind + "-" + seed)
        .collect(Collectors.joining(", "));
  }

  private static String article(Article article, Tongue tongue, String neutral, String body) {
    StringBuilder changes = new StringBuilder();
    if (article.isChanged()) {
      changes.append("changes:\n  - date: ").append(article.changed());
      changes.append("\n    note: ").append(article.change(tongue)).append('\n');
    }
    return "---\ntitle: %s\nsummary: %s\nlead: %s\n%s%s---\n\n%s"
        .formatted(
            article.title(tongue),
            article.summary(tongue),
            article.lead(tongue),
            neutral,
            changes,
            body);
  }

  private static String index(Tongue tongue) {
    return "index." + tongue.tag() + ".md";
  }

  private static void text(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
