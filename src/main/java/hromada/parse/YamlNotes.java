package hromada.parse;

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
 * What the YAML of files came to, so that the next process need not parse it again, nor read it. A
 * note counts for a file of the same path and bytes. Safe for several threads.
 */
public final class YamlNotes {
  private final Map<String, Note> earlier;
  private final ConcurrentMap<String, Note> now = new ConcurrentHashMap<>();
  private final boolean kept;

  /** A note: what a file came to, and the bytes from {@code start} to {@code end}. */
  private static final class Note {
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

    private YamlFront front() {
      YamlIn in = new YamlIn(bytes, start);
      return new YamlFront(new FrontMatter(in.span(), in.number()), Optional.of(in.yaml()));
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

  /** The notes of an earlier process, to be brought up to date; none if these are not whole. */
  public static YamlNotes of(byte[] bytes) {
    Map<String, Note> notes = new HashMap<>();
    try {
      YamlIn in = new YamlIn(bytes, 0);
      while (in.at() != bytes.length) {
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

  /** What is noted of a file. */
  Optional<YamlFront> find(String path, long check) {
    Note note = earlier.get(path);
    if (note == null || note.check != check) {
      return Optional.empty();
    }
    now.put(path, note);
    return Optional.of(note.front());
  }

  /** Takes a note of a file. */
  void add(String path, long check, FrontMatter front, Yaml yaml) {
    if (kept) {
      byte[] bytes = new YamlOut().span(front.yaml()).number(front.bodyStart()).yaml(yaml).bytes();
      now.put(path, new Note(check, bytes, 0, bytes.length));
    }
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
