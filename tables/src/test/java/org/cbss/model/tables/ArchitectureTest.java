package org.cbss.model.tables;

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
      .importUrl(TableReader.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void dependsOnJsonAndLibrariesOfTablesAlone() {
    classes()
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(
            "java..",
            "javax.xml.stream",
            "org.jspecify.annotations",
            "tools.jackson.core..",
            "de.siegmar.fastcsv..",
            "org.dhatim.fastexcel..",
            "org.cbss.model",
            "org.cbss.model.internal.countries",
            "org.cbss.model.internal.schema",
            "org.cbss.model.internal.text",
            "org.cbss.model.json",
            "org.cbss.model.json.internal.codec",
            "org.cbss.model.json.internal.diagnosis",
            "org.cbss.model.tables",
            "org.cbss.model.time",
            "org.cbss.model.validation"))
        .check(CLASSES);
  }
}
