package hromada.model;

/**
 * Which item: its type and slug, the same in every language.
 *
 * @param type the type, from the folder below {@code content}
 * @param slug the name of its own folder
 */
public record ItemKey(ItemType type, Slug slug) implements Comparable<ItemKey> {
  /** The page that stands at {@code /}. */
  public static final ItemKey START = new ItemKey(ItemType.PAGES, new Slug("start"));

  /** The accessibility statement. */
  public static final ItemKey STATEMENT = new ItemKey(ItemType.PAGES, new Slug("accessibility"));

  /** The address of the item's page. */
  public PageUrl url() {
    if (equals(START)) {
      return PageUrl.START;
    }
    PageUrl parent = type.hasSection() ? type.section() : PageUrl.START;
    return parent.child(slug.value());
  }

  // Written out, as in all keys: what a record has by itself is put together while running.
  @Override
  public boolean equals(Object other) {
    return other instanceof ItemKey key && type == key.type && slug.equals(key.slug);
  }

  @Override
  public int hashCode() {
    return 31 * type.folder().hashCode() + slug.hashCode();
  }

  @Override
  public int compareTo(ItemKey other) {
    int types = type.compareTo(other.type);
    return types == 0 ? slug.compareTo(other.slug) : types;
  }

  /** The folder's path below {@code content}. */
  @Override
  public String toString() {
    return type.folder() + "/" + slug;
  }
}
