package org.cbss.model.json;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The dependencies between packages. The internal packages implement {@code org.cbss.model.json}, and do not depend on packages
 * that are closer to the user.
 */
@Tag("slow")
class ArchitectureTest {
  private static final String JSON = "org.cbss.model.json";
  private static final JavaClasses CLASSES = new ClassFileImporter()
      .importUrl(DatasetReader.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void dependsOnTheModelAndJacksonAlone() {
    classes()
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(
            "java..",
            "org.jspecify.annotations",
            "org.cbss.model..",
            "tools.jackson..",
            "com.fasterxml.jackson.annotation"))
        .check(CLASSES);
  }

  @Test
  void onlyTheJacksonModuleUsesDataBinding() {
    noClasses()
        .that()
        .resideOutsideOfPackage(JSON + ".internal.databind")
        .and()
        .doNotHaveFullyQualifiedName(CbssModule.class.getName())
        .should()
        .dependOnClassesThat()
        .resideInAPackage("tools.jackson.databind..")
        .check(CLASSES);
  }

  @Test
  void doesNotLog() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.logging")
        .check(CLASSES);
  }

  @Test
  void onlyAnswersDependOnQueries() {
    noClasses()
        .that()
        .resideOutsideOfPackage(JSON + ".internal.answers")
        .and()
        .doNotHaveFullyQualifiedName(AnswerWriter.class.getName())
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.cbss.model.query")
        .check(CLASSES);
  }

  @Test
  void codecsDoNotDependOnTheirUsers() {
    noClasses()
        .that()
        .resideInAPackage(JSON + ".internal.codec")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            JSON,
            JSON + ".internal.answers",
            JSON + ".internal.databind",
            JSON + ".internal.schema")
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.cbss.model.(**)").should().beFreeOfCycles().check(CLASSES);
  }
}
