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
 * @param text makes its text; empty when that failed
 */
record Job(String path, String source, Supplier<Optional<String>> text) {
  Optional<OutputFile> run() {
    return text.get()
        .map(made -> new OutputFile.Bytes(made.getBytes(StandardCharsets.UTF_8)))
        .map(bytes -> new OutputFile(path, bytes, source));
  }
}
