package id.jejak.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.jejak.engine.view.View;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// What may use what. Every rule brings code that breaks it: a rule that never failed may not be
/// able to.
class ArchitectureTest {
  private static final JavaClasses JEJAK =
      new ClassFileImporter().withImportOption(ArchitectureTest::isMain).importPackages("id.jejak");

  /// @param offence sources that break the rule
  record Law(ArchRule rule, String... offence) {
    @Override
    public String toString() {
      return rule.getDescription();
    }
  }

  private static boolean isMain(Location location) {
    return !location.contains("test-classes") && !location.contains("-tests.jar");
  }

  private static final String[] LANGUAGE = {
    "java.lang..",
    "java.util..",
    "java.time..",
    "java.math..",
    "java.nio.charset..",
    "org.jspecify.."
  };

  private static DescribedPredicate<JavaClass> in(String... packages) {
    return resideInAnyPackage(packages);
  }

  private static DescribedPredicate<JavaClass> language() {
    return in(LANGUAGE);
  }

  private static boolean isNamed(JavaClass type, String... endings) {
    JavaClass outermost = type;
    while (outermost.getEnclosingClass().isPresent()) {
      outermost = outermost.getEnclosingClass().get();
    }
    String name = outermost.getSimpleName();
    return Stream.of(endings).anyMatch(name::endsWith);
  }

  /// What stands between a pure function and the world.
  private static final DescribedPredicate<JavaClass> SHELL =
      describe("endpoints and configurations", type -> isNamed(type, "Endpoint", "Slice"));

  private static final DescribedPredicate<JavaAccess<?>> CLOCK_OR_CHANCE =
      describe(
          "asks for the time, for chance or for the machine",
          access -> {
            JavaClass owner = access.getTargetOwner();
            String name = access.getName();
            return owner.getPackageName().startsWith("java.time") && name.equals("now")
                || owner.isEquivalentTo(java.time.Clock.class) && name.startsWith("system")
                || name.equals("randomUUID")
                || owner.isEquivalentTo(Math.class) && name.equals("random")
                || owner.isAssignableTo(java.util.random.RandomGenerator.class)
                || owner.isEquivalentTo(System.class);
          });

