package hromada.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code java -jar target/hromada.jar} finds beside it. */
final class PackagedJarIT {
  private static final Path TARGET = Path.of("target");

  /** JBake without its database, web server and other engines: docs/decisions/0002. */
  private static final Pattern LEFT_OUT =
      Pattern.compile("orientdb|flexmark|groovy|asciidoctor|jetty|hadoop|logback|jnr-|thymeleaf");

  @Test
  void everyLibraryOfTheManifestIsThere() throws IOException {
    assertThat(libraries())
        .isNotEmpty()
        .allSatisfy(library -> assertThat(TARGET.resolve(library)).isRegularFile());
  }

  @Test
  void jbakeComesWithoutItsDatabaseServerAndOtherEngines() throws IOException {
    assertThat(libraries())
        .anySatisfy(library -> assertThat(library).contains("jbake-core"))
        .noneSatisfy(library -> assertThat(library).containsPattern(LEFT_OUT));
  }

  @Test
  void theStockLauncherHasWhatWeLeftOut() throws IOException {
    try (var jars = Files.list(TARGET.resolve("stock-jbake"))) {
      assertThat(jars.map(jar -> jar.getFileName().toString()))
          .contains("jbake-core-2.7.0.jar", "orientdb-core-3.1.20.jar", "flexmark-0.62.2.jar");
    }
  }

  private static List<String> libraries() throws IOException {
    try (var jar = new JarFile(TARGET.resolve("hromada.jar").toFile())) {
      var manifest = jar.getManifest().getMainAttributes();
      return List.of(manifest.getValue(Attributes.Name.CLASS_PATH).split(" "));
    }
  }
}
