package hromada.jbake;

import static java.nio.charset.StandardCharsets.UTF_8;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Outcome;
import hromada.model.SiteConfig;
import hromada.source.Place;
import hromada.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.apache.commons.configuration2.ex.ConfigurationRuntimeException;
import org.jbake.app.JBakeException;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/**
 * A site's configuration, read by JBake's own rules from {@code jbake.properties}.
 *
 * @param configuration as JBake understands it
 * @param site as our pipeline understands it
 */
public record JBakeSettings(DefaultJBakeConfiguration configuration, SiteConfig site) {
  private static final String FILE = ConfigUtil.CONFIG_FILE;
  private static final String DESTINATION = "destination.folder";
  private static final String DEFAULT_DESTINATION = "target/site";

  /**
   * Reads the configuration of the site in {@code root}; empty when it has errors.
   *
   * @param root the site's folder
   * @param output where the site goes instead of the configured folder
   */
  public static Outcome<Optional<JBakeSettings>> read(Path root, Optional<Path> output) {
    if (!Files.isRegularFile(root.resolve(FILE))) {
      return broken(Diagnostic.error("no-site", Place.of(FILE)).withHelp("no-site.help"));
    }
    try {
      return read(root, output, text(root));
    } catch (IOException e) {
      return broken(unreadable(e));
    }
  }

  private static Outcome<Optional<JBakeSettings>> read(
      Path root, Optional<Path> output, PropertiesText text) throws IOException {
    try {
      DefaultJBakeConfiguration configuration = JBakeProperties.load(root, text.whole());
      output
          .or(() -> text.sets(DESTINATION) ? Optional.empty() : Optional.of(defaultOutput(root)))
          .ifPresent(folder -> configuration.setDestinationFolder(folder.toFile()));
      return of(configuration, text);
    } catch (JBakeException
        | ConfigurationException
        | ConfigurationRuntimeException
        | IllegalStateException e) {
      return broken(unreadable(e, text.misspeltLetter()));
    }
  }

  /** The same for a configuration that JBake itself has loaded. */
  static Outcome<Optional<JBakeSettings>> of(DefaultJBakeConfiguration configuration) {
    try {
      return of(configuration, text(configuration.getSourceFolder().toPath()));
    } catch (ConfigurationRuntimeException | IllegalStateException | IOException e) {
      return broken(unreadable(e));
    }
  }

  private static Outcome<Optional<JBakeSettings>> of(
      DefaultJBakeConfiguration configuration, PropertiesText text) {
    return new SiteSettings(configuration, text)
        .read()
        .then(site -> Outcome.of(site.map(found -> new JBakeSettings(configuration, found))));
  }

  private static PropertiesText text(Path root) throws IOException {
    Path file = root.resolve(FILE);
    // Bytes that are no UTF-8 are JBake's business; places need only the lines.
    String text = Files.exists(file) ? new String(Files.readAllBytes(file), UTF_8) : "";
    return new PropertiesText(new SourceFile(FILE, text));
  }

  private static Path defaultOutput(Path root) {
    return root.resolve(DEFAULT_DESTINATION);
  }

  static Diagnostic unreadable(Exception cause) {
    return unreadable(cause, Place.of(FILE));
  }

  private static Diagnostic unreadable(Exception cause, Place place) {
    return Diagnostic.error("bad-config", place, String.valueOf(cause.getMessage()));
  }

  private static Outcome<Optional<JBakeSettings>> broken(Diagnostic finding) {
    return new Outcome<>(Optional.empty(), List.of(finding));
  }
}
