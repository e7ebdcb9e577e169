package org.example.classpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.cbss.model.Dataset;
import org.cbss.model.assertj.ModelAssertions;
import org.cbss.model.fasterxml.CbssModule;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.popolo.PopoloReader;
import org.cbss.model.records.ShippedRecords;
import org.cbss.model.site.Site;
import org.cbss.model.tables.TableReader;
import org.cbss.model.views.SpanWords;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the content of the published jars. */
class PublishedJarsTest {
  static Stream<Named<Path>> jars() {
    return Stream.of(
            Dataset.class,
            DatasetReader.class,
            CbssModule.class,
            PopoloReader.class,
            TableReader.class,
            SpanWords.class,
            ModelAssertions.class,
            Site.class,
            ShippedRecords.class)
        .map(PublishedJarsTest::jar)
        .map(jar -> Named.of(jar.getFileName().toString(), jar));
  }

  private static Path jar(Class<?> inside) {
    return Path.of(inside.getProtectionDomain().getCodeSource().getLocation().getPath());
  }

  @ParameterizedTest
  @MethodSource("jars")
  void areNamedModules(Path path) throws IOException {
    ModuleDescriptor module = ModuleFinder.of(path).findAll().iterator().next().descriptor();

    assertThat(module.isAutomatic()).isFalse();
    assertThat(module.isOpen()).isFalse();
    assertThat(module.exports()).isNotEmpty();
    try (JarFile jar = new JarFile(path.toFile())) {
      assertThat(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name")).isNull();
    }
  }

  @ParameterizedTest
  @MethodSource("jars")
  void containLicence(Path path) throws IOException {
    try (JarFile jar = new JarFile(path.toFile())) {
      ZipEntry licence = jar.getEntry("META-INF/LICENSE");

      assertThat(licence).isNotNull();
      assertThat(new String(jar.getInputStream(licence).readAllBytes(), StandardCharsets.UTF_8))
          .contains("Apache License", "Version 2.0, January 2004");
    }
  }

  @ParameterizedTest
  @MethodSource("jars")
  void containNoForeignClasses(Path path) throws IOException {
    try (JarFile jar = new JarFile(path.toFile())) {
      assertThat(jar.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".class")))
          .allMatch(name -> name.startsWith("org/cbss/model/") || name.equals("module-info.class"));
    }
  }
}
