package hromada.model;

import java.nio.file.Path;

/**
 * Where a site lies and where it goes, from {@code jbake.properties} and the command line.
 *
 * @param root the site's folder
 * @param content folder of the items, below {@code root}
 * @param templates folder of layouts, components and messages, below {@code root}
 * @param assets folder of the site's own files, below {@code root}
 * @param seeds folder of the source records, below {@code root}
 * @param output folder that receives the site
 * @param host scheme and host of the published site, without a slash at the end
 * @param offline whether readers' browsers may keep pages for days without a network
 * @param shareCards whether every page gets a picture of its title for other sites to show
 */
public record SiteConfig(
    Path root,
    String content,
    String templates,
    String assets,
    String seeds,
    Path output,
    String host,
    boolean offline,
    boolean shareCards) {
  public SiteConfig {
    host = host.endsWith("/") ? host.substring(0, host.length() - 1) : host;
  }

  /** A site that readers' browsers may keep, with pictures to share. */
  public SiteConfig(
      Path root,
      String content,
      String templates,
      String assets,
      String seeds,
      Path output,
      String host) {
    this(root, content, templates, assets, seeds, output, host, true, true);
  }

  /** The same site, kept by no browser: a preview shows what was just written. */
  public SiteConfig withoutOffline() {
    return new SiteConfig(root, content, templates, assets, seeds, output, host, false, shareCards);
  }

  /** All of this that a site's pages depend on, in one line. */
  public String line() {
    return String.join(" ", content, templates, assets, seeds, host)
        + (offline ? " offline" : "")
        + (shareCards ? " cards" : "");
  }

  /** The absolute address of a site-absolute path. */
  public String absolute(String path) {
    return host + path;
  }
}
