package hromada.build;

import hromada.source.Checksum;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** This program in few digits: another one may make another site of the same sources. */
final class Program {
  /**
   * Digits of our own jar, or of our classes where they are not in one, and of the Java that runs
   * them. The jar names the versions of all libraries. Empty where this cannot be told.
   */
  static final Optional<String> DIGEST = digest();

  private Program() {}

  private static Optional<String> digest() {
    CodeSource source = Program.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return Optional.empty();
    }
    try {
      Checksum checksum = new Checksum();
      Path place = Path.of(source.getLocation().toURI());
      for (Path file : files(place)) {
        checksum.update(file.toString().getBytes(StandardCharsets.UTF_8));
        checksum.update(Files.readAllBytes(file));
      }
      checksum.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
      return Optional.of(Long.toHexString(checksum.value()));
    } catch (IOException | URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static List<Path> files(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return List.of(place);
    }
    try (Stream<Path> files = Files.walk(place)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
