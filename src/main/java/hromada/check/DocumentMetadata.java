package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.model.Attachment;
import hromada.model.Site;
import hromada.source.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Published documents do not say who made them and with what (rule W4).
 *
 * <p>Looks for the names of PDF entries in the bytes as they are, and for the authors in the
 * properties of DOCX, ODT and their kin. Not seen: PDF entries inside compressed object streams and
 * encrypted files, metadata of pictures in a document, comments and tracked changes. The old
 * formats DOC, XLS, PPT and RTF are {@link UncheckedFile}s.
 */
final class DocumentMetadata implements Rule {
  /** More than this of a file is not looked at. */
  private static final int LARGEST = 64 << 20;

  /**
   * An entry with a value, {@code /Author (Name)} or {@code /Author <hex>}; empty ones are fine.
   */
  private static final Pattern PDF =
      Pattern.compile("/(Author|Creator|Producer)\\s*(?:\\(\\s*[^)\\s]|<\\s*[^>\\s<])");

  private static final Pattern PDF_XMP = Pattern.compile("<x:xmpmeta|<\\?xpacket");

  private static final List<String> PROPERTIES =
      List.of("docProps/core.xml", "docProps/app.xml", "meta.xml");

  private static final Pattern PROPERTY =
      Pattern.compile(
          "<(?:\\w+:)?(creator|lastModifiedBy|initial-creator|Manager|Company)[^>]*>\\s*[^<\\s]");

  @Override
  public void check(Site site, Consumer<Diagnostic> report) {
    PublishedFile.all(site)
        .filter(file -> PublishedFile.isPdf(file) || PublishedFile.isOffice(file))
        .forEach(file -> check(file, report));
  }

  private static void check(Attachment file, Consumer<Diagnostic> report) {
    try {
      Set<String> names = PublishedFile.isPdf(file) ? pdf(file) : office(file);
      if (!names.isEmpty()) {
        String joined = String.join(", ", names);
        report.accept(
            Diagnostic.error("document-metadata", Place.of(file.path()), file.name(), joined)
                .withHelp("document-metadata.help"));
      }
    } catch (IOException e) {
      report.accept(
          Diagnostic.error("unreadable-file", Place.of(file.path()), String.valueOf(e.getMessage()))
              .withHelp("unreadable-file.help"));
    }
  }

  private static Set<String> pdf(Attachment file) throws IOException {
    try (InputStream stream = Files.newInputStream(file.file())) {
      String text = text(stream);
      Set<String> names = named(PDF, text);
      if (PDF_XMP.matcher(text).find()) {
        names.add("XMP");
      }
      return names;
    }
  }

  private static Set<String> office(Attachment file) throws IOException {
    Set<String> names = new TreeSet<>();
    if (!PublishedFile.isZipped(file)) {
      return names;
    }
    try (ZipFile zip = new ZipFile(file.file().toFile())) {
      for (String name : PROPERTIES) {
        ZipEntry entry = zip.getEntry(name);
        if (entry != null) {
          try (InputStream stream = zip.getInputStream(entry)) {
            names.addAll(named(PROPERTY, text(stream)));
          }
        }
      }
    }
    return names;
  }

  private static String text(InputStream stream) throws IOException {
    return new String(stream.readNBytes(LARGEST), StandardCharsets.ISO_8859_1);
  }

  private static Set<String> named(Pattern pattern, String text) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }
}
