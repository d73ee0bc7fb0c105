package hromada.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A note among the user's own files that a preview of a site is running, so that other processes of
 * the same user can ask it: where it listens, what to show it, and which program it is.
 *
 * @param port where it listens on this machine
 * @param token what it wants to be shown
 * @param program its program, see {@link #thisProgram}
 */
public record ServingNote(int port, String token, String program) {
  private static final byte[] LOOPBACK = {127, 0, 0, 1};
  private static final int CONNECT_MILLIS = 300;
  private static final int ANSWER_MILLIS = 5_000;

  /**
   * Where the note about the site in {@code root} lies; nowhere for a user without a home.
   *
   * @param environment the environment variables
   */
  public static Optional<Path> place(Map<String, String> environment, Path root) {
    String name = Integer.toHexString(root.toString().hashCode()) + ".serving";
    return Optional.ofNullable(environment.get("XDG_CACHE_HOME"))
        .filter(folder -> !folder.isEmpty())
        .map(Path::of)
        .or(() -> Optional.ofNullable(environment.get("HOME")).map(home -> Path.of(home, ".cache")))
        .map(folder -> folder.resolve("hromada").resolve(name));
  }

  /** This program in few words: another one finds other mistakes. Empty where it cannot tell. */
  public static String thisProgram() {
    try {
      Path jar =
          Path.of(ServingNote.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar).toMillis();
    } catch (IOException | java.net.URISyntaxException e) {
      return "";
    }
  }

  /** The note at a place, if there is one of this program about this site. */
  public static Optional<ServingNote> read(Path place, Path root) {
    try {
      List<String> lines = Files.readAllLines(place);
      return lines.size() == 4 && lines.get(3).equals(root.toString())
          ? Optional.of(new ServingNote(Integer.parseInt(lines.get(0)), lines.get(1), lines.get(2)))
          : Optional.empty();
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Leaves the note for this user's eyes only. */
  public void write(Path place, Path root) throws IOException {
    Files.createDirectories(place.getParent());
    FileAttribute<?>[] own =
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    Path fresh = Files.createTempFile(place.getParent(), "note", ".new", own);
    Files.write(fresh, List.of(String.valueOf(port), token, program, root.toString()));
    Files.move(fresh, place, StandardCopyOption.REPLACE_EXISTING);
  }

  /** What the preview answers; empty where it does not, or not in time. */
  public Optional<byte[]> ask(byte[] question) {
    try (Socket socket = new Socket()) {
      InetAddress here = InetAddress.getByAddress("localhost", LOOPBACK);
      socket.connect(new InetSocketAddress(here, port), CONNECT_MILLIS);
      socket.setSoTimeout(ANSWER_MILLIS);
      ByteArrayOutputStream request = new ByteArrayOutputStream();
      request.writeBytes(
          String.join(
                  "\r\n",
                  "POST " + ErrandHandler.PATH + " HTTP/1.1",
                  "Host: localhost",
                  ErrandHandler.TOKEN + ": " + token,
                  "Content-Length: " + question.length,
                  "Connection: close",
                  "",
                  "")
              .getBytes(UTF_8));
      request.writeBytes(question);
      OutputStream out = socket.getOutputStream();
      request.writeTo(out);
      out.flush();
      return answer(new DataInputStream(socket.getInputStream()));
    } catch (IOException | NumberFormatException e) {
      // Whoever listens there now is no preview.
      return Optional.empty();
    }
  }

  private static Optional<byte[]> answer(InputStream in) throws IOException {
    String status = line(in);
    int length = -1;
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      if (header.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(header.substring("content-length:".length()).strip());
      }
    }
    if (!status.startsWith("HTTP/1.1 200") || length < 0) {
      return Optional.empty();
    }
    byte[] body = in.readNBytes(length);
    return body.length == length ? Optional.of(body) : Optional.empty();
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      line.append((char) next);
    }
    return line.toString().strip();
  }
}
