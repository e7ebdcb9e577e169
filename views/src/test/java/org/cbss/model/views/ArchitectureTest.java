package org.cbss.model.views;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The dependencies that this module may have. */
@Tag("slow")
class ArchitectureTest {
  private static final JavaClasses CLASSES = new ClassFileImporter()
      .importUrl(SpanWords.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void dependsOnCoreAlone() {
    classes()
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(
            "java..",
            "org.jspecify.annotations",
            "org.cbss.model",
            "org.cbss.model.internal.countries",
            "org.cbss.model.internal.text",
            "org.cbss.model.query",
            "org.cbss.model.time",
            "org.cbss.model.validation",
            "org.cbss.model.views.."))
        .check(CLASSES);
  }

  @Test
  void drawsTimelineWithoutRegistry() {
    noClasses()
        .that()
        .resideInAPackage("org.cbss.model.views.timeline")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.cbss.model.query", "org.cbss.model.views")
        .check(CLASSES);
  }
}
