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
import java.util.stream.IntStream;

/**
 * The site's own files. The style sheets become one, so do the scripts of every page; they and the
 * fonts are named after what they hold, so that browsers may keep them for ever. Everything else is
 * copied.
 */
final class AssetFiles {
  private static final String STYLES = "css/";
  private static final String MAIN_STYLE = "css/site.css";
  private static final String GUIDE_STYLE = "css/style.css";
  private static final String TOKENS = "css/tokens.css";
  private static final String PRINT_STYLE = "css/print.css";
  private static final String FONTS = "fonts/";
  private static final String FONT = ".woff2";
  private static final String ICON = "/favicon.svg";
  private static final String TOUCH_ICON = "/apple-touch-icon.png";

  private final List<Attachment> assets;
  private final String folder;
  private final List<OutputFile> files = new ArrayList<>();
  private final List<Diagnostic> findings = new ArrayList<>();
  private final Map<String, String> styles = new TreeMap<>();
  private final Map<String, String> fonts = new TreeMap<>();
  private final Scripts scripts;
  private final ColorTokens colors;
  private final String stylesheet;
  private final String printStylesheet;

  AssetFiles(Site site) {
    assets = site.assets();
    folder = site.config().assets() + "/";
    Map<String, String> sources = new TreeMap<>();
    for (Attachment asset : sorted(assets)) {
      String path =
          asset.path().startsWith(folder) ? asset.path().substring(folder.length()) : asset.path();
      if (path.startsWith(STYLES) && path.endsWith(".css")) {
        styles.put(path, text(asset));
      } else if (Scripts.isScript(path)) {
        sources.put(path, text(asset));
      } else if (path.startsWith(FONTS) && path.endsWith(FONT)) {
        addFont(path, asset);
      } else {
        files.add(new OutputFile(path, new OutputFile.Copy(asset.file()), asset.path()));
      }
    }
    scripts = new Scripts(folder, sources);
    files.addAll(scripts.files());
    styles.replaceAll((path, text) -> withFonts(text));
    colors = new ColorTokens(styles.getOrDefault(TOKENS, ""));
    stylesheet = bundle(MAIN_STYLE);
    printStylesheet = bundle(PRINT_STYLE);
  }

  /** These where nobody has read the site's own files anew; else those files as they are now. */
  AssetFiles of(Site site) {
    return findings.isEmpty() && isOf(site) ? this : new AssetFiles(site);
  }

  @SuppressWarnings("ReferenceEquality") // a file that was saved is another object
  private boolean isOf(Site site) {
    List<Attachment> now = site.assets();
    return folder.equals(site.config().assets() + "/")
        && assets.size() == now.size()
        && IntStream.range(0, now.size()).allMatch(i -> assets.get(i) == now.get(i));
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

  /** Address of the style sheet for paper, empty where the site has none. */
  String printStylesheet() {
    return printStylesheet;
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

  /** Addresses of the fonts, by name. */
  List<String> fonts() {
    return List.copyOf(fonts.values());
  }

  /** What the tokens say of light and dark. */
  SchemeRules scheme() {
    return new SchemeRules(styles.getOrDefault(TOKENS, ""));
  }

  /** The style sheet of the style guide, which is none of the files to write. */
  Stylesheet styleGuide() {
    Map<String, String> all = new TreeMap<>(styles);
    all.merge(GUIDE_STYLE, scheme().css(), String::concat);
    return Stylesheet.of(GUIDE_STYLE, all);
  }

  private String bundle(String main) {
    if (!styles.containsKey(main)) {
      return "";
    }
    Stylesheet sheet = Stylesheet.of(main, styles);
    byte[] bytes = sheet.text().getBytes(StandardCharsets.UTF_8);
    files.add(new OutputFile(sheet.path(), new OutputFile.Bytes(bytes), folder + main));
    return "/" + sheet.path();
  }

  private void addFont(String path, Attachment asset) {
    byte[] bytes = read(asset);
    String stem = path.substring(0, path.length() - FONT.length());
    String named = stem + "." + Sha256.digits(bytes) + FONT;
    fonts.put("/" + path, "/" + named);
    files.add(new OutputFile(named, new OutputFile.Bytes(bytes), asset.path()));
  }

  /** Style sheets name a font by its place among the assets. */
  private String withFonts(String style) {
    String text = style;
    for (Map.Entry<String, String> font : fonts.entrySet()) {
      text = text.replace(font.getKey(), font.getValue());
    }
    return text;
  }

  private String text(Attachment asset) {
    return new String(read(asset), StandardCharsets.UTF_8);
  }

  private byte[] read(Attachment asset) {
    try {
      return Files.readAllBytes(asset.file());
    } catch (IOException e) {
      findings.add(Diagnostic.error("unreadable-file", Place.of(asset.path()), asset.path()));
      return new byte[0];
    }
  }

  private static List<Attachment> sorted(List<Attachment> assets) {
    return assets.stream().sorted(Comparator.comparing(Attachment::path)).toList();
  }
}
