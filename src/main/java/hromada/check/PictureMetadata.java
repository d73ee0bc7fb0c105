package hromada.check;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.adobe.AdobeJpegDirectory;
import com.drew.metadata.exif.ExifThumbnailDirectory;
import com.drew.metadata.file.FileTypeDirectory;
import com.drew.metadata.icc.IccDirectory;
import com.drew.metadata.jfif.JfifDirectory;
import com.drew.metadata.jpeg.HuffmanTablesDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.png.PngChromaticitiesDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.webp.WebpDirectory;
import hromada.diagnostic.Diagnostic;
import hromada.model.Attachment;
import hromada.model.Site;
import hromada.source.Place;
import hromada.source.SideBySide;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Published pictures hold nothing but the picture: no EXIF, GPS, XMP, IPTC, thumbnail, comment or
 * author (rule W4). What is allowed is listed, so that what a new camera invents is found, too.
 *
 * <p>Not seen: text in the picture itself, the description in a colour profile, private chunks of
 * PNG, and metadata in SVG.
 */
final class PictureMetadata implements Rule {
  /** What a browser needs to show the picture in its size and colours. */
  private static final Set<Class<? extends Directory>> NEEDED =
      Set.of(
          AdobeJpegDirectory.class,
          FileTypeDirectory.class,
          HuffmanTablesDirectory.class,
          IccDirectory.class,
          JfifDirectory.class,
          JpegDirectory.class,
          PngChromaticitiesDirectory.class,
          WebpDirectory.class);

  private static final Set<String> NEEDED_CHUNKS =
      Set.of(
          "PNG-IHDR",
          "PNG-PLTE",
          "PNG-tRNS",
          "PNG-gAMA",
          "PNG-sRGB",
          "PNG-sBIT",
          "PNG-bKGD",
          "PNG-pHYs",
          "PNG-iCCP");

  private static final long LARGEST = 20L << 20;
  private static final long MOST_PIXELS = 40_000_000;

  /** A picture is read again only when it has changed: a preview checks the site at every save. */
  private final Map<Key, Optional<Diagnostic>> known = new ConcurrentHashMap<>();

  private record Key(String path, long size, long modified) {}

  @Override
  public boolean usesAllCores() {
    return true;
  }

  @Override
  public void check(Site site, Consumer<Diagnostic> report) {
    SideBySide.map(
            PublishedFile.all(site).filter(PublishedFile::isPicture).toList(),
            file -> known.computeIfAbsent(key(file), key -> finding(file)))
        .forEach(finding -> finding.ifPresent(report));
  }

  private static Key key(Attachment file) {
    return new Key(file.path(), file.size(), file.file().toFile().lastModified());
  }

  private static Optional<Diagnostic> finding(Attachment file) {
    if (file.size() > LARGEST) {
      return Optional.of(large(file, file.size() >> 20, "large-picture.bytes", LARGEST >> 20));
    }
    try {
      byte[] bytes = Files.readAllBytes(file.file());
      Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
      long pixels = PictureShape.pixels(metadata);
      if (pixels > MOST_PIXELS) {
        return Optional.of(
            large(file, pixels / 1_000_000, "large-picture.pixels", MOST_PIXELS / 1_000_000));
      }
      if (!PictureShape.isWhole(bytes) || pixels <= 0) {
        return Optional.of(unreadable(file).withMessage("unreadable-picture.end", file.name()));
      }
      return metadata(file, metadata);
    } catch (ImageProcessingException | IOException | RuntimeException e) {
      // The library meets files made to break it; whatever it stumbles over is no picture to show.
      return Optional.of(unreadable(file));
    }
  }

  private static Optional<Diagnostic> metadata(Attachment file, Metadata metadata) {
    Set<String> names = new TreeSet<>();
    for (Directory directory : metadata.getDirectories()) {
      if (!isNeeded(directory)) {
        names.add(name(directory));
      }
    }
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Diagnostic.error(
                    "picture-metadata",
                    Place.of(file.path()),
                    file.name(),
                    String.join(", ", names))
                .withHelp("picture-metadata.help")
                .withHelp("picture-metadata.command", file.path()));
  }

  private static boolean isNeeded(Directory directory) {
    return directory instanceof PngDirectory
        ? NEEDED_CHUNKS.contains(directory.getName())
        : NEEDED.contains(directory.getClass());
  }

  private static String name(Directory directory) {
    if (directory instanceof ExifThumbnailDirectory) {
      return "EXIF thumbnail";
    }
    boolean exif =
        directory.getName().startsWith("Exif") || directory.getName().contains("Makernote");
    return exif ? "EXIF" : directory.getName();
  }

  private static Diagnostic unreadable(Attachment file) {
    return Diagnostic.error("unreadable-picture", Place.of(file.path()), file.name())
        .withHelp("unreadable-picture.help");
  }

  private static Diagnostic large(Attachment file, long size, String message, long limit) {
    return Diagnostic.error("large-picture", Place.of(file.path()))
        .withMessage(message, size, limit)
        .withHelp("large-picture.help");
  }
}
