package hromada.jbake;

import hromada.build.BuildReport;
import hromada.build.Pipeline;
import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.DiagnosticPrinter;
import hromada.diagnostic.Outcome;
import java.io.File;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/**
 * Renders a site with our pipeline, as one of JBake's rendering tools. Comes before the stock ones
 * where our jar comes first, and leaves them nothing to do.
 */
public final class PipelineRenderingTool implements RenderingTool {
  private static final List<String> STOCK_RENDERERS =
      List.of(
          "render.index",
          "render.feed",
          "render.archive",
          "render.sitemap",
          "render.tags",
          "render.tagsindex",
          "render.error404");

  private final Pipeline pipeline;

  /** The tool as JBake's service loader makes it. */
  public PipelineRenderingTool() {
    this(new Pipeline(Clock.systemUTC()));
  }

  PipelineRenderingTool(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /** Builds the site JBake has configured. */
  @Override
  public int render(Renderer renderer, ContentStore db, JBakeConfiguration config)
      throws RenderingException {
    if (!(config instanceof DefaultJBakeConfiguration configuration)) {
      // Nothing could keep the stock tools from publishing drafts: end the whole bake.
      throw new IllegalStateException("unknown kind of configuration: " + config.getClass());
    }
    Outcome<Optional<JBakeSettings>> settings = JBakeSettings.of(configuration);
    retireStockTools(configuration, db);
    BuildReport report =
        settings.value().map(this::bake).orElseGet(() -> BuildReport.failed(settings.findings()));
    if (!report.isPublished()) {
      throw failure(report.findings());
    }
    return report.pages();
  }

  /** Builds a site and says how it went. */
  BuildReport bake(JBakeSettings settings) {
    return pipeline.build(settings.site());
  }

  /** The findings as the message JBake prints, in both languages. */
  static RenderingException failure(List<Diagnostic> findings) {
    return new RenderingException(
        List.of("uk", "en").stream()
            .map(language -> new DiagnosticPrinter(language, false))
            .map(printer -> findings.stream().map(printer::text).collect(Collectors.joining("\n")))
            .collect(Collectors.joining("\n", "\n", "")));
  }

  /**
   * From here on JBake finds nothing to render and nothing to copy. Its own tools would publish
   * drafts, the pictures of drafts, and assets without their hashes.
   */
  private static void retireStockTools(DefaultJBakeConfiguration configuration, ContentStore db) {
    for (DocumentModel document : db.getUnrenderedContent()) {
      db.markContentAsRendered(document);
    }
    if (!db.getUnrenderedContent().isEmpty()) {
      throw new IllegalStateException("JBake would render documents by itself");
    }
    STOCK_RENDERERS.forEach(key -> configuration.setProperty(key, false));
    File nothing = new File(configuration.getDestinationFolder(), "\0");
    configuration.setAssetFolder(nothing);
    configuration.setContentFolder(nothing);
  }

  /** Never called: JBake itself replaced it by the method above. */
  @Deprecated
  @Override
  public int render(
      Renderer renderer,
      ContentStore db,
      File destination,
      File templatesPath,
      CompositeConfiguration config) {
    throw new UnsupportedOperationException("needs JBake 2.7");
  }
}
