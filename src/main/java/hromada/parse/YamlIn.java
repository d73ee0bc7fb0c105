package hromada.parse;

import hromada.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link YamlOut} wrote. Not for several threads. */
final class YamlIn {
  private final byte[] bytes;
  private int at;

  YamlIn(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  int at() {
    return at;
  }

  int number() {
    return (int) big();
  }

  long big() {
    long number = 0;
    for (int shift = 0; ; shift += YamlOut.BITS) {
      byte next = bytes[at++];
      number |= (long) (next & (YamlOut.MORE - 1)) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }

  String text() {
    int length = number();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  /** Goes on behind some bytes, and tells where they begin. */
  int skip(int length) {
    int start = at;
    at += length;
    return start;
  }

  Span span() {
    return Span.of(number(), number());
  }

  Yaml yaml() {
    int kind = number();
    Span span = span();
    if (kind == YamlOut.PLAIN || kind == YamlOut.QUOTED) {
      return new Yaml.Scalar(text(), kind == YamlOut.PLAIN, span);
    }
    int count = number();
    if (kind == YamlOut.SEQUENCE) {
      List<Yaml> members = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        members.add(yaml());
      }
      return new Yaml.Sequence(members, span);
    }
    if (kind != YamlOut.MAPPING) {
      throw new IllegalArgumentException("no kind of YAML: " + kind);
    }
    List<Yaml.Entry> entries = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      entries.add(new Yaml.Entry((Yaml.Scalar) yaml(), yaml()));
    }
    return new Yaml.Mapping(entries, span);
  }
}
