package hromada.jbake;

import hromada.build.BuildReport;
import hromada.build.Pipeline;
import hromada.diagnostic.Outcome;
import java.io.File;
import java.util.List;
import java.util.Optional;
import org.jbake.app.JBakeException;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentTypes;
import org.jbake.template.ModelExtractors;
import org.jbake.template.ModelExtractorsDocumentTypeListener;
import org.jspecify.annotations.Nullable;

/**
 * JBake's oven with its life cycle and without its database: types and engines are registered anew,
 * then our rendering tool bakes. Documents are not crawled into OrientDB first, as our tool reads
 * them itself; the locale of the virtual machine is left alone.
 */
public final class HromadaOven extends Oven {
  private final JBakeSettings settings;
  private final PipelineRenderingTool tool;
  private @Nullable BuildReport report;

  /**
   * An oven for one site.
   *
   * @param settings the site's configuration
   * @param pipeline makes the site
   */
  public HromadaOven(JBakeSettings settings, Pipeline pipeline) {
    super(utensils(settings.configuration()));
    this.settings = settings;
    this.tool = new PipelineRenderingTool(pipeline);
  }

  private static Utensils utensils(JBakeConfiguration configuration) {
    Utensils utensils = new Utensils();
    utensils.setConfiguration(configuration);
    return utensils;
  }

  /**
   * Bakes a site from its configuration, which may have errors itself.
   *
   * @param settings the configuration with its findings
   * @param pipeline makes the site
   */
  public static BuildReport bake(Outcome<Optional<JBakeSettings>> settings, Pipeline pipeline) {
    if (settings.value().isEmpty()) {
      return BuildReport.failed(settings.findings());
    }
    try {
      HromadaOven oven = new HromadaOven(settings.value().get(), pipeline);
      oven.bake();
      return oven.report();
    } catch (JBakeException e) {
      // JBake's own look at the folders, such as an output folder that cannot be written.
      return BuildReport.failed(List.of(JBakeSettings.unreadable(e)));
    }
  }

  @Override
  public void bake() {
    registerTypesAndEngines();
    report = tool.bake(settings);
  }

  /** Bakes the whole site: one changed file may change any list. */
  @Override
  public void bake(File fileToBake) {
    bake();
  }

  /** How the last bake went. */
  public BuildReport report() {
    return Optional.ofNullable(report)
        .orElseThrow(() -> new IllegalStateException("nothing was baked yet"));
  }

  /** One error with all findings when the last bake published nothing. */
  @Override
  public List<Throwable> getErrors() {
    return report == null || report.isPublished()
        ? List.of()
        : List.of(PipelineRenderingTool.failure(report.findings()));
  }

  /** As the stock oven does it; the registries are shared by the whole virtual machine. */
  private void registerTypesAndEngines() {
    DocumentTypes.resetDocumentTypes();
    ModelExtractors.getInstance().reset();
    DocumentTypes.addListener(new ModelExtractorsDocumentTypeListener());
    settings.configuration().getDocumentTypes().forEach(DocumentTypes::addDocumentType);
    DocumentTypes.addDocumentType(settings.configuration().getDataFileDocType());
  }
}
