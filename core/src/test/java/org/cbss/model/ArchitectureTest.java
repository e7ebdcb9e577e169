package org.cbss.model;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The dependencies between packages: each package depends only on those below it, so that there is no cycle. */
@Tag("slow")
class ArchitectureTest {
  /** The packages of the JDK without formats and without access to the environment, and annotations of others. */
  private static final List<String> EVERYWHERE = List.of(
      "java.io",
      "java.lang",
      "java.lang.annotation",
      "java.lang.invoke",
      "java.lang.ref",
      "java.lang.runtime",
      "java.math",
      "java.net",
      "java.nio",
      "java.nio.charset",
      "java.text",
      "java.time",
      "java.time..",
      "java.util",
      "java.util.concurrent",
      "java.util.concurrent.atomic",
      "java.util.function",
      "java.util.regex",
      "java.util.stream",
      "org.immutables.value",
      "org.jspecify.annotations");

  private static final JavaClasses CLASSES = new ClassFileImporter()
      .importUrl(Dataset.class.getProtectionDomain().getCodeSource().getLocation());

  static Stream<Arguments> arrows() {
    return Stream.of(
        Arguments.of("internal.text", List.of()),
        Arguments.of("time", List.of("internal.text")),
        Arguments.of("internal.ids", List.of()),
        Arguments.of("", List.of("internal.text", "internal.ids", "time")),
        Arguments.of("internal.countries", List.of("", "time")),
        Arguments.of("internal.schema", List.of("", "time")),
        Arguments.of("internal.integrity", List.of("", "internal.ids", "internal.schema", "time")),
        Arguments.of("chronology", List.of("", "internal.schema", "internal.integrity", "time")),
        Arguments.of(
            "query",
            List.of(
                "",
                "internal.text",
                "internal.schema",
                "internal.integrity",
                "time",
                "chronology")),
        Arguments.of(
            "change",
            List.of(
                "",
                "internal.text",
                "internal.schema",
                "internal.integrity",
                "time",
                "validation")),
        Arguments.of("internal.validation", List.of()),
        Arguments.of(
            "validation",
            List.of(
                "",
                "internal.countries",
                "internal.text",
                "internal.validation",
                "internal.schema",
                "internal.integrity",
                "time",
                "chronology")));
  }

  @ParameterizedTest
  @MethodSource("arrows")
  void packagesDependOnlyOnThoseBelow(String name, List<String> below) {
    String[] known = Stream.of(Stream.of(name), below.stream())
        .flatMap(names -> names)
        .map(ArchitectureTest::qualified)
        .toArray(String[]::new);

    classes()
        .that()
        .resideInAPackage(qualified(name))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(EVERYWHERE.toArray(String[]::new)).or(resideInAnyPackage(known)))
        .check(CLASSES);
  }

  @Test
  void coversEveryPackage() {
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).filter(name -> !name.isEmpty()))
        .isNotEmpty()
        .isSubsetOf(arrows().map(arrow -> qualified((String) arrow.get()[0])).toList());
  }

  private static String qualified(String name) {
    return name.isEmpty() ? "org.cbss.model" : "org.cbss.model." + name;
  }
}
