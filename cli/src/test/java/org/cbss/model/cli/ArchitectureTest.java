package org.cbss.model.cli;

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
      .importUrl(Cbss.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void dependsOnLibraryAndPicocliAlone() {
    classes()
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(
            "java..",
            "org.jspecify.annotations",
            "picocli",
            "org.cbss.model",
            "org.cbss.model.change",
            "org.cbss.model.chronology",
            "org.cbss.model.cli",
            "org.cbss.model.json",
            "org.cbss.model.json.internal.answers",
            "org.cbss.model.json.internal.codec",
            "org.cbss.model.internal.countries",
            "org.cbss.model.internal.schema",
            "org.cbss.model.popolo",
            "org.cbss.model.query",
            "org.cbss.model.records",
            "org.cbss.model.site",
            "org.cbss.model.tables",
            "org.cbss.model.time",
            "org.cbss.model.validation",
            "org.cbss.model.views.."))
        .check(CLASSES);
  }
}
