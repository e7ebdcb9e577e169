package org.cbss.model.records;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests the dependencies of this module. */
@Tag("slow")
class ArchitectureTest {
  private static final JavaClasses CLASSES = new ClassFileImporter()
      .importUrl(ShippedRecords.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void dependsOnJsonAlone() {
    classes()
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(
            "java..",
            "org.jspecify.annotations",
            "org.cbss.model",
            "org.cbss.model.json",
            "org.cbss.model.records"))
        .check(CLASSES);
  }
}
