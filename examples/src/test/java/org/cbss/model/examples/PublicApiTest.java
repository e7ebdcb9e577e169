package org.cbss.model.examples;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbss.model.Dataset;
import org.cbss.model.assertj.ModelAssertions;
import org.cbss.model.cli.Cbss;
import org.cbss.model.fasterxml.CbssModule;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.popolo.PopoloReader;
import org.cbss.model.records.ShippedRecords;
import org.cbss.model.site.Site;
import org.cbss.model.tables.TableReader;
import org.cbss.model.views.SpanWords;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that the public API of each module is the listed one and mentions no hidden type. */
@Tag("slow")
class PublicApiTest {
  private static final List<Path> MODULES = Stream.of(
          Dataset.class,
          DatasetReader.class,
          CbssModule.class,
          PopoloReader.class,
          TableReader.class,
          SpanWords.class,
          Site.class,
          ModelAssertions.class,
          ShippedRecords.class,
          Cbss.class)
      .map(PublicApiTest::location)
      .toList();

  private static final Set<String> EXPORTED =
      ModuleFinder.of(MODULES.toArray(Path[]::new)).findAll().stream()
          .flatMap(module -> module.descriptor().exports().stream())
          .filter(exports -> !exports.isQualified())
          .map(ModuleDescriptor.Exports::source)
          .collect(Collectors.toSet());

  private static final JavaClasses CLASSES = new ClassFileImporter()
      .importLocations(MODULES.stream().map(PublicApiTest::readable).collect(Collectors.toSet()));

  private static final DescribedPredicate<JavaClass> OPEN_TO_ALL =
      DescribedPredicate.describe("everybody may use", PublicApiTest::isOpenToAll);

  static Stream<ModuleReference> modules() {
    return ModuleFinder.of(MODULES.toArray(Path[]::new)).findAll().stream();
  }

  /** A change of the API shows in the diff of these files; {@code -Dapi.write} writes them. */
  @ParameterizedTest
  @MethodSource("modules")
  void isListed(ModuleReference module) throws IOException {
    Path file = Path.of("../docs/api", module.descriptor().name() + ".txt");
    String listing = ApiListing.of(module);
    if (Boolean.getBoolean("api.write")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, listing);
    }
    assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(listing);
  }

  @Test
  void hasExportedAndHiddenPackages() {
    assertThat(EXPORTED)
        .contains("org.cbss.model", "org.cbss.model.json", "org.cbss.model.fasterxml")
        .doesNotContain("org.cbss.model.internal.integrity", "org.cbss.model.json.internal.codec");
  }

  @Test
  void methodsMentionNoHiddenType() {
    codeUnits()
        .that(areOpenToAll())
        .should(tellOfNothingHidden(unit -> Stream.concat(
            Stream.of(unit.getReturnType()),
            Stream.concat(unit.getParameterTypes().stream(), unit.getExceptionTypes().stream()))))
        .check(CLASSES);
  }

  @Test
  void fieldsMentionNoHiddenType() {
    fields()
        .that(areOpenToAll())
        .should(tellOfNothingHidden((JavaField field) -> Stream.of(field.getType())))
        .check(CLASSES);
  }

  @Test
  void typesMentionNoHiddenType() {
    classes()
        .that(OPEN_TO_ALL)
        .should(new ArchCondition<JavaClass>("extend nothing hidden") {
          @Override
          public void check(JavaClass type, ConditionEvents events) {
            Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                .flatMap(PublicApiTest::hidden)
                .forEach(hidden -> events.add(violated(type, type + " extends " + hidden)));
          }
        })
        .check(CLASSES);
  }

  private static <M extends JavaMember> DescribedPredicate<M> areOpenToAll() {
    return DescribedPredicate.describe(
        "everybody may use",
        member -> isOpenToAll(member.getOwner()) && isPublicOrProtected(member.getModifiers()));
  }

  private static <M extends JavaMember> ArchCondition<M> tellOfNothingHidden(
      Function<M, Stream<? extends JavaType>> types) {
    return new ArchCondition<>("tell of nothing hidden") {
      @Override
      public void check(M member, ConditionEvents events) {
        types
            .apply(member)
            .flatMap(PublicApiTest::hidden)
            .forEach(hidden ->
                events.add(violated(member, member.getDescription() + " tells of " + hidden)));
      }
    };
  }

  private static Stream<JavaClass> hidden(JavaType type) {
    return type.getAllInvolvedRawTypes().stream()
        .map(JavaClass::getBaseComponentType)
        .filter(raw -> raw.getPackageName().startsWith("org.cbss.model"))
        .filter(raw -> !isOpenToAll(raw));
  }

  private static boolean isOpenToAll(JavaClass type) {
    return EXPORTED.contains(type.getPackageName())
        && isPublicOrProtected(type.getModifiers())
        && type.getEnclosingClass().map(PublicApiTest::isOpenToAll).orElse(true);
  }

  private static boolean isPublicOrProtected(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  private static Path location(Class<?> type) {
    return Path.of(
        URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
  }

  private static Location readable(Path path) {
    String uri = path.toUri().toString();
    return Location.of(URI.create(uri.endsWith(".jar") ? "jar:" + uri + "!/" : uri));
  }
}
