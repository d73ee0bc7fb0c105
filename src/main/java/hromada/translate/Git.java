package hromada.translate;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Older versions of files, as far as the site lies in a git repository and git is installed. Reads
 * only, asks no other machine, and runs nothing that the repository's settings name.
 *
 * @param root the site's folder
 */
record Git(Path root) {
  /** More versions of one file are not looked at. */
  private static final String MOST_VERSIONS = "500";

  private static final int MOST_BYTES = 16 << 20;
  private static final int SECONDS = 20;

  /**
   * Shows the versions of a file, the newest first, until {@code seen} has seen enough.
   *
   * @param path the file below the site's folder
   * @param seen takes a version and says whether to go on
   * @return whether there is a history at all
   */
  boolean versions(String path, Predicate<String> seen) {
    try {
      List<String> commits = commits(path);
      if (!commits.isEmpty()) {
        show(path, commits, seen);
      }
      return !commits.isEmpty();
    } catch (IOException e) {
      return false; // no git here
    }
  }

  private List<String> commits(String path) throws IOException {
    Process git =
        start("log", "--no-show-signature", "--format=%H", "-n", MOST_VERSIONS, "--", path);
    git.getOutputStream().close();
    List<String> commits = new ArrayList<>();
    try (InputStream answer = git.getInputStream()) {
      new String(answer.readAllBytes(), StandardCharsets.US_ASCII)
          .lines()
          .filter(line -> line.matches("[0-9a-f]{40,64}"))
          .forEach(commits::add);
    } finally {
      end(git);
    }
    return commits;
  }

  private void show(String path, List<String> commits, Predicate<String> seen) throws IOException {
    Process git = start("cat-file", "--batch");
    try (OutputStream ask = git.getOutputStream();
        DataInputStream answer =
            new DataInputStream(new BufferedInputStream(git.getInputStream()))) {
      for (String commit : commits) {
        ask.write((commit + ":./" + path + "\n").getBytes(StandardCharsets.UTF_8));
        ask.flush();
        String version = version(answer);
        if (!version.isEmpty() && !seen.test(version)) {
          return;
        }
      }
    } finally {
      end(git);
    }
  }

  /** {@code <hash> blob <size>}, then as many bytes and a line feed; or {@code ... missing}. */
  private static String version(DataInputStream answer) throws IOException {
    StringBuilder head = new StringBuilder();
    for (int c = answer.read(); c != '\n'; c = answer.read()) {
      if (c < 0) {
        throw new IOException("git ended early");
      }
      head.append((char) c);
    }
    String[] words = head.toString().split(" ", -1);
    if (words.length != 3 || !words[1].equals("blob")) {
      return "";
    }
    int size = Integer.parseInt(words[2]);
    if (size > MOST_BYTES) {
      throw new IOException("too large a version");
    }
    byte[] bytes = new byte[size];
    answer.readFully(bytes);
    answer.readByte();
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git", "-C", root.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder git = new ProcessBuilder(command);
    git.redirectError(ProcessBuilder.Redirect.DISCARD);
    git.environment().put("GIT_LITERAL_PATHSPECS", "1");
    git.environment().put("GIT_OPTIONAL_LOCKS", "0");
    git.environment().put("GIT_NO_LAZY_FETCH", "1");
    git.environment().put("GIT_TERMINAL_PROMPT", "0");
    return git.start();
  }

  private static void end(Process git) {
    try {
      if (!git.waitFor(SECONDS, TimeUnit.SECONDS)) {
        git.destroyForcibly();
      }
    } catch (InterruptedException e) {
      git.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
