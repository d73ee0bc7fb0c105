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
  private final Photographs photographs;
  private final Map<String, Attachment> byName = new TreeMap<>();

  /** No files, for a page that is no item. */
  ItemFiles(Addresses addresses) {
    this.base = "";
    this.addresses = addresses;
    this.photographs = new Photographs();
  }

  ItemFiles(Item item, Addresses addresses, Photographs photographs) {
    this.base = item.key().url().path();
    this.addresses = addresses;
    this.photographs = photographs;
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
      return new ImageTarget(target, "", 0, 0);
    }
    String original = base + name(target);
    Photographs.Photograph photograph = photographs.of(file.file());
    PictureSize size = photograph.size();
    return new ImageTarget(
        photograph.widest(original), photograph.choice(original), size.width(), size.height());
  }

  /** The file itself, for machines that want it as it is. */
  String original(String target) {
    return base + name(target);
  }

  /** The files themselves, to be copied, and smaller copies of heavy pictures. */
  Stream<OutputFile> copies() {
    return byName.entrySet().stream()
        .flatMap(
            entry -> {
              String original = base + entry.getKey();
              Attachment file = entry.getValue();
              Stream<OutputFile> copies =
                  photographs.of(file.file()).copies(original, file.path()).stream();
              OutputFile itself =
                  new OutputFile(
                      original.substring(1), new OutputFile.Copy(file.file()), file.path());
              return Stream.concat(Stream.of(itself), copies);
            });
  }

  private static String name(String target) {
    return target.startsWith("./") ? target.substring(2) : target;
  }
}
