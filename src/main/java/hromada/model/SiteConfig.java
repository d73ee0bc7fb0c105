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
 */
public record SiteConfig(
    Path root,
    String content,
    String templates,
    String assets,
    String seeds,
    Path output,
    String host) {
  public SiteConfig {
    host = host.endsWith("/") ? host.substring(0, host.length() - 1) : host;
  }

  /** The absolute address of a site-absolute path. */
  public String absolute(String path) {
    return host + path;
  }
}
