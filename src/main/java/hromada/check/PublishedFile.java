package hromada.check;

import hromada.model.Attachment;
import hromada.model.Site;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Picks the files that go out to the public as they are. */
final class PublishedFile {
  private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "webp");
  private static final Set<String> ZIPPED = Set.of("docx", "xlsx", "pptx", "odt", "ods", "odp");
  private static final Set<String> OLD = Set.of("doc", "xls", "ppt", "rtf");

  /**
   * Formats that carry what {@link PictureMetadata} does not look for, and copies some tools keep.
   */
  private static final Set<String> UNCHECKED =
      Set.of(
          "avif",
          "bmp",
          "gif",
          "heic",
          "heif",
          "jpeg_original",
          "jpg_original",
          "m4a",
          "mov",
          "mp3",
          "mp4",
          "png_original",
          "psd",
          "tif",
          "tiff",
          "wav",
          "webm");

  private PublishedFile() {}

  /** Every file of every item and of the site itself, drafts included. */
  static Stream<Attachment> all(Site site) {
    return Stream.concat(
        Pages.items(site).flatMap(item -> item.attachments().stream()), site.assets().stream());
  }

  static boolean isPicture(Attachment file) {
    return PICTURES.contains(extension(file));
  }

  static boolean isPdf(Attachment file) {
    return extension(file).equals("pdf");
  }

  /** Whether it may carry hidden data that nothing here looks for. */
  static boolean isUnchecked(Attachment file) {
    return UNCHECKED.contains(extension(file)) || OLD.contains(extension(file));
  }

  /** Whether an office program wrote it. */
  static boolean isOffice(Attachment file) {
    return isZipped(file) || OLD.contains(extension(file));
  }

  /** Whether its properties can be looked at: it is a ZIP archive with XML in it. */
  static boolean isZipped(Attachment file) {
    return ZIPPED.contains(extension(file));
  }

  private static String extension(Attachment file) {
    return file.name().substring(file.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
