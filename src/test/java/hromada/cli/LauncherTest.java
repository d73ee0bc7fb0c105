package hromada.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The {@code hromada} script, with a pretended JDK and Maven that say when they are called. */
@EnabledOnOs(OS.LINUX)
final class LauncherTest {
  private record Run(int exitCode, String out, String err) {}

  @TempDir private Path temp;

  private Path home;
  private Path jdk;
  private Path bin;

  @BeforeEach
  void pretendedJdkAndMaven() throws IOException {
    temp = temp.toRealPath();
    home = Files.createDirectories(temp.resolve("the home"));
    jdk = temp.resolve("jdk");
    bin = temp.resolve("bin");
    Files.copy(Path.of("hromada"), home.resolve("hromada"));
    write(home.resolve("pom.xml"), "<project/>");
    write(home.resolve("src/main/java/Main.java"), "class Main {}");
    write(jdk.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
    program(jdk.resolve("bin/java"), "echo java in $PWD; for a in \"$@\"; do echo \"<$a>\"; done");
    program(jdk.resolve("bin/javac"), "exit 1");
    program(bin.resolve("mvn"), "echo called >>calls; : >target/hromada.jar");
  }

  @Test
  void buildsAMissingJarAndRunsIt() throws Exception {
    var run = run(temp, "build", "--lang", "two words");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            java in %s
            <-XX:+UnlockDiagnosticVMOptions>
            <-XX:ArchiveRelocationMode=0>
            <-XX:TieredStopAtLevel=1>
            <-XX:+UseParallelGC>
            <-XX:-UseAdaptiveSizePolicy>
            <-Xmn64m>
            <-XX:SurvivorRatio=6>
            <-XX:MaxTenuringThreshold=0>
            <-XX:InitialRAMPercentage=25>
            <-Xlog:cds=off>
            <-Xlog:cds+dynamic=off>
            <-Dfile.encoding=UTF-8>
            <-jar>
            <%s/target/hromada.jar>
            <build>
            <--lang>
            <two words>
            """
                .formatted(temp, home));
    assertThat(mavenCalls()).isOne();
  }

  @Test
  void keepsTheClassesInAnArchiveAsLongAsTheJarIsTheSame() throws Exception {
    javaThatFillsArchives();
    run(home, "build");
    var second = run(home, "build");

    assertThat(home.resolve("calls.java")).hasContent("made");
    assertThat(second.out())
        .contains("-XX:SharedArchiveFile=" + home + "/target/hromada-17.0.15.jsa");
    assertThat(home.resolve("target"))
        .isDirectoryNotContaining("glob:**.site")
        .isDirectoryNotContaining("glob:**.classes");
  }

  @Test
  void fillsAnotherArchiveWhenTheJdkWasUpdated() throws Exception {
    javaThatFillsArchives();
    run(home, "build");
    write(jdk.resolve("release"), "JAVA_RUNTIME_VERSION=\"17.0.15+7\"\nJAVA_VERSION=\"17.0.15\"\n");
    var updated = run(home, "build");

    assertThat(home.resolve("calls.java")).hasContent("made\nmade");
    assertThat(updated.out())
        .contains("-XX:SharedArchiveFile=" + home + "/target/hromada-17.0.15+7.jsa");
    assertThat(home.resolve("target/hromada-17.0.15.jsa")).doesNotExist();
  }

  private void javaThatFillsArchives() throws IOException {
    program(
        jdk.resolve("bin/java"),
        """
        for a in "$@"; do
          case $a in
            -Xshare:dump) dump=yes; echo made >>calls.java ;;
            -XX:DumpLoadedClassList=*) echo hromada/cli/Main >"${a#*=}" ;;
            -XX:SharedClassListFile=*) [ -s "${a#*=}" ] || exit 1 ;;
            -XX:SharedArchiveFile=*) [ -z "${dump:-}" ] || echo made >"${a#*=}" ;;
          esac
        done
        echo "$@"\
        """);
  }

  @Test
  void aPreviewRunsForLongAndIsCompiledWell() throws Exception {
    assertThat(run(home, "serve").out())
        .contains(
            "<-XX:+UseSerialGC>",
            "<-XX:InitialRAMPercentage=10>",
            "<-Dfile.encoding=UTF-8>",
            "<serve>")
        .doesNotContain("TieredStopAtLevel", "-Xmn");
  }

  @Test
  void doesNotStartMavenWhenTheJarIsFresh() throws Exception {
    run(home, "build");
    run(home, "build");

    assertThat(mavenCalls()).isOne();
  }

  private void makeNewerThanTheJar(Path path) throws IOException {
    FileTime built = Files.getLastModifiedTime(home.resolve("target/hromada.jar"));
    Files.setLastModifiedTime(path, FileTime.from(built.toInstant().plusSeconds(60)));
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws Exception {
    run(home, "build");
    makeNewerThanTheJar(home.resolve("src/main/java/Main.java"));
    run(home, "build");

    assertThat(mavenCalls()).isEqualTo(2);
  }

  @Test
  void buildsAgainWhenASourceWasSavedDuringTheBuild() throws Exception {
    program(
        bin.resolve("mvn"),
        "echo called >>calls; find pom.xml src -exec touch -d '3 hours ago' {} +;"
            + " touch -d '2 hours ago' target/hromada-build.started;"
            + " touch -d '1 hour ago' src/main/java/Main.java; : >target/hromada.jar");
    run(home, "build");
    run(home, "build");

    assertThat(mavenCalls()).isEqualTo(2);
  }

  @Test
  void buildsAgainWhenASourceWasDeleted() throws Exception {
    run(home, "build");
    Files.delete(home.resolve("src/main/java/Main.java"));
    makeNewerThanTheJar(home.resolve("src/main/java"));
    run(home, "build");

    assertThat(mavenCalls()).isEqualTo(2);
  }

  @Test
  void isFoundThroughSymbolicLinks() throws Exception {
    Files.createSymbolicLink(bin.resolve("hromada-2"), home.resolve("hromada"));
    Files.createSymbolicLink(temp.resolve("hromada-3"), Path.of("bin", "hromada-2"));

    var run = run(temp, List.of("sh", "./hromada-3", "check"), "C.UTF-8", jdk);

    assertThat(run.out()).contains("<" + home + "/target/hromada.jar>", "<check>");
  }

  @Test
  void aFailedBuildShowsItsErrorsAndRunsNoOldJar() throws Exception {
    run(home, "build");
    makeNewerThanTheJar(home.resolve("pom.xml"));
    program(bin.resolve("mvn"), "echo '[ERROR] Main.java:[3,1] broken -> [Help 1]'; exit 1");

    var run = run(home, "build");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .endsWith(
            """
            [ERROR] Main.java:[3,1] broken
            hromada: the program was not built; see the errors above
            """);
  }

  @Test
  void anOldJdkIsNamedWithTheCommandThatInstallsANewOne() throws Exception {
    write(jdk.resolve("release"), "JAVA_VERSION=\"1.8.0_401\"\n");

    assertThat(run(home, "build"))
        .isEqualTo(
            new Run(
                2,
                "",
                "hromada: JDK 17 or newer is needed; Debian, Ubuntu: sudo apt-get install"
                    + " default-jdk maven\n"));
  }

  @Test
  void whereTheEnvironmentNamesNoLanguageItSpeaksUkrainian() throws Exception {
    write(jdk.resolve("release"), "JAVA_VERSION=\"1.8.0_401\"\n");

    for (String locale : List.of("", "C", "C.UTF-8", "POSIX")) {
      assertThat(run(home, List.of("sh", "./hromada"), locale, jdk).err())
          .startsWith("hromada: потрібен JDK 17");
    }
  }

  @Test
  void aRuntimeWithoutACompilerCannotBuild() throws Exception {
    Files.delete(jdk.resolve("bin/javac"));

    assertThat(run(home, "build").exitCode()).isEqualTo(2);
  }

  @Test
  void aMissingMavenIsNamedInTheLanguageOfTheUser() throws Exception {
    Files.delete(bin.resolve("mvn"));

    assertThat(run(home, List.of("sh", "./hromada"), "uk_UA.UTF-8", jdk))
        .isEqualTo(
            new Run(
                2, "", "hromada: потрібен Maven; Debian, Ubuntu: sudo apt-get install maven\n"));
  }

  private Run run(Path folder, String... arguments) throws Exception {
    var command = new ArrayList<>(List.of("sh", home.resolve("hromada").toString()));
    command.addAll(List.of(arguments));
    return run(folder, command, "en_GB.UTF-8", jdk);
  }

  /** Of the machine's own programs only those the script may use are on its PATH. */
  private Run run(Path folder, List<String> command, String locale, Path javaHome)
      throws Exception {
    for (var tool :
        List.of(
            "sh",
            "cat",
            "dirname",
            "find",
            "head",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "sed",
            "touch")) {
      if (!Files.exists(bin.resolve(tool))) {
        program(bin.resolve(tool), "exec /usr/bin/" + tool + " \"$@\"");
      }
    }
    var out = temp.resolve("out.txt");
    var err = temp.resolve("err.txt");
    var builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", bin.toString());
    builder.environment().put("LANG", locale);
    builder.environment().put("JAVA_HOME", javaHome.toString());
    int exitCode = builder.start().waitFor();
    return new Run(exitCode, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  private int mavenCalls() throws IOException {
    return Files.readAllLines(home.resolve("calls")).size();
  }

  private static void program(Path file, String script) throws IOException {
    write(file, "#!/bin/sh\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, UTF_8);
  }
}
