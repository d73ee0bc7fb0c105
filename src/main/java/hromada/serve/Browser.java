package hromada.serve;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Opens an address in the user's browser, where there is one. */
public final class Browser {
  private Browser() {}

  /** Opens {@code address}, or does nothing: a preview without a browser is a preview still. */
  public static void open(URI address, Map<String, String> environment) {
    List<String> command = new ArrayList<>(opener(System.getProperty("os.name", ""), environment));
    if (command.isEmpty()) {
      return;
    }
    command.add(address.toString());
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      // There is no such program. The address stands on the terminal.
    }
  }

  /** The program that opens addresses on a system, with its options; empty without a screen. */
  static List<String> opener(String system, Map<String, String> environment) {
    if (system.startsWith("Windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler");
    }
    if (system.startsWith("Mac")) {
      return List.of("open");
    }
    boolean screen =
        environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
    return screen ? List.of("xdg-open") : List.of();
  }
}