  private static ArchCondition<JavaClass> beUsedFromElsewhere() {
    return new ArchCondition<>("be used from another package") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean used =
            type.getDirectDependenciesToSelf().stream()
                .anyMatch(dependency ->
                    !dependency.getOriginClass().getPackageName().equals(type.getPackageName()));
        events.add(
            new SimpleConditionEvent(
                type, used, type.getName() + " is public, and no other package uses it"));
      }
    };
  }

  static List<Law> laws() {
    return List.of(
        new Law(
            classes()
                .that(in("id.jejak.command..", "id.jejak.saga..").and(not(SHELL)))
                .should()
                .onlyDependOnClassesThat(
                    language()
                        .or(
                            in(
                                "id.jejak.kernel..",
                                "id.jejak.messages..",
                                "id.jejak.command..",
                                "id.jejak.saga..")))
                .as("deciders, states and processes know the domain and nothing else"),
            "package id.jejak.command.bad; class BadDecider { org.slf4j.Logger log; }"),
        new Law(
            noClasses()
                .that(
                    in(
                            "id.jejak.kernel..",
                            "id.jejak.messages..",
                            "id.jejak.command..",
                            "id.jejak.saga..")
                        .or(JavaClass.Predicates.assignableTo(View.class)))
                .should(callMethodWhere(CLOCK_OR_CHANCE))
                .as("time and chance come in with the command"),
            "package id.jejak.command.bad; class BadEndpoint { Object day ="
                + " java.time.LocalDate.now(); }"),
        new Law(
            slices()
                .matching("id.jejak.command.(*)..")
                .should()
                .notDependOnEachOther()
                .as("no slice of the command side knows another"),
            "package id.jejak.command.one; public class One {}",
            "package id.jejak.command.two; class Two { id.jejak.command.one.One one; }"),
        new Law(
            slices()
                .matching("id.jejak.query.(*)..")
                .should()
                .notDependOnEachOther()
                .as("no slice of the query side knows another"),
            "package id.jejak.query.one; public class One {}",
            "package id.jejak.query.two; class Two { id.jejak.query.one.One one; }"),
        new Law(
            slices()
                .matching("id.jejak.saga.(*)..")
                .should()
                .notDependOnEachOther()
                .as("no process knows one of another word"),
            "package id.jejak.saga.one; public class One {}",
            "package id.jejak.saga.two; class Two { id.jejak.saga.one.One one; }"),
        new Law(
            classes()
                .that(in("id.jejak.kernel.."))
                .should()
                .onlyDependOnClassesThat(
                    language()
                        .or(
                            in(
                                "id.jejak.kernel..",
                                "java.security..",
                                "java.nio..",
                                "com.fasterxml.jackson.annotation..")))
                .as("the kernel stands alone"),
            "package id.jejak.kernel; class Bad { id.jejak.messages.training.ClassId id; }"),
        new Law(
            classes()
                .that(in("id.jejak.messages.."))
                .should()
                .onlyDependOnClassesThat(
                    language()
                        .or(
                            in(
                                "id.jejak.messages..",
                                "java.io..",
                                "id.jejak.kernel..",
                                "com.fasterxml.jackson.annotation..")))
                .as("messages know the kernel only"),
            "package id.jejak.messages.bad; class Bad { org.springframework.stereotype.Component"
                + " it; }"),
        new Law(
            noClasses()
                .that(in("id.jejak.command.."))
                .should()
                .dependOnClassesThat(
                    in("id.jejak.query..", "id.jejak.saga..", "id.jejak.app..", "java.sql.."))
                .as("the command side knows neither views nor processes"),
            "package id.jejak.query; public class Read {}",
            "package id.jejak.command.bad; class Bad { id.jejak.query.Read it; }"),
        new Law(
            noClasses()
                .that(in("id.jejak.query.."))
                .should()
                .dependOnClassesThat(
                    in(
                        "id.jejak.command..",
                        "id.jejak.saga..",
                        "id.jejak.app..",
                        "id.jejak.engine.command..",
                        "id.jejak.engine.process.."))
                .as("the query side asks for nothing to be done"),
            "package id.jejak.query.bad; class Bad { id.jejak.engine.command.Commands it; }"),
        new Law(
            noClasses()
                .that(in("id.jejak.saga.."))
                .should()
                .dependOnClassesThat(
                    in(
                        "id.jejak.command..",
                        "id.jejak.query..",
                        "id.jejak.app..",
                        "org.springframework.web..",
                        "org.springframework.http.."))
                .as("processes know neither sides nor web"),
            "package id.jejak.saga.bad;"
                + " class BadSlice { org.springframework.web.bind.annotation.RestController it; }"),
        new Law(
            noClasses()
                .that(in("id.jejak.engine.."))
                .should()
                .dependOnClassesThat(
                    in(
                        "id.jejak.messages..",
                        "id.jejak.command..",
                        "id.jejak.query..",
                        "id.jejak.saga..",
                        "id.jejak.app.."))
                .as("the engine knows no word of the domain"),
            "package id.jejak.engine.bad; class Bad { id.jejak.messages.training.ClassId id; }"),
        new Law(
            noClasses()
                .that(not(in("id.jejak.engine..", "id.jejak.app..")))
                .should()
                .dependOnClassesThat(in("org.axonframework.."))
                .as("only the engine and the application know Axon"),
            "package id.jejak.query.bad;"
                + " class Bad { org.axonframework.eventhandling.EventBus bus; }"),
        new Law(
            noClasses()
                .that(not(in("id.jejak.app..")))
                .should()
                .dependOnClassesThat(in("id.jejak.app.."))
                .as("nobody depends on the application"),
            "package id.jejak.query.bad; class Bad { id.jejak.app.run.Node node; }"),
        new Law(
            noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource")
                .as("collaborators come through constructors"),
            "package id.jejak.query.bad; class Bad {"
                + " @org.springframework.beans.factory.annotation.Autowired Object it; }"),
        new Law(
            noClasses()
                .that(
                    not(
                        in(
                            "id.jejak.app",
                            "id.jejak.app.client..",
                            "id.jejak.app.demo..",
                            "id.jejak.app.soak..")))
                .should(ACCESS_STANDARD_STREAMS)
                .as("only the command line prints"),
            "package id.jejak.engine.bad; class Bad { void say() { System.out.println(); } }"),
        new Law(
            classes()
                .that(in("id.jejak.command..", "id.jejak.query..", "id.jejak.saga.."))
                .and()
                .areTopLevelClasses()
                .and()
                .haveModifier(JavaModifier.PUBLIC)
                .should(beUsedFromElsewhere())
                .as("nothing in a slice is public that nobody else needs"),
            "package id.jejak.command.bad; public class Bad {}"));
  }

  @ParameterizedTest
  @MethodSource("laws")
  void the_code_keeps_the_law(Law law) {
    law.rule().check(JEJAK);
  }

  @ParameterizedTest
  @MethodSource("laws")
  void the_law_finds_its_offence(Law law, @TempDir Path folder) {
    compile(folder, law.offence());
    JavaClasses offence = new ClassFileImporter().importPath(folder);
    assertThat(law.rule().evaluate(offence).hasViolation()).isTrue();
  }

  /// ArchUnit sees what javac makes of try-with-resources, so this looks at the sources.
  @Test
  void nothing_catches_everything() throws IOException {
    var everything = Pattern.compile("catch \\((final )?(Throwable|Error)\\b");
    assertThat("} catch (Throwable t) {").containsPattern(everything);
    try (Stream<Path> sources = Files.walk(Path.of("..").toRealPath(), 20)) {
      var guilty =
          sources
              .filter(path -> path.toString().matches(".*/src/main/java/.*\\.java"))
              .filter(path -> everything.matcher(read(path)).find());
      assertThat(guilty).isEmpty();
    }
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void compile(Path folder, String... sources) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    List<JavaFileObject> files = Stream.of(sources).map(ArchitectureTest::file).toList();
    var options =
        List.of(
            "-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
    assertThat(compiler.getTask(null, null, null, options, Set.of(), files).call()).isTrue();
  }

  private static JavaFileObject file(String source) {
    Matcher name = Pattern.compile("class (\\w+)").matcher(source);
    assertThat(name.find()).isTrue();
    return new SimpleJavaFileObject(
        URI.create("string:///" + name.group(1) + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }
}
