package hromada.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hromada.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar on a machine that was set up for another part of the world. */
class OtherMachineIT {
  private static final Path JAR = Path.of("target/hromada.jar").toAbsolutePath();

  @TempDir Path folder = Path.of("");

  @Test
  void anotherLanguageTimeZoneAndEncodingGiveTheSameSite() throws Exception {
    BuiltSite here = built("here");
    BuiltSite there =
        built(
            "there",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=ISO-8859-1");
    assertThat(here.pages()).hasSizeGreaterThan(10);
    assertThat(there.differences(here)).isEmpty();
  }

  private BuiltSite built(String name, String... properties) throws Exception {
    TestSite site = BuiltSite.ownSource().with(Path.of("jbake.properties"), "jbake.properties");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(properties));
    command.addAll(List.of("-jar", JAR.toString(), "build", "--source", site.root().toString()));
    Path log = folder.resolve(name + ".log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor()).as(() -> read(log)).isZero();
    return BuiltSite.of(name, site.root(), site.root().resolve("target/site"));
  }

  private static String read(Path log) {
    try {
      return Files.readString(log, UTF_8);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
