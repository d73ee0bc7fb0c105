package hromada;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import hromada.source.Ahead;
import hromada.source.SideBySide;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The architecture of style.md 2, as rules. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("hromada");

  @Test
  void packagesKnowOnlyWhomTheDrawingAllows() {
    classes()
        .should(
            adhereToPlantUmlDiagram(
                Path.of("docs/architecture.puml"), consideringOnlyDependenciesInDiagram()))
        .because("docs/architecture.puml is the rule: stages import nouns, only build their order")
        .check(CLASSES);
  }

  @Test
  void everyPackageIsInTheDrawing() throws IOException {
    String drawing = Files.readString(Path.of("docs/architecture.puml"));
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
        .isNotEmpty()
        .allSatisfy(name -> assertThat(drawing).contains("<<.." + name.substring(8) + "..>>"));
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("hromada.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void librariesHaveOneHomeEach() {
    only("markdown", "org.commonmark..");
    only("markdown", "org.owasp..");
    only("render", "freemarker..");
    only("render", "biweekly..");
    only("jbake", "org.jbake..");
    only("language", "morfologik..");
    only("parse", "org.snakeyaml..");
    only("serve", "com.sun.net.httpserver..");
    only("serve", "io.methvin..");
    only("cli", "picocli..");
    only("xliff", "javax.xml.stream..");
  }

  private static void only(String home, String library) {
    noClasses()
        .that()
        .resideOutsideOfPackage("hromada." + home + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because("the home of " + library + " is hromada." + home)
        .check(CLASSES);
  }

  @Test
  void standardStreamsAndExitBelongToTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("hromada.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .because("only hromada.cli talks to the terminal; hand findings up as Diagnostic")
        .check(CLASSES);
  }

  @Test
  void timeAndLocaleAreGivenNeverAsked() {
    noClasses()
        .should()
        .callMethod(java.util.Locale.class, "getDefault")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(java.util.TimeZone.class, "getDefault")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .because("the same sources give the same bytes: take a Clock and the page's language")
        .check(CLASSES);
  }

  @Test
  void theModelHoldsOnlyValues() {
    classes()
        .that(resideInAPackage("hromada.model"))
        .and()
        .areTopLevelClasses()
        .and()
        .doNotHaveSimpleName("package-info")
        .should(beRecordEnumOrSealed())
        .because("what flows between stages is immutable: a record, an enum, a sealed interface")
        .check(CLASSES);
  }

  private static ArchCondition<JavaClass> beRecordEnumOrSealed() {
    return new ArchCondition<>("be a record, an enum or a sealed interface") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean value = type.isRecord() || type.isEnum() || type.reflect().isSealed();
        events.add(new SimpleConditionEvent(type, value, type.getName()));
      }
    };
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    try (Stream<Path> folders = Files.walk(Path.of("src/main/java/hromada"))) {
      assertThat(folders.filter(Files::isDirectory).skip(1))
          .isNotEmpty()
          .allSatisfy(
              folder ->
                  assertThat(folder.resolve("package-info.java"))
                      .content()
                      .contains("/**", "@NullMarked"));
    }
  }

  @Test
  void noFileIsLongEnoughToHideIn() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThan(400));
    }
  }

  /** Who reads a text is noted by thread: {@code hromada.markdown.Readings}. */
  @Test
  void aPageIsMadeOnOneThread() {
    noClasses()
        .that()
        .resideInAnyPackage("hromada.render", "hromada.markdown")
        .and()
        .doNotHaveSimpleName("Sketch")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(SideBySide.class, Ahead.class)
        .because("what another thread reads for a page is not known to be read for it")
        .check(CLASSES);
  }

  @Test
  void workIsSharedAsCoresBecomeFree() {
    noClasses()
        .should()
        .callMethodWhere(target(nameMatching("parallel(Stream)?")))
        .because("a parallel stream deals out large portions: SideBySide does not")
        .check(CLASSES);
  }

  /** Every class that nothing uses is dead, unless the Java runtime or JBake calls it by name. */
  @Test
  void nothingIsUnused() {
    classes()
        .that()
        .doNotHaveSimpleName("package-info")
        .and()
        .areNotAnonymousClasses()
        .and()
        .doNotHaveFullyQualifiedName("hromada.cli.Main")
        .and()
        // its numbers are constants: the compiler writes them into the classes that use them
        .doNotHaveFullyQualifiedName("hromada.cli.ExitCode")
        .should(beUsed())
        .because("dead code is deleted; history keeps it")
        .check(CLASSES);
  }

  private static ArchCondition<JavaClass> beUsed() {
    return new ArchCondition<>("be used by another class or named in META-INF") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean used =
            type.getDirectDependenciesToSelf().stream()
                    .anyMatch(
                        dependency ->
                            !dependency.getOriginClass().equals(type)
                                && !type.getName()
                                    .startsWith(dependency.getOriginClass().getName() + "$$"))
                || isNamedInMetaInf(type.getName());
        events.add(new SimpleConditionEvent(type, used, type.getName() + " is not used"));
      }
    };
  }

  private static boolean isNamedInMetaInf(String name) {
    return Stream.of(
            "/META-INF/services/org.jbake.render.RenderingTool",
            "/META-INF/org.jbake.parser.MarkupEngines.properties",
            "/META-INF/org.jbake.template.ModelExtractors.properties")
        .anyMatch(file -> ours(file).contains(name));
  }

  private static String ours(String resource) {
    Path file = Path.of("src/main/resources" + resource);
    try (InputStream stream = Files.newInputStream(file)) {
      return new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
