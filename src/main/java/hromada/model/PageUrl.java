package hromada.model;

/**
 * The address of a page on the site, without a language mark: {@code /news/a/}. Begins and ends
 * with a slash.
 *
 * @param path the address in the default language
 */
public record PageUrl(String path) implements Comparable<PageUrl> {
  /** The start page. */
  public static final PageUrl START = new PageUrl("/");

  public PageUrl {
    if (!path.startsWith("/") || !path.endsWith("/")) {
      throw new IllegalArgumentException("a page's address begins and ends with /: " + path);
    }
  }

  /** The address of this page in a language: {@code /en/news/a/}. */
  public String in(Language language) {
    return language.prefix() + path;
  }

  /** The file that serves this page in a language: {@code en/news/a/index.html}. */
  public String file(Language language) {
    return in(language).substring(1) + "index.html";
  }

  /** A page below this one. */
  public PageUrl child(String segment) {
    return new PageUrl(path + segment + "/");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PageUrl url && path.equals(url.path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public int compareTo(PageUrl other) {
    return path.compareTo(other.path);
  }

  @Override
  public String toString() {
    return path;
  }
}
