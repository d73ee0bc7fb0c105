package hromada.render;

import hromada.markdown.References.ImageTarget;
import hromada.markdown.References.LinkTarget;
import hromada.model.Attachment;
import hromada.model.Item;
import hromada.model.Language;
import hromada.model.OutputFile;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of an item. They lie once, beside its Ukrainian page; the English page uses the same.
 */
final class ItemFiles {
  private final String base;
  private final Addresses addresses;
  private final Map<String, Attachment> byName = new TreeMap<>();

  /** No files, for a page that is no item. */
  ItemFiles(Addresses addresses) {
    this.base = "";
    this.addresses = addresses;
  }

  ItemFiles(Item item, Addresses addresses) {
    this.base = item.key().url().path();
    this.addresses = addresses;
    String folder = item.source().file().folder() + "/";
    for (Attachment file : item.attachments()) {
      byName.put(
          file.path().startsWith(folder) ? file.path().substring(folder.length()) : file.name(),
          file);
    }
  }

  /** Where a link of the item leads: to one of its files, to a page, or as written. */
  LinkTarget link(String target, Language language) {
    String name = name(target);
    return byName.containsKey(name)
        ? new LinkTarget(base + name, null)
        : addresses.link(target, language);
  }

  /** A picture of the item with its size, or the address as written. */
  ImageTarget image(String target) {
    Attachment file = byName.get(name(target));
    if (file == null) {
      return new ImageTarget(target, 0, 0);
    }
    PictureSize size = PictureSize.of(file.file());
    return new ImageTarget(base + name(target), size.width(), size.height());
  }

  /** The files themselves, to be copied. */
  Stream<OutputFile> copies() {
    return byName.entrySet().stream()
        .map(
            entry ->
                new OutputFile(
                    (base + entry.getKey()).substring(1),
                    new OutputFile.Copy(entry.getValue().file()),
                    entry.getValue().path()));
  }

  private static String name(String target) {
    return target.startsWith("./") ? target.substring(2) : target;
  }
}
