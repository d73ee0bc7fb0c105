package hromada.parse;

import hromada.diagnostic.Diagnostic;
import hromada.model.Language;
import hromada.model.SourceTree;
import hromada.source.Late;
import hromada.source.Place;
import hromada.source.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds files that claim a language which another file beside them has: a copy, an old version, a
 * name in capitals. What the name alone is blamed for is only half of that.
 */
final class LanguageClaims {
  private static final Set<String> BLAMED = Set.of("unknown-language", "misplaced-file");

  /** A name for a text of an item in one of the languages, such as {@code index.uk (2).md}. */
  private static final Pattern NAME =
      Pattern.compile("index[^a-z]*+(uk|ukr|ua|en|eng)?(?![a-z]).*\\.md");

  private static final Map<String, Language> CLAIMS =
      Map.of(
          "uk", Language.UK,
          "ukr", Language.UK,
          "ua", Language.UK,
          "en", Language.EN,
          "eng", Language.EN);

  private final Late<Map<String, SourceFile>> pages;

  LanguageClaims(SourceTree tree) {
    this.pages =
        Late.by(
            () ->
                tree.pages().stream()
                    .collect(Collectors.toMap(SourceFile::path, Function.identity())));
  }

  /** The findings, those about a name replaced where another file has the language. */
  List<Diagnostic> instead(List<Diagnostic> findings) {
    return findings.stream().map(finding -> claim(finding).orElse(finding)).toList();
  }

  private Optional<Diagnostic> claim(Diagnostic finding) {
    if (!BLAMED.contains(finding.code())) {
      return Optional.empty();
    }
    SourceFile file = pages.get().get(finding.place().path());
    if (file == null) {
      return Optional.empty();
    }
    return language(file.name().toLowerCase(Locale.ROOT))
        .map(language -> file.folder() + "/index." + language.tag() + ".md")
        .filter(pages.get()::containsKey)
        .map(
            first ->
                Diagnostic.error("duplicate-language", Place.of(file.path()), file.name(), first)
                    .withNote(Place.of(first), "note.first-here")
                    .withHelp("duplicate-language.help", first));
  }

  /** The language a name claims; the one without any is that of the site. */
  private static Optional<Language> language(String name) {
    Matcher matcher = NAME.matcher(name);
    if (name.equals("index.md")) {
      return Optional.of(Language.UK);
    }
    return matcher.matches()
        ? Optional.ofNullable(matcher.group(1)).map(CLAIMS::get)
        : Optional.empty();
  }
}
