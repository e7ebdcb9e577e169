package org.cbss.model.fasterxml;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The dependencies of the module: only the codecs connect Jackson 2 with Jackson 3. */
@Tag("slow")
class ArchitectureTest {
  private static final JavaClasses CLASSES = new ClassFileImporter()
      .importUrl(CbssModule.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void dependsOnCodecsAndJackson2Alone() {
    classes()
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(
            "java.io",
            "java.lang..",
            "java.nio.charset",
            "java.util",
            "java.util.function",
            "java.util.stream",
            "org.jspecify.annotations",
            "org.cbss.model.fasterxml",
            "org.cbss.model.json.internal.answers",
            "org.cbss.model.json.internal.codec",
            "org.cbss.model.json.internal.diagnosis",
            "com.fasterxml.jackson.."))
        .check(CLASSES);
  }
}
