package hromada.render;

import hromada.model.Language;
import hromada.model.PageUrl;
import hromada.model.Site;
import hromada.source.SourceFile;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The style guide: every component in every state its example shows, in both languages. It is for
 * the people who make the site, and no part of it.
 */
final class StyleRenderer {
  private static final PageUrl GUIDE = new PageUrl("/style/");
  private static final String LAYOUT = "layouts/style.ftlh";
  private static final String COMPONENTS = "components/";
  private static final String EXAMPLE = ".example.ftlh";
  private static final Pattern ABOUT = Pattern.compile("(?s)<#--\\s*(.*?)\\s*-->");

  private final Rendering run;
  private final Stylesheet stylesheet;
  private final SchemeRules scheme;
  private final Map<String, SourceFile> components = new TreeMap<>();
  private final Map<String, SourceFile> examples = new TreeMap<>();

  StyleRenderer(Rendering run, AssetFiles assets) {
    this.run = run;
    this.scheme = assets.scheme();
    this.stylesheet = assets.styleGuide();
    sort(run.site());
  }

  private void sort(Site site) {
    String folder = site.config().templates() + "/" + COMPONENTS;
    for (SourceFile file : site.templates()) {
      if (file.path().startsWith(folder)) {
        String name = file.path().substring(folder.length());
        boolean example = name.endsWith(EXAMPLE);
        (example ? examples : components).put(name.replaceFirst("(\\.example)?\\.ftlh$", ""), file);
      }
    }
  }

  Stream<Job> jobs() {
    Job sheet = Job.ofText(stylesheet.path(), "css", () -> stylesheet.text());
    return Stream.concat(Stream.of(sheet), Stream.of(Language.values()).flatMap(this::jobs));
  }

  private Stream<Job> jobs(Language language) {
    Job first = job(GUIDE, language, () -> Optional.of(first(language)));
    return Stream.concat(
        Stream.of(first),
        examples.keySet().stream()
            .map(name -> job(GUIDE.child(name), language, () -> component(name, language))));
  }

  private Job job(
      PageUrl url, Language language, java.util.function.Supplier<Optional<StyleView>> view) {
    return new Job(
        url.file(language),
        run.site().config().templates() + "/" + LAYOUT,
        () ->
            view.get()
                .flatMap(
                    shown -> {
                      Map<String, Object> model = run.model(language);
                      model.put("style", shown);
                      return run.templates().render(LAYOUT, model);
                    }));
  }

  private StyleView first(Language language) {
    return new StyleView(
        run.edition(language).text("style-title"),
        GUIDE.in(language),
        other(GUIDE, language),
        "/" + stylesheet.path(),
        examples.keySet().stream().map(name -> link(name, language)).toList(),
        scheme.names(),
        null);
  }

  private SectionLinkView link(String name, Language language) {
    LinkView link = new LinkView(name, GUIDE.child(name).in(language), "");
    return new SectionLinkView(link, about(name));
  }

  private Optional<StyleView> component(String name, Language language) {
    Map<String, Object> model = run.model(language);
    return run.templates()
        .text(COMPONENTS + name + EXAMPLE, model)
        .map(
            html ->
                new StyleView(
                    name,
                    GUIDE.in(language),
                    other(GUIDE.child(name), language),
                    "/" + stylesheet.path(),
                    java.util.List.of(),
                    java.util.List.of(),
                    new StyleView.ComponentView(
                        about(name), Templates.markup(html), source(name))));
  }

  private SwitchView other(PageUrl url, Language language) {
    Language other = language.other();
    String label = run.edition(other).text("language-name");
    return new SwitchView(label, other.tag(), url.in(other), "");
  }

  private String about(String name) {
    SourceFile file = components.get(name);
    Matcher comment = ABOUT.matcher(file == null ? "" : file.text());
    return comment.find() ? comment.group(1).replaceAll("\\s+", " ") : "";
  }

  private String source(String name) {
    SourceFile file = examples.get(name);
    return file == null ? "" : file.text();
  }
}
