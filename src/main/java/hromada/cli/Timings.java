package hromada.cli;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Says how long each stage of a build took. */
final class Timings {
  private Timings() {}

  static void say(Speech speech, Map<String, Duration> timings) {
    if (!timings.isEmpty()) {
      speech.say(
          "cli.timings",
          timings.entrySet().stream()
              .map(stage -> stage.getKey() + " " + stage.getValue().toMillis())
              .collect(Collectors.joining(", ")));
    }
  }
}
