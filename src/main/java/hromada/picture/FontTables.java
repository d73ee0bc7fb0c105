package hromada.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A TrueType file, cut into its tables. */
final class FontTables {
  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;

  private final Map<String, ByteBuffer> tables = new HashMap<>();

  private FontTables(ByteBuffer file) {
    int count = file.getShort(4);
    for (int i = 0; i < count; i++) {
      int entry = DIRECTORY + i * ENTRY;
      byte[] tag = new byte[4];
      file.get(entry, tag);
      int offset = file.getInt(entry + 8);
      int length = file.getInt(entry + 12);
      tables.put(new String(tag, StandardCharsets.US_ASCII), file.slice(offset, length));
    }
  }

  /** A font of ours, by the name of its file. */
  static FontTables of(String name) {
    try (InputStream in = FontTables.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its font " + name);
      }
      return new FontTables(ByteBuffer.wrap(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ByteBuffer table(String tag) {
    ByteBuffer table = tables.get(tag);
    if (table == null) {
      throw new IllegalStateException("the font has no table " + tag);
    }
    return table;
  }
}
