package hromada.render;

import hromada.diagnostic.Diagnostic;
import hromada.model.Attachment;
import hromada.model.OutputFile;
import hromada.model.Site;
import hromada.source.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The site's own files. The style sheets become one, named after what it holds, so that browsers
 * may keep it for ever; so do the scripts; everything else is copied.
 */
final class AssetFiles {
  private static final String STYLES = "css/";
  private static final String MAIN_STYLE = "css/site.css";
  private static final String TOKENS = "css/tokens.css";
  private static final String ICON = "/favicon.svg";
  private static final String TOUCH_ICON = "/apple-touch-icon.png";

  private final List<OutputFile> files = new ArrayList<>();
  private final List<Diagnostic> findings = new ArrayList<>();
  private final Scripts scripts;
  private final ColorTokens colors;
  private String stylesheet = "";

  AssetFiles(Site site) {
    String folder = site.config().assets() + "/";
    Map<String, String> styles = new TreeMap<>();
    Map<String, String> sources = new TreeMap<>();
    for (Attachment asset : sorted(site.assets())) {
      String path =
          asset.path().startsWith(folder) ? asset.path().substring(folder.length()) : asset.path();
      if (path.startsWith(STYLES) && path.endsWith(".css")) {
        styles.put(path, read(asset));
      } else if (Scripts.isScript(path)) {
        sources.put(path, read(asset));
      } else {
        files.add(new OutputFile(path, new OutputFile.Copy(asset.file()), asset.path()));
      }
    }
    scripts = new Scripts(folder, sources);
    files.addAll(scripts.files());
    colors = new ColorTokens(styles.getOrDefault(TOKENS, ""));
    if (styles.containsKey(MAIN_STYLE)) {
      Stylesheet sheet = Stylesheet.of(MAIN_STYLE, styles);
      stylesheet = "/" + sheet.path();
      byte[] bytes = sheet.text().getBytes(StandardCharsets.UTF_8);
      files.add(new OutputFile(sheet.path(), new OutputFile.Bytes(bytes), folder + MAIN_STYLE));
    }
  }

  /** The files to write. */
  List<OutputFile> files() {
    return files;
  }

  List<Diagnostic> findings() {
    return findings;
  }

  /** Address of the style sheet, empty where the site has none. */
  String stylesheet() {
    return stylesheet;
  }

  /** Address of the icon, empty where the site has none. */
  String icon() {
    return has(ICON) ? ICON : "";
  }

  /** Address of the icon for home screens, empty where the site has none. */
  String touchIcon() {
    return has(TOUCH_ICON) ? TOUCH_ICON : "";
  }

  /** Whether one of the files answers at this address. */
  boolean has(String address) {
    return files.stream().anyMatch(file -> address.equals("/" + file.path()));
  }

  Scripts scripts() {
    return scripts;
  }

  /** A colour by its meaning, if the site's tokens have it. */
  Optional<String> color(String meaning) {
    return colors.color(meaning);
  }

  private String read(Attachment asset) {
    try {
      return Files.readString(asset.file());
    } catch (IOException e) {
      findings.add(Diagnostic.error("unreadable-file", Place.of(asset.path()), asset.path()));
      return "";
    }
  }

  private static List<Attachment> sorted(List<Attachment> assets) {
    return assets.stream().sorted(Comparator.comparing(Attachment::path)).toList();
  }
}
