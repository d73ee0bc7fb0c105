package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.model.Dataset;
import hromada.model.GeneratedPage;
import hromada.model.ItemType;
import hromada.model.Language;
import hromada.model.Sara;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageKeysTest {
  private static final Pattern IN_TEMPLATES = Pattern.compile("\\bt\\(\"([^\"]+)\"");
  private static final Pattern IN_JAVA = Pattern.compile("\\btext\\(\\s*\"([^\"]+)\"(\\s*\\+)?");

  /** Keys made of parts: the front matter and the seeds give the last one. */
  private static final Set<String> OPEN = Set.of("unit.", "bound.", "data-field.");

  @Test
  void everyKeyUsedHasATextInBothLanguages() throws IOException {
    for (Language language : Language.values()) {
      assertThat(used()).isSubsetOf(RealTexts.messages().in(language).keySet());
    }
  }

  @Test
  void everyTextIsUsed() throws IOException {
    Set<String> unused = new TreeSet<>(RealTexts.messages().in(Language.UK).keySet());
    unused.removeAll(used());
    unused.removeIf(key -> OPEN.stream().anyMatch(key::startsWith));
    assertThat(unused).isEmpty();
  }

  /** Keys whose last part is a word of the front matter, with the type and field it comes from. */
  private static void words(Set<String> used, String key, ItemType type, String field) {
    type.fields().stream()
        .filter(spec -> spec.name().equals(field))
        .flatMap(spec -> spec.words().stream())
        .forEach(word -> used.add(key + word));
  }

  private static Set<String> used() throws IOException {
    Set<String> used = new TreeSet<>();
    words(used, "place-kind.", ItemType.PLACES, "kind");
    words(used, "place-status.", ItemType.PLACES, "status");
    words(used, "office.", ItemType.PEOPLE, "office");
    words(used, "person-status.", ItemType.PEOPLE, "status");
    words(used, "people-group.", ItemType.PEOPLE, "status");
    words(used, "name-basis.", ItemType.PEOPLE, "basis");
    words(used, "organisation-kind.", ItemType.ORGANISATIONS, "kind");
    words(used, "organisation-kinds.", ItemType.ORGANISATIONS, "kind");
    words(used, "organisation-status.", ItemType.ORGANISATIONS, "status");
    words(used, "status.", ItemType.FORUM, "status");
    Sara.words().forEach(word -> used.addAll(List.of("sara." + word, "sara-about." + word)));
    used.addAll(List.of("status.closed", "status.due"));
    Stream.of(Dataset.values())
        .forEach(set -> used.addAll(List.of("data-set." + set.id(), "data-set-about." + set.id())));
    Stream.of(DataKind.values()).forEach(kind -> used.add("data-kind." + kind.word()));
    for (StreetName.Kind kind : StreetName.Kind.values()) {
      used.add("street." + kind.name().toLowerCase(java.util.Locale.ROOT));
    }
    collect(used, Path.of("templates"), IN_TEMPLATES);
    collect(used, Path.of("src/main/java/hromada/render"), IN_JAVA);
    for (String page : new String[] {"about", "contacts", SiteViews.ACCESSIBILITY}) {
      used.add("section." + page);
    }
    for (ItemType type : ItemType.values()) {
      if (type.hasSection()) {
        used.add("section." + type.folder());
        used.add("section-summary." + type.folder());
      }
    }
    ItemType.PROGRAMMES.statuses().forEach(status -> used.add("status." + status));
    for (String status : ItemType.COMMITMENTS.statuses()) {
      used.add("status." + status);
      used.add("status-meaning." + status);
    }
    for (GeneratedPage page : GeneratedPage.values()) {
      used.add("section." + page.segment());
      used.add("section-summary." + page.segment());
    }
    List.of("information", "warning", "danger").forEach(word -> used.add("severity." + word));
    List.of("A", "B", "C", "S").forEach(word -> used.add("confidence." + word));
    List.of("commitments", "guides").forEach(word -> used.add("list-empty." + word));
    used.add("nav.forum");
    return used;
  }

  private static void collect(Set<String> used, Path folder, Pattern pattern) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
          boolean whole = matcher.groupCount() < 2 || matcher.group(2) == null;
          if (whole) {
            used.add(matcher.group(1));
          }
        }
      }
    }
  }

  @Test
  void pluralsCoverEveryNumberOfUkrainian() {
    Texts texts = new Texts(Language.UK, RealTexts.messages());
    assertThat(Arrays.asList(1, 2, 5, 11, 21, 1000).stream().map(n -> texts.text("unit.person", n)))
        .containsExactly("1 особа", "2 особи", "5 осіб", "11 осіб", "21 особа", "1\u00a0000 осіб");
  }
}
