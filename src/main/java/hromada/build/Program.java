package hromada.build;

import hromada.source.Digits;
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
      Path place = Path.of(source.getLocation().toURI());
      Digits digits = new Digits();
      for (Path file : files(place)) {
        add(digits, file.toString().getBytes(StandardCharsets.UTF_8));
        add(digits, Files.readAllBytes(file));
      }
      add(digits, Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
      return Optional.of(Long.toHexString(digits.value()));
    } catch (IOException | URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static void add(Digits digits, byte[] bytes) {
    digits.add(bytes, bytes.length);
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
