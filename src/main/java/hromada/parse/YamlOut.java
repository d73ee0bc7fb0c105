package hromada.parse;

import hromada.source.Span;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes {@link Yaml} in few bytes: its kind, where it stands and what it holds, one behind the
 * other. {@link YamlIn} reads it in the same order.
 */
final class YamlOut {
  static final int PLAIN = 0;
  static final int QUOTED = 1;
  static final int SEQUENCE = 2;
  static final int MAPPING = 3;

  /** A number takes so many bits of each byte; the last byte has no {@link #MORE}. */
  static final int BITS = 7;

  static final int MORE = 1 << BITS;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  YamlOut number(long number) {
    long rest = number;
    while (rest >>> BITS != 0) {
      bytes.write((int) (rest & (MORE - 1)) | MORE);
      rest >>>= BITS;
    }
    bytes.write((int) rest);
    return this;
  }

  YamlOut text(String text) {
    return block(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes, and before them how many. */
  YamlOut block(byte[] block) {
    number(block.length);
    bytes.writeBytes(block);
    return this;
  }

  YamlOut span(Span span) {
    return number(span.start()).number(span.end() - span.start());
  }

  YamlOut yaml(Yaml yaml) {
    if (yaml instanceof Yaml.Scalar scalar) {
      return number(scalar.plain() ? PLAIN : QUOTED).span(scalar.span()).text(scalar.text());
    }
    if (yaml instanceof Yaml.Sequence sequence) {
      number(SEQUENCE).span(sequence.span()).number(sequence.members().size());
      sequence.members().forEach(this::yaml);
    } else if (yaml instanceof Yaml.Mapping mapping) {
      number(MAPPING).span(mapping.span()).number(mapping.entries().size());
      mapping.entries().forEach(entry -> yaml(entry.key()).yaml(entry.value()));
    }
    return this;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
