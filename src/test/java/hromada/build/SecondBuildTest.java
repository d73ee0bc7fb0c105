package hromada.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build over another one gives the bytes of a clean build, whatever was done to the sources, to
 * the clock and to the output between the two, and writes nothing where nothing was done. It says
 * what a clean build says.
 */
class SecondBuildTest {
  private static final int SEQUENCES = 200;

  @TempDir private Path temp;

  private final ChangingSite site = new ChangingSite();
  private final Random spoilt = new Random(20261123);
  private final Pipeline pipeline = new Pipeline(site.clock());

  SecondBuildTest() throws IOException {}

  @Test
  void buildsOverAnotherGiveTheBytesOfCleanOnes() throws IOException {
    int unchanged = 0;
    int loud = 0;
    int failed = 0;
    int renewed = 0;
    for (int sequence = 0; sequence < SEQUENCES; sequence++) {
      int steps = site.random().nextInt(3);
      String done = "";
      for (int step = 0; step < steps; step++) {
        done += " " + step();
      }
      done += spoilt.nextInt(6) > 0 ? "" : " " + spoil();
      // Each in a process of its own, as far as memory goes: what it knows it has from the disk.
      BuildReport second = build(new Pipeline(site.clock()), "second");
      delete(temp.resolve("clean"));
      Files.deleteIfExists(temp.resolve("clean.built"));
      Files.deleteIfExists(temp.resolve("clean.notes"));
      BuildReport clean = build(pipeline, "clean");
      assertThat(clean.unchanged()).isFalse();
      assertThat(told(second)).as(done).isEqualTo(told(clean));
      assertThat(second.isPublished()).as(done).isEqualTo(clean.isPublished());
      if (!clean.isPublished()) {
        failed++;
        continue;
      }
      if (steps == 0 && sequence > 0) {
        assertThat(second.unchanged()).as("nothing was done").isTrue();
      }
      renewed += second.made().orElse(0) > 0 ? 1 : 0;
      unchanged += second.unchanged() ? 1 : 0;
      loud += second.unchanged() && !second.findings().isEmpty() ? 1 : 0;
      assertThat(files("second")).as("sequence %d:%s", sequence, done).isEqualTo(files("clean"));
    }
    assertThat(unchanged).isBetween(SEQUENCES / 10, SEQUENCES / 2);
    assertThat(renewed)
        .as("sites of which only some pages were made")
        .isGreaterThan(SEQUENCES / 12);
    assertThat(loud).as("unchanged sites with something to say").isPositive();
    assertThat(failed).as("sites with errors").isLessThan(SEQUENCES / 2);
  }

  private static List<String> told(BuildReport report) {
    return report.findings().stream()
        .map(finding -> finding.place() + " " + finding.message())
        .toList();
  }

  private String step() throws IOException {
    int choice = site.random().nextInt(8);
    return choice == 0 ? tamper() : choice < 5 ? site.changeText() : site.change();
  }

  /** Does something to what one process leaves for the next: only time may be lost by that. */
  private String spoil() throws IOException {
    Path record = temp.resolve(spoilt.nextBoolean() ? "second.notes" : "second.parts");
    if (!Files.exists(record)) {
      return "";
    }
    byte[] bytes = Files.readAllBytes(record);
    int at = spoilt.nextInt(bytes.length);
    switch (spoilt.nextInt(4)) {
      case 0 -> Files.delete(record);
      case 1 -> Files.write(record, Arrays.copyOf(bytes, at));
      case 2 -> {
        bytes[at] ^= (byte) (1 << spoilt.nextInt(8));
        Files.write(record, bytes);
      }
      default -> {
        // left by another program
        bytes[0] ^= 1;
        Files.write(record, bytes);
      }
    }
    return record.getFileName() + " spoilt";
  }

  private String tamper() throws IOException {
    Path page = temp.resolve("second/news/article/index.html");
    if (spoilt.nextBoolean() || !Files.exists(page)) {
      Files.deleteIfExists(page);
      return "output lost";
    }
    Files.writeString(temp.resolve("second/stray.html"), "stray");
    return "output added";
  }

  private BuildReport build(Pipeline by, String output) {
    return by.build(site.config(temp.resolve(output)));
  }

  private Map<String, String> files(String output) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(temp.resolve(output))) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        texts.put(temp.resolve(output).relativize(path).toString(), Files.readString(path));
      }
    }
    return texts;
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Path> all = paths.toList();
      IntStream.range(0, all.size())
          .mapToObj(i -> all.get(all.size() - 1 - i))
          .forEach(
              path -> {
                try {
                  Files.delete(path);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
