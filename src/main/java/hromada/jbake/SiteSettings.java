package hromada.jbake;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Outcome;
import hromada.model.SiteConfig;
import hromada.source.Place;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/** Takes what our pipeline needs from a JBake configuration and says what is wrong with it. */
final class SiteSettings {
  private static final String HOST = "site.host";
  private static final String OFFLINE = "site.offline";
  private static final String SHARE_CARDS = "site.share-cards";

  private final DefaultJBakeConfiguration configuration;
  private final PropertiesText text;
  private final Path root;
  private final List<Diagnostic> findings = new ArrayList<>();

  SiteSettings(DefaultJBakeConfiguration configuration, PropertiesText text) {
    this.configuration = configuration;
    this.text = text;
    this.root = configuration.getSourceFolder().toPath().toAbsolutePath().normalize();
  }

  /** The pipeline's configuration; empty when there are findings. */
  Outcome<Optional<SiteConfig>> read() {
    String content = existing("content.folder", "content");
    String templates = existing("template.folder", "templates");
    String assets = folder("asset.folder", "assets");
    String seeds = folder("seeds.folder", "seeds");
    String host = host();
    boolean offline =
        isOn(
            OFFLINE,
            (place, word) ->
                Diagnostic.error("bad-offline", place, word).withHelp("bad-offline.help"));
    boolean shareCards =
        isOn(
            SHARE_CARDS,
            (place, word) ->
                Diagnostic.error("bad-share-cards", place, word).withHelp("bad-share-cards.help"));
    Path output = configuration.getDestinationFolder().toPath().toAbsolutePath().normalize();
    if (!findings.isEmpty()) {
      return new Outcome<>(Optional.empty(), findings);
    }
    return Outcome.of(
        Optional.of(
            new SiteConfig(
                root, content, templates, assets, seeds, output, host, offline, shareCards)));
  }

  private String existing(String key, String standard) {
    String name = folder(key, standard);
    if (!name.isEmpty() && !Files.isDirectory(root.resolve(name))) {
      findings.add(
          Diagnostic.error("missing-folder", text.place(key), name)
              .withHelp("missing-folder.help"));
    }
    return name;
  }

  /** The path below the site's folder that a key names; empty, with a finding, for any other. */
  private String folder(String key, String standard) {
    Object value = configuration.get(key);
    String name = value == null ? standard : value.toString().trim();
    try {
      Path folder = Path.of(name).normalize();
      if (!folder.isAbsolute() && !folder.startsWith("..") && !folder.toString().isEmpty()) {
        return folder.toString().replace('\\', '/');
      }
    } catch (InvalidPathException e) {
      // Said below, like every other name that is no folder of the site.
    }
    findings.add(
        Diagnostic.error("folder-outside", text.place(key), name)
            .withHelp("folder-outside.help", key, standard));
    return "";
  }

  private String host() {
    String host = configuration.getSiteHost().trim();
    // JBake's own default is JBake's address: nobody's canonical links belong there.
    if (!text.sets(HOST)) {
      findings.add(Diagnostic.error("missing-host", text.place(HOST)).withHelp("host.help"));
    } else if (!isHost(host)) {
      findings.add(Diagnostic.error("bad-host", text.place(HOST), host).withHelp("host.help"));
    }
    return host;
  }

  /** Yes, unless the site says no. */
  private boolean isOn(String key, BiFunction<Place, String, Diagnostic> mistake) {
    Object value = configuration.get(key);
    String word = value == null ? "true" : value.toString().trim();
    if (!List.of("true", "false").contains(word)) {
      findings.add(mistake.apply(text.place(key), word));
    }
    return word.equals("true");
  }

  private static boolean isHost(String host) {
    try {
      URI address = new URI(host);
      return List.of("http", "https").contains(String.valueOf(address.getScheme()))
          && address.getHost() != null
          && address.getQuery() == null
          && address.getFragment() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
