package hromada.read;

import hromada.model.Attachment;
import hromada.source.Checksum;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Supplier;

/**
 * A text that was read without a complaint when it came to the same digits, and is read again when
 * somebody asks for it.
 *
 * @param file where it lies
 * @param check what its bytes came to
 */
record LateText(Attachment file, long check) implements Supplier<String> {
  @Override
  public String get() {
    try {
      byte[] bytes = Files.readAllBytes(file.file());
      if (Checksum.of(bytes) == check) {
        return TextDecoder.quick(bytes);
      }
    } catch (IOException e) {
      // gone, which is a change as well
    }
    throw new ChangedMeanwhileException(file.path());
  }
}
