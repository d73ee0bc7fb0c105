package hromada.jbake;

import hromada.build.PageReader;
import hromada.markdown.MarkdownRenderer;
import hromada.markdown.References;
import hromada.model.Fields;
import hromada.model.ItemType;
import hromada.model.ParsedPage;
import java.io.File;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Set;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.parser.MarkupEngine;

/**
 * JBake's engine for Markdown: our front matter and CommonMark. JBake takes the model it gives for
 * the page; what is published comes from our own pipeline, which reads the file by itself.
 */
public final class CommonMarkEngine extends MarkupEngine {
  /** Our states in which an item is not public; JBake itself knows only draft and published. */
  private static final Set<String> HIDDEN = Set.of("draft", "review", "scheduled", "withdrawn");

  private final PageReader pages = new PageReader();
  private final MarkdownRenderer renderer = new MarkdownRenderer();

  /**
   * The document in a file. Never null, which JBake would take for a document to leave out in
   * silence: a file that cannot be understood is a draft without text.
   */
  @Override
  public DocumentModel parse(JBakeConfiguration config, File file) {
    Path content = config.getContentFolder().toPath().toAbsolutePath().normalize();
    Path path = file.toPath().toAbsolutePath().normalize();
    DocumentModel model = DocumentModel.createDefaultDocumentModel();
    model.setType(type(content.relativize(path)));
    model.setStatus(ModelAttributes.Status.DRAFT);
    model.setBody("");
    pages.read(content, path).ifPresent(page -> fill(model, page));
    return model;
  }

  private void fill(DocumentModel model, ParsedPage page) {
    Fields fields = page.fields();
    fields.text("title").ifPresent(model::setTitle);
    fields
        .date("published")
        .map(day -> Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()))
        .ifPresent(model::setDate);
    fields
        .text("status")
        .filter(status -> !HIDDEN.contains(status))
        .filter(status -> fields.moment("not_before").isEmpty())
        .ifPresent(status -> model.setStatus(ModelAttributes.Status.PUBLISHED));
    model.setTags(fields.texts("topics").toArray(String[]::new));
    model.put("language", page.language().tag());
    model.setBody(renderer.html(page.body(), References.asWritten()));
  }

  /** The folder below content; a stray file is a plain page. */
  private static String type(Path path) {
    String folder = path.getName(0).toString();
    return ItemType.find(folder).orElse(ItemType.PAGES).folder();
  }
}
