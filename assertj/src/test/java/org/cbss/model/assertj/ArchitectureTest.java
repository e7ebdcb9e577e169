package org.cbss.model.assertj;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The dependencies that this module may have. */
@Tag("slow")
class ArchitectureTest {
  private static final JavaClasses CLASSES = new ClassFileImporter()
      .importUrl(ModelAssertions.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void dependsOnCoreAndAssertjAlone() {
    classes()
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(
            "java..",
            "org.assertj.core..",
            "org.jspecify.annotations",
            "org.cbss.model",
            "org.cbss.model.assertj",
            "org.cbss.model.internal.schema",
            "org.cbss.model.query",
            "org.cbss.model.time",
            "org.cbss.model.validation"))
        .check(CLASSES);
  }
}
