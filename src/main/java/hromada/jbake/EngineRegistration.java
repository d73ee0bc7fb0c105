package hromada.jbake;

import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.parser.Engines;
import org.jbake.template.ModelExtractor;

/**
 * Makes {@link CommonMarkEngine} JBake's engine for Markdown, whatever else is on the classpath. Of
 * several {@code MarkupEngines.properties} the last one wins, and that may be JBake's own; but
 * every bake makes its model extractors anew before it reads the first file.
 */
public final class EngineRegistration implements ModelExtractor<String> {
  /** Registers the engine; JBake calls this. */
  public EngineRegistration() {
    Engines.register("md", new CommonMarkEngine());
  }

  /** The name of the Markdown engine, for templates that ask for {@code markdown_engine}. */
  @Override
  @SuppressWarnings("rawtypes") // as JBake declares it
  public String get(ContentStore db, Map model, String key) {
    return "commonmark-java";
  }
}
