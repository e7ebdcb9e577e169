package org.cbss.model.site;

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
      .importUrl(Site.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void dependsOnViewsJsonAndJteAlone() {
    classes()
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(
            "java..",
            "gg.jte..",
            "org.jspecify.annotations",
            "org.cbss.model",
            "org.cbss.model.chronology",
            "org.cbss.model.internal.schema",
            "org.cbss.model.internal.text",
            "org.cbss.model.json",
            "org.cbss.model.json.internal.codec",
            "org.cbss.model.query",
            "org.cbss.model.site..",
            "org.cbss.model.time",
            "org.cbss.model.validation",
            "org.cbss.model.views..",
            "tools.jackson.core.."))
        .check(CLASSES);
  }

  @Test
  void templatesKnowPagesAlone() {
    classes()
        .that()
        .resideInAPackage("org.cbss.model.site.internal.templates")
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(
            "java..",
            "gg.jte..",
            "org.cbss.model.site.internal.templates",
            "org.cbss.model.site.internal.page"))
        .check(CLASSES);
  }
}
