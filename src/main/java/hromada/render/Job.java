package hromada.render;

import hromada.model.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One file still to be made. Jobs do not depend on each other and may run in any order.
 *
 * @param path where it goes
 * @param source what it is made from, for people
 * @param maker makes it; empty when that failed
 */
record Job(String path, String source, Supplier<Optional<byte[]>> maker) {
  /** A file that is made as text. */
  static Job ofText(String path, String source, Supplier<String> text) {
    return new Job(path, source, () -> Optional.of(bytes(text.get())));
  }

  /** A text as it stands in a file. */
  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  Optional<OutputFile> run() {
    return maker.get().map(made -> new OutputFile(path, new OutputFile.Bytes(made), source));
  }
}
