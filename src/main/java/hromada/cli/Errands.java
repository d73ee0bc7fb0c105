package hromada.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import hromada.build.Pipeline;
import hromada.serve.ServingNote;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Both ends of an errand: the process that would rather ask a running preview, and the preview that
 * runs the same command with all it remembers.
 */
final class Errands {
  private static final int REFUSED = -1;

  private final Path root;
  private final Clock clock;
  private final Pipeline pipeline;

  /** Errands for the preview of the site in {@code root}. */
  Errands(Path root, Clock clock, Pipeline pipeline) {
    this.root = root;
    this.clock = clock;
    this.pipeline = pipeline;
  }

  /**
   * Has a running preview do the command.
   *
   * @return its exit code; empty where there is no preview, or it does not answer: then nothing was
   *     printed
   */
  static OptionalInt send(Surroundings surroundings, String... arguments) {
    Optional<Errand> errand = Errand.of(surroundings, arguments);
    Optional<byte[]> answer = errand.flatMap(asked -> answer(surroundings, asked));
    if (answer.isEmpty()) {
      return OptionalInt.empty();
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(answer.get()))) {
      int exit = in.readInt();
      byte[] out = in.readNBytes(in.readInt());
      byte[] err = in.readNBytes(in.readInt());
      if (exit == REFUSED) {
        return OptionalInt.empty();
      }
      surroundings.out().writeBytes(out);
      surroundings.err().writeBytes(err);
      return OptionalInt.of(exit);
    } catch (IOException e) {
      return OptionalInt.empty();
    }
  }

  private static Optional<byte[]> answer(Surroundings surroundings, Errand errand) {
    String program = ServingNote.thisProgram();
    return ServingNote.place(surroundings.environment(), errand.root())
        .flatMap(place -> ServingNote.read(place, errand.root()))
        .filter(note -> !program.isEmpty() && note.program().equals(program))
        .flatMap(note -> note.ask(errand.bytes()));
  }

  /** Does an errand and gives its exit code, output and messages. */
  byte[] run(byte[] asked) {
    Errand errand = Errand.read(asked);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            errand.environment(),
            errand.folder(),
            clock,
            errand.terminal(),
            () -> {});
    String[] arguments = errand.arguments().toArray(String[]::new);
    // What comes over the network is judged again: nothing else is done for anybody.
    boolean fine = errand.root().equals(root) && Errand.of(surroundings, arguments).isPresent();
    int exit = fine ? Hromada.run(surroundings, pipeline, arguments) : REFUSED;
    return bytes(exit, out, err);
  }

  private static byte[] bytes(int exit, ByteArrayOutputStream out, ByteArrayOutputStream err) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream answer = new DataOutputStream(bytes)) {
      answer.writeInt(exit);
      answer.writeInt(out.size());
      out.writeTo(answer);
      answer.writeInt(err.size());
      err.writeTo(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
