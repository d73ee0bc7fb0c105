package hromada.jbake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import hromada.TestSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A small made-up site with everything JBake by itself would publish wrongly: a draft, an item
 * whose time has not come, their pictures, an asset.
 */
final class Fixture {
  /** Stands in every text, name and picture that must not appear. */
  static final List<String> SECRETS = List.of("taiemnytsia", "ТАЄМНИЦЯ");

  private static final String PROPERTIES =
      """
      site.host=https://example.test
      destination.folder=target/site
      template.news.file=layouts/news.ftlh
      template.programmes.file=layouts/programmes.ftlh
      template.pages.file=layouts/pages.ftlh
      """;

  private static final String SITE =
      """
      -- content/topics.yml --
      safety: {uk: Безпека, en: Safety}
      -- content/pages/start/index.uk.md --
      ---
      title: Громада
      summary: Початкова сторінка.
      published: 2023-01-01
      status: current
      sources: []
      ---
      Читайте [новину](/news/lights-on/).
      -- content/pages/start/index.en.md --
      ---
      title: Community
      summary: The start page.
      ---
      Read the [news](/news/lights-on/).
      -- content/news/lights-on/index.uk.md --
      ---
      title: На мосту знову світло
      summary: Ліхтарі замінили.
      published: 2023-02-03
      status: published
      topics: [safety]
      sources: []
      ---
      Ліхтарі **замінили**.

      ![Ліхтар на мосту](lantern.png)
      -- content/news/only-ukrainian/index.uk.md --
      ---
      title: Засідання
      summary: Коротко про засідання.
      published: 2023-02-04
      status: published
      sources: []
      ---
      Було засідання.
      -- content/news/draft-taiemnytsia/index.uk.md --
      ---
      title: Чернетка ТАЄМНИЦЯ
      summary: ТАЄМНИЦЯ.
      published: 2023-02-05
      status: draft
      sources: []
      ---
      ТАЄМНИЦЯ.

      ![Ліхтар](taiemnytsia.png)
      -- content/news/future-taiemnytsia/index.uk.md --
      ---
      title: Майбутнє ТАЄМНИЦЯ
      summary: ТАЄМНИЦЯ.
      published: 2023-02-06
      status: scheduled
      not_before: 2999-01-01T10:00:00+02:00
      sources: []
      ---
      ТАЄМНИЦЯ.

      ![Ліхтар](photo.png)
      """;

  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
                  + "rkJggg==");

  private Fixture() {}

  /** The site, without a single finding. */
  static TestSite good() {
    return TestSite.of(SITE)
        .withRealTemplates()
        .write("jbake.properties", PROPERTIES)
        .write("assets/css/site.css", "h1 { color: black }\n")
        .write("content/news/lights-on/lantern.png", PNG)
        .write("content/news/draft-taiemnytsia/taiemnytsia.png", picture("taiemnytsia"))
        .write("content/news/future-taiemnytsia/photo.png", picture("taiemnytsia"));
  }

  /** The same site with a link that leads nowhere. */
  static TestSite broken() {
    return good().write("content/news/only-ukrainian/index.uk.md", brokenItem());
  }

  private static String brokenItem() {
    return """
    ---
    title: Засідання
    summary: Коротко про засідання.
    published: 2023-02-04
    status: published
    sources: []
    ---
    Див. [протокол](/no-such-page/).
    """;
  }

  /**
   * A picture one pixel high whose grey values are the letters of {@code mark}, stored without
   * compression, so that the mark stands in the file as it is.
   */
  private static byte[] picture(String mark) {
    byte[] row = ("\0" + mark).getBytes(UTF_8);
    ByteArrayOutputStream zlib = new ByteArrayOutputStream();
    try (var deflate = new DeflaterOutputStream(zlib, new Deflater(Deflater.NO_COMPRESSION))) {
      deflate.write(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] header = ByteBuffer.allocate(13).putInt(row.length - 1).putInt(1).put((byte) 8).array();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.write(PNG, 0, 8);
    png.writeBytes(chunk("IHDR", header));
    png.writeBytes(chunk("IDAT", zlib.toByteArray()));
    png.writeBytes(chunk("IEND", new byte[0]));
    return png.toByteArray();
  }

  private static byte[] chunk(String type, byte[] data) {
    CRC32 crc = new CRC32();
    crc.update(type.getBytes(UTF_8));
    crc.update(data);
    return ByteBuffer.allocate(12 + data.length)
        .putInt(data.length)
        .put(type.getBytes(UTF_8))
        .put(data)
        .putInt((int) crc.getValue())
        .array();
  }

  /** Every file below a folder; bytes as characters, so that differences show. */
  static Map<String, String> files(Path folder) {
    Map<String, String> files = new TreeMap<>();
    if (!Files.exists(folder)) {
      return files;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.relativize(file).toString().replace('\\', '/'),
            new String(Files.readAllBytes(file), ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** The files that hold, or are named by, something that must not appear. */
  static List<String> leaks(Map<String, String> files) {
    return files.entrySet().stream()
        .filter(
            file ->
                SECRETS.stream()
                    .anyMatch(
                        secret ->
                            file.getKey().contains(secret)
                                || file.getValue()
                                    .contains(new String(secret.getBytes(UTF_8), ISO_8859_1))))
        .map(Map.Entry::getKey)
        .toList();
  }
}
