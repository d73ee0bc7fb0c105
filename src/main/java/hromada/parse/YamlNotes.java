package hromada.parse;

import hromada.model.DataText;
import hromada.model.FieldSpec;
import hromada.model.ItemType;
import hromada.model.Language;
import hromada.source.Late;
import hromada.source.SourceFile;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * What the YAML of files came to, and the fields of pages, so that the next process need not parse
 * them again, nor read them. A note counts for a file of the same path and bytes. Safe for several
 * threads.
 */
public final class YamlNotes {
  private static final List<Language> LANGUAGES = List.of(Language.values());

  private final Map<String, Note> earlier;
  private final ConcurrentMap<String, Note> now = new ConcurrentHashMap<>();
  private final boolean kept;

  /** A note: what a file came to, and the bytes from {@code start} to {@code end}. */
  static final class Note {
    private final long check;
    private final byte[] bytes;
    private final int start;
    private final int end;

    Note(long check, byte[] bytes, int start, int end) {
      this.check = check;
      this.bytes = bytes;
      this.start = start;
      this.end = end;
    }

    private KnownRecord seed(SourceFile file, List<FieldSpec> specs) {
      YamlIn in = new YamlIn(bytes, start);
      List<DataText> texts = new ArrayList<>();
      for (int left = in.number(); left > 0; left--) {
        texts.add(new DataText(file, LANGUAGES.get(in.number()), in.span()));
      }
      return new KnownRecord(FieldsIn.read(bytes, in, specs), texts);
    }

    private KnownFront front(ItemType type) {
      YamlIn in = new YamlIn(bytes, start);
      int bodyStart = in.number();
      int fields = in.at();
      return new KnownFront(
          bodyStart, Late.by(() -> FieldsIn.read(bytes, new YamlIn(bytes, fields), type.fields())));
    }
  }

  private YamlNotes(Map<String, Note> earlier, boolean kept) {
    this.earlier = earlier;
    this.kept = kept;
  }

  /** No notes, and none are taken. */
  static YamlNotes none() {
    return new YamlNotes(Map.of(), false);
  }

  /**
   * The notes of an earlier process, to be brought up to date; none if these are not whole.
   *
   * @param notes has an array, which nobody changes any more
   */
  public static YamlNotes of(ByteBuffer notes) {
    int start = notes.arrayOffset() + notes.position();
    return of(notes.array(), start, start + notes.remaining());
  }

  private static YamlNotes of(byte[] bytes, int from, int end) {
    Map<String, Note> notes = new HashMap<>();
    try {
      YamlIn in = new YamlIn(bytes, from);
      while (in.at() != end) {
        String path = in.text();
        long check = in.big();
        int length = in.number();
        int start = in.skip(length);
        notes.put(path, new Note(check, bytes, start, start + length));
      }
    } catch (RuntimeException e) {
      notes.clear(); // not ours, or not whole
    }
    return new YamlNotes(notes, true);
  }

  /** What is noted of a page, whose path decides about its type. */
  Optional<KnownFront> findPage(String path, long check, ItemType type) {
    return find(path, check).map(note -> note.front(type));
  }

  /** What is noted of a source record. */
  Optional<KnownRecord> findSeed(SourceFile file, long check, List<FieldSpec> specs) {
    return find(file.path(), check).map(note -> note.seed(file, specs));
  }

  /** What is noted of a list. */
  Optional<Yaml> findList(String path, long check) {
    return find(path, check).map(note -> new YamlIn(note.bytes, note.start).yaml());
  }

  /** What is noted of a file with these bytes. */
  Optional<Note> find(String path, long check) {
    Note note = earlier.get(path);
    if (note == null || note.check != check) {
      return Optional.empty();
    }
    now.put(path, note);
    return Optional.of(note);
  }

  /** Takes a note of a page. */
  void add(String path, long check, ItemType type, KnownFront front) {
    if (kept) {
      YamlOut out = new YamlOut().number(front.bodyStart());
      new FieldsOut(out).write(front.fields().get(), type.fields());
      add(path, check, out.bytes());
    }
  }

  /** Takes a note of a source record. */
  void add(String path, long check, List<FieldSpec> specs, KnownRecord seed) {
    if (kept) {
      YamlOut out = new YamlOut().number(seed.texts().size());
      seed.texts()
          .forEach(text -> out.number(LANGUAGES.indexOf(text.language())).span(text.span()));
      new FieldsOut(out).write(seed.fields(), specs);
      add(path, check, out.bytes());
    }
  }

  /** Takes a note of a list. */
  void add(String path, long check, Yaml yaml) {
    if (kept) {
      add(path, check, new YamlOut().yaml(yaml).bytes());
    }
  }

  private void add(String path, long check, byte[] bytes) {
    now.put(path, new Note(check, bytes, 0, bytes.length));
  }

  /** All that was asked for, for the next process. */
  public byte[] bytes() {
    YamlOut out = new YamlOut();
    List<String> paths = new ArrayList<>(now.keySet());
    Collections.sort(paths);
    for (String path : paths) {
      Note note = now.get(path);
      if (note != null) {
        out.text(path).number(note.check);
        out.block(Arrays.copyOfRange(note.bytes, note.start, note.end));
      }
    }
    return out.bytes();
  }
}
