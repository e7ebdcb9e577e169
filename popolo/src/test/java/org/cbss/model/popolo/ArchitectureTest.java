package org.cbss.model.popolo;

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
      .importUrl(PopoloReader.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void dependsOnJsonAndItsCodecsAlone() {
    classes()
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(
            "java..",
            "org.jspecify.annotations",
            "tools.jackson.core..",
            "org.cbss.model",
            "org.cbss.model.internal.countries",
            "org.cbss.model.internal.text",
            "org.cbss.model.json",
            "org.cbss.model.json.internal.codec",
            "org.cbss.model.json.internal.diagnosis",
            "org.cbss.model.internal.schema",
            "org.cbss.model.popolo",
            "org.cbss.model.time",
            "org.cbss.model.validation"))
        .check(CLASSES);
  }
}
