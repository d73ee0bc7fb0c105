package hromada.read;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Outcome;
import hromada.model.Attachment;
import hromada.source.Place;
import hromada.source.SideBySide;
import hromada.source.SourceFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads text files as UTF-8, strictly: a wrong byte is a finding, never a replacement character.
 */
final class TextDecoder {
  /** No text of a site is near this; a larger file is not a text, or not ours. */
  static final long LARGEST = 8L << 20;

  private static final char REPLACEMENT = '\uFFFD';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final List<Diagnostic> findings;
  private final Map<String, Known> known;
  private final Checksums checksums;

  /** A text as it was read before, and what its bytes came to. */
  record Known(long check, int length, SourceFile file) {}

  /**
   * A decoder.
   *
   * @param findings takes what is wrong with files
   * @param known texts by path; what has the same bytes again is the same object again
   * @param checksums takes what the bytes of every file come to
   */
  TextDecoder(List<Diagnostic> findings, Map<String, Known> known, Checksums checksums) {
    this.findings = findings;
    this.known = known;
    this.checksums = checksums;
  }

  /** The texts among {@code files} whose path {@code wanted} accepts, in their order. */
  List<SourceFile> read(List<Attachment> files, Predicate<String> wanted) {
    List<Attachment> texts = files.stream().filter(file -> wanted.test(file.path())).toList();
    List<Outcome<Optional<SourceFile>>> read = SideBySide.map(texts, this::read);
    read.forEach(outcome -> findings.addAll(outcome.findings()));
    return read.stream().flatMap(outcome -> outcome.value().stream()).toList();
  }

  private Outcome<Optional<SourceFile>> read(Attachment file) {
    if (file.size() > LARGEST) {
      return failed(
          Diagnostic.error(
                  "file-too-large", Place.of(file.path()), file.size() >> 20, LARGEST >> 20)
              .withHelp("file-too-large.help"));
    }
    try {
      byte[] bytes = Files.readAllBytes(file.file());
      long check = checksums.add(file.path(), bytes);
      Known before = known.get(file.path());
      if (before != null && before.check == check && before.length == bytes.length) {
        return Outcome.of(Optional.of(before.file));
      }
      Outcome<Optional<SourceFile>> text = decode(file.path(), bytes);
      text.value().ifPresent(now -> known.put(file.path(), new Known(check, bytes.length, now)));
      return text;
    } catch (IOException e) {
      return failed(
          Diagnostic.error("unreadable-file", Place.of(file.path()), String.valueOf(e.getMessage()))
              .withHelp("unreadable-file.help"));
    }
  }

  private static Outcome<Optional<SourceFile>> failed(Diagnostic finding) {
    return new Outcome<>(Optional.empty(), List.of(finding));
  }

  private static Outcome<Optional<SourceFile>> decode(String path, byte[] bytes) {
    Optional<Diagnostic> sixteenBit = Encoding.sixteenBit(path, bytes);
    if (sixteenBit.isPresent()) {
      return failed(sixteenBit.get());
    }
    // Java's own way is several times as fast, and puts a mark where a byte is wrong.
    String quick = quick(bytes);
    return quick.indexOf(REPLACEMENT) < 0 ? file(path, quick) : strictly(path, bytes);
  }

  /** What bytes say that are known to be UTF-8. */
  static String quick(byte[] bytes) {
    return withoutMark(new String(bytes, StandardCharsets.UTF_8));
  }

  private static String withoutMark(String text) {
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return marked ? text.substring(1) : text;
  }

  private static Outcome<Optional<SourceFile>> file(String path, String text) {
    return Outcome.of(Optional.of(new SourceFile(path, text)));
  }

  private static Outcome<Optional<SourceFile>> strictly(String path, byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      return failed(Encoding.eightBit(path, text, bytes, in.position()));
    }
    return file(path, withoutMark(text));
  }
}
