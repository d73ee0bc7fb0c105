package hromada.jbake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.SystemConfiguration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.apache.commons.configuration2.convert.ListDelimiterHandler;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/**
 * JBake's configuration from the same sources in the same order as {@link ConfigUtil} puts it
 * together: a site's own file, JBake's defaults, the system's properties. ConfigUtil has builders
 * of builders made by reflection, which takes a tenth of a build that finds nothing to do
 * (docs/decisions/0115).
 */
final class JBakeProperties {
  private static final ListDelimiterHandler LISTS =
      new DefaultListDelimiterHandler(ConfigUtil.LIST_DELIMITER);

  private JBakeProperties() {}

  /**
   * The configuration of the site in {@code root}.
   *
   * @param text what stands in its {@code jbake.properties}
   * @throws ConfigurationException when a text is no properties
   * @throws IOException when JBake's own defaults cannot be read
   */
  static DefaultJBakeConfiguration load(Path root, String text)
      throws ConfigurationException, IOException {
    if (Files.exists(root.resolve(ConfigUtil.LEGACY_CONFIG_FILE))) {
      return (DefaultJBakeConfiguration) new ConfigUtil().loadConfig(root.toFile(), null);
    }
    CompositeConfiguration all = new CompositeConfiguration();
    all.setListDelimiterHandler(LISTS);
    all.addConfiguration(properties(new StringReader(text)));
    URL defaults = ConfigUtil.class.getClassLoader().getResource(ConfigUtil.DEFAULT_CONFIG_FILE);
    if (defaults != null) {
      try (Reader reader = new InputStreamReader(defaults.openStream(), UTF_8)) {
        all.addConfiguration(properties(reader));
      }
    }
    all.addConfiguration(new SystemConfiguration());
    return new DefaultJBakeConfiguration(root.toFile(), all);
  }

  private static PropertiesConfiguration properties(Reader reader)
      throws ConfigurationException, IOException {
    PropertiesConfiguration properties = new PropertiesConfiguration();
    properties.setListDelimiterHandler(LISTS);
    properties.setThrowExceptionOnMissing(true);
    properties.setIncludesAllowed(false);
    properties.read(reader);
    return properties;
  }
}
