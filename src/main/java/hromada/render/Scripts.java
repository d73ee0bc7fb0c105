package hromada.render;

import hromada.model.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The site's scripts. Those in {@code js/page/} run on every page: they become one file, each in a
 * block of its own. Those in {@code js/worker/} become the service worker, see {@link
 * WorkerRenderer}. Each of the others is a file of its own. Files are named after what they hold.
 */
final class Scripts {
  private static final String FOLDER = "js/";
  private static final String PAGE = "js/page/";
  private static final String WORKER = "js/worker/";
  private static final String EXTENSION = ".js";

  /** What only people who read the sources want: lines of comments, and the indents of lines. */
  private static final Pattern FOR_PEOPLE =
      Pattern.compile("(?m)^[ \\t]*(//.*\\n|/\\*\\*.*\\*/\\n)|^[ \\t]+|^\\n");

  private final NavigableMap<String, String> sources;
  private final Map<String, String> addresses = new TreeMap<>();
  private final List<OutputFile> files = new ArrayList<>();

  /**
   * The scripts of a site.
   *
   * @param folder of the assets, for the names of sources
   * @param sources their texts by path below it
   */
  Scripts(String folder, Map<String, String> sources) {
    this.sources = new TreeMap<>(sources);
    String page =
        sources.entrySet().stream()
            .filter(script -> script.getKey().startsWith(PAGE))
            .sorted(Map.Entry.comparingByKey())
            .map(script -> "{\n" + forBrowsers(script.getValue()) + "}\n")
            .collect(Collectors.joining());
    if (!page.isEmpty()) {
      add("page", page, folder + PAGE);
    }
    this.sources.forEach(
        (path, text) -> {
          if (!path.startsWith(PAGE) && !path.startsWith(WORKER)) {
            String name = path.substring(FOLDER.length(), path.length() - EXTENSION.length());
            add(name, forBrowsers(text), folder + path);
          }
        });
  }

  static boolean isScript(String path) {
    return path.startsWith(FOLDER) && path.endsWith(EXTENSION);
  }

  private void add(String name, String text, String source) {
    String path = FOLDER + name + "." + Sha256.digits(text) + EXTENSION;
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    files.add(new OutputFile(path, new OutputFile.Bytes(bytes), source));
    addresses.put(name, "/" + path);
  }

  /** A script without what only people who read the sources want. */
  static String forBrowsers(String script) {
    return FOR_PEOPLE.matcher(script).replaceAll("");
  }

  /** The files to write. */
  List<OutputFile> files() {
    return files;
  }

  /** The address of a script; empty where the site does not have it. */
  String address(String name) {
    return addresses.getOrDefault(name, "");
  }

  /** The addresses of all scripts, by name: {@code find} for {@code js/find.js}. */
  Map<String, String> addresses() {
    return addresses;
  }

  /** The text of a worker; empty where the site does not have it. */
  String worker(String name) {
    return forBrowsers(sources.getOrDefault(WORKER + name + EXTENSION, ""));
  }
}
