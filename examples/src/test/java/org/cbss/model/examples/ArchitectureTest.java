package org.cbss.model.examples;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The dependencies between all packages of all modules. */
@Tag("slow")
class ArchitectureTest {
  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("org.cbss.model");

  @Test
  void noPackagesDependOnEachOther() {
    slices()
        .matching("org.cbss.(**)")
        .should()
        .beFreeOfCycles()
        // A reader and its codecs, and the validator and its rules, know each other.
        .ignoreDependency(
            resideInAPackage("org.cbss.model.json.internal.codec"),
            resideInAPackage("org.cbss.model.json"))
        .ignoreDependency(
            resideInAPackage("org.cbss.model.validation.rules"),
            resideInAPackage("org.cbss.model.validation"))
        .check(CLASSES);
  }
}
