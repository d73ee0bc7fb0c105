package hromada.parse;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Outcome;
import hromada.diagnostic.Suggest;
import hromada.markdown.MarkdownParser;
import hromada.model.Fields;
import hromada.model.ItemKey;
import hromada.model.ItemType;
import hromada.model.Language;
import hromada.model.ParsedPage;
import hromada.model.SiteConfig;
import hromada.model.Slug;
import hromada.source.Late;
import hromada.source.Place;
import hromada.source.SourceFile;
import hromada.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses one Markdown file: which page it is, its front matter, its body. Safe to share. */
final class PageParser {
  private static final Pattern FILE_NAME = Pattern.compile("index\\.([^.]+)\\.md");

  private final MarkdownParser markdown;

  PageParser(MarkdownParser markdown) {
    this.markdown = markdown;
  }

  /** The page; empty, with findings, where its address or its front matter cannot be understood. */
  Outcome<Optional<ParsedPage>> parse(SiteConfig config, SourceFile file, YamlFiles files) {
    List<Diagnostic> findings = new ArrayList<>();
    Optional<Address> address = address(config, file, findings);
    Optional<KnownFront> known = address.flatMap(a -> files.page(file, a.key.type()));
    if (address.isPresent() && known.isPresent()) {
      return Outcome.of(Optional.of(page(file, address.get(), known.get(), true)));
    }
    Outcome<Optional<ParsedPage>> page = read(file, address, findings);
    if (page.findings().isEmpty()) {
      page.value()
          .ifPresent(
              whole ->
                  files.note(
                      file,
                      whole.key().type(),
                      new KnownFront(whole.body().start(), whole.front())));
    }
    return page;
  }

  private Outcome<Optional<ParsedPage>> read(
      SourceFile file, Optional<Address> address, List<Diagnostic> findings) {
    List<Diagnostic> mistakes = new ArrayList<>();
    Optional<YamlFront> front =
        FrontMatter.find(file)
            .map(of -> new YamlFront(of, YamlReader.read(file, of.yaml(), mistakes)));
    if (front.isEmpty()) {
      findings.add(
          Diagnostic.error("missing-front-matter", Place.of(file, firstLine(file)))
              .withHelp("missing-front-matter.help"));
    }
    if (address.isEmpty() || front.isEmpty()) {
      return new Outcome<>(Optional.empty(), findings);
    }
    findings.addAll(mistakes);
    return new Outcome<>(page(file, address.get(), front.get(), findings), findings);
  }

  /** Which page a file is, from its path alone. */
  private record Address(ItemKey key, Language language) {}

  private Optional<ParsedPage> page(
      SourceFile file, Address address, YamlFront front, List<Diagnostic> findings) {
    Optional<Yaml> yaml = front.yaml();
    if (yaml.isPresent() && !(yaml.get() instanceof Yaml.Mapping)) {
      findings.add(
          Diagnostic.error("not-a-mapping", Place.of(file, yaml.get().span()))
              .withHelp("missing-front-matter.help"));
    }
    if (yaml.isEmpty() && findings.isEmpty()) {
      findings.add(
          Diagnostic.error("missing-front-matter", Place.of(file, firstLine(file)))
              .withHelp("missing-front-matter.help"));
    }
    if (yaml.isEmpty() || !(yaml.get() instanceof Yaml.Mapping mapping)) {
      return Optional.empty();
    }
    Fields fields =
        new FieldReader(file, address.key.type(), address.language, findings)
            .read(mapping, address.key.type().fields());
    KnownFront read = new KnownFront(front.front().bodyStart(), Late.of(fields));
    return Optional.of(page(file, address, read, findings.isEmpty()));
  }

  private ParsedPage page(SourceFile file, Address address, KnownFront front, boolean whole) {
    return new ParsedPage(
        address.key,
        address.language,
        file,
        front.fields(),
        whole,
        markdown.parse(file, front.bodyStart()));
  }

  /** {@code content/<type>/<slug>/index.<language>.md}, each part checked on its own. */
  private static Optional<Address> address(
      SiteConfig config, SourceFile file, List<Diagnostic> findings) {
    String[] parts = file.path().substring(config.content().length() + 1).split("/", -1);
    Matcher name = FILE_NAME.matcher(file.name());
    if (parts.length != 3 || !name.matches()) {
      findings.add(
          Diagnostic.error("misplaced-file", Place.of(file.path()), file.path())
              .withHelp("misplaced-file.help", config.content()));
      return Optional.empty();
    }
    Optional<ItemType> type = ItemType.find(parts[0]);
    Optional<Language> language = Language.find(name.group(1));
    if (type.isEmpty()) {
      Diagnostic finding = Diagnostic.error("unknown-type", Place.of(file.path()), parts[0]);
      findings.add(Suggest.among(finding, parts[0], ItemType.folders()));
    }
    if (language.isEmpty()) {
      Diagnostic finding =
          Diagnostic.error("unknown-language", Place.of(file.path()), name.group(1));
      findings.add(Suggest.among(finding, name.group(1), Language.tags()));
    }
    if (!Slug.isValid(parts[1])) {
      findings.add(
          Diagnostic.error("wrong-slug", Place.of(file.path()), parts[1])
              .withHelp("wrong-slug.help", Slug.of(parts[1])));
      return Optional.empty();
    }
    Slug slug = new Slug(parts[1]);
    return type.flatMap(t -> language.map(l -> new Address(new ItemKey(t, slug), l)));
  }

  private static Span firstLine(SourceFile file) {
    return Span.of(0, file.lines().line(1).length());
  }
}
