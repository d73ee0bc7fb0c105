package hromada.build;

import hromada.diagnostic.Suggest;
import hromada.model.ItemKey;
import hromada.model.ItemType;
import hromada.model.SiteConfig;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Understands how people name an item: by its address, its folder or a file in it.
 *
 * @param config the site's folders and address
 * @param keys the items there are
 */
public record ItemNames(SiteConfig config, Collection<ItemKey> keys) {
  public ItemNames {
    keys = List.copyOf(keys);
  }

  /** Type and slug, from {@code /en/news/a/}, {@code content/news/a/index.uk.md} and the like. */
  public String folder(String named) {
    String path = named.replace('\\', '/').replaceFirst("[?#].*$", "");
    path = path.startsWith(config.host()) ? path.substring(config.host().length()) : path;
    String root = config.root().toString().replace('\\', '/') + "/";
    path = path.startsWith(root) ? path.substring(root.length()) : path;
    path =
        path.replaceFirst("^(\\./)+", "")
            .replaceFirst("/?(index\\.(uk|en)\\.md|index\\.html)$", "");
    path = path.replaceFirst("^/?" + config.content() + "/", "").replaceFirst("^/?en(/|$)", "");
    path = path.replaceAll("^/+|/+$", "");
    if (path.isEmpty()) {
      return ItemKey.START.toString();
    }
    return path.contains("/") ? path : ItemType.PAGES.folder() + "/" + path;
  }

  /** The items that were perhaps meant by a name that no item has, at most three. */
  public List<String> near(String named) {
    TreeMap<String, String> known = new TreeMap<>();
    for (ItemKey key : keys) {
      known.put(key.toString(), key.toString());
      known.putIfAbsent(key.slug().value(), key.toString());
    }
    String folder = folder(named);
    String slug = folder.substring(folder.lastIndexOf('/') + 1);
    return Stream.of(folder, slug)
        .flatMap(name -> Suggest.nearest(name, known.keySet()).stream())
        .map(known::get)
        .distinct()
        .limit(3)
        .toList();
  }
}
