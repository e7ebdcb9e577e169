package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cbss.model.Citation;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.EntityKind;
import org.cbss.model.Extensible;
import org.cbss.model.Id;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.Meeting;
import org.cbss.model.MeetingMode;
import org.cbss.model.MemberRole;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Presidency;
import org.cbss.model.Priority;
import org.cbss.model.Source;
import org.cbss.model.Suspension;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.testing.RecordFiles;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The golden files are read as expected, and written as the same bytes. */
class GoldenFilesTest {

  private static Dataset read(String name) {
    return new DatasetReader().read(GoldenFiles.read(name)).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("org.cbss.model.json.GoldenFiles#names")
  void writesSameBytesAsRead(String name) {
    assertThat(new DatasetWriter().toJson(read(name)))
        .isEqualTo(new String(GoldenFiles.read(name).bytes(), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"danish-presidency-2019-2020", "cbss-presidencies", "eu-council"})
  void writesSameBytesOfExamples(String name) throws Exception {
    Path file = RecordFiles.path(name);
    ReadResult result = new DatasetReader().read(file);

    assertThat(result.report().toString()).endsWith(": 0 errors, 0 warnings\n").hasLineCount(1);
    assertThat(new DatasetWriter().toJson(result.orElseThrow())).isEqualTo(Files.readString(file));
  }

  @Test
  void coversEveryAttribute() {
    Set<String> seen = new TreeSet<>();
    GoldenFiles.all()
        .forEach(file -> AttributeWalk.walk(
            new DatasetReader().read(file).orElseThrow(),
            (type, owner, attribute, value) -> seen.add(AttributeWalk.name(type, attribute))));

    assertThat(seen).containsExactlyElementsOf(AttributeWalk.allAttributes());
  }

  @Test
  void coversExtensionsOfEveryType() {
    Set<String> extended = new TreeSet<>();
    GoldenFiles.all().forEach(file -> {
      Dataset dataset = new DatasetReader().read(file).orElseThrow();
      addIfExtended(ModelSchema.DATASET, dataset, extended);
      AttributeWalk.walk(
          dataset, (type, owner, attribute, value) -> addIfExtended(type, owner, extended));
    });

    Set<String> expected = new HashSet<>(Set.of(
        "data set",
        "citation",
        "membership",
        "suspension",
        "parent",
        "chair",
        "former name",
        "number of seats",
        "convention"));
    for (EntityKind kind : EntityKind.values()) {
      expected.add(kind.label());
    }
    assertThat(extended).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static void addIfExtended(RecordType<?, ?> type, Object owner, Set<String> extended) {
    if (type.isExtensible() && !((Extensible) owner).extensions().isEmpty()) {
      extended.add(type.label());
    }
  }

  /** Each key gives the value of the accessor of the same name, so that no two attributes are confused. */
  @ParameterizedTest
  @MethodSource("org.cbss.model.json.GoldenFiles#names")
  void readsEveryKeyIntoItsAccessor(String name) {
    AttributeWalk.walk(read(name), (type, owner, attribute, value) -> {
      Object got = accessor(type, attribute, owner);
      Object held = got instanceof Optional<?> optional ? optional.orElseThrow() : got;
      if (attribute instanceof Attribute.One<?, ?, ?>) {
        assertThat(held).as(AttributeWalk.name(type, attribute)).isEqualTo(value);
      } else if (attribute instanceof Attribute.Many<?, ?, ?>) {
        assertThat((Iterable<?>) held)
            .as(AttributeWalk.name(type, attribute))
            .anyMatch(value::equals);
      } else {
        assertThat(((Map<?, ?>) held).values()).anyMatch(value::equals);
      }
    });
  }

  private static Object accessor(RecordType<?, ?> type, Attribute<?, ?> attribute, Object owner) {
    if (owner instanceof Presidency presidency && attribute.name().equals("country")) {
      return presidency.holders().get(0).country();
    }
    if (owner instanceof Presidency presidency && attribute.name().equals("holder")) {
      return presidency.holders().get(0).organization();
    }
    try {
      Method accessor = type.type().getMethod(attribute.name());
      return accessor.invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void readsRoot() {
    Dataset root = read("root");

    assertThat(root.title())
        .contains(LocalizedText.of(Map.of(
            LanguageTag.of("da"),
            "Det danske formandskab",
            LanguageTag.ENGLISH,
            "Danish presidency 2019-2020 café 😀")));
    assertThat(root.language()).isEqualTo(LanguageTag.of("da"));
    assertThat(root.asOf()).contains(LocalDate.of(2020, 6, 30));
    assertThat(root.extensions())
        .containsOnly(
            Map.entry("x-Z", "{}"),
            Map.entry("x-a", "[[],{\"b\":\"\"}]"),
            Map.entry("x-é", "\"é\""));
  }

  @Test
  void readsSourceWithCitation() {
    Source source = read("sources").sources().get(0);

    assertThat(source.published()).contains(EdtfDate.parse("2020-05~"));
    assertThat(source.retrieved()).contains(LocalDate.of(2026, 11, 1));
    assertThat(source.text())
        .contains("The whole page.\n\tIn \"full\", with café 😀 and \\ and /.");
    assertThat(source.identifiers()).containsEntry("wikidata", "Q2138770");
    assertThat(source.accepts()).containsEntry("mandate-gap", "Known: \"2016\" is missing");
    assertThat(source.extensions())
        .containsEntry(
            "x-flags", "{\"a\":[1,1.0E+2,-0,1e-7,true,null],\"\\u00e9\\/\":\"\\ud83d\\ude00\"}");
    assertThat(source.citations().get(0))
        .isEqualTo(Citation.builder()
            .source(Id.of("cbss-dk"))
            .about("published")
            .says("2020-05-07")
            .at("second paragraph, “café 😀”")
            .quote("As it stands:\n\t“…”")
            .putExtension("x-page", "7")
            .build());
  }

  @Test
  void readsMemberships() {
    Organization group = read("organizations").organizations().get(0);

    assertThat(group.members().get(1))
        .isEqualTo(Membership.builder()
            .organization(Id.of("eu"))
            .role(MemberRole.OBSERVER)
            .period(TimeSpan.parse("1992-03/"))
            .build());
    assertThat(group.members().get(0).suspended())
        .containsExactly(
            Suspension.of(TimeSpan.parse("2022-03-03/2022-05-17")),
            Suspension.builder()
                .period(TimeSpan.parse("2022"))
                .scope(LocalizedText.of("Projects"))
                .putExtension("x-vote", "false")
                .build());
  }

  @Test
  void readsPriorities() {
    Presidency presidency = read("presidencies").presidencies().get(0);
    LanguageTag english = LanguageTag.ENGLISH;

    assertThat(presidency.priorities())
        .containsExactly(
            Priority.of(LocalizedText.of("Welfare of children in care")),
            Priority.of(LocalizedText.of(Map.of(LanguageTag.of("da"), "Unge", english, "Youth"))),
            Priority.builder()
                .text(LocalizedText.of("Barnahus"))
                .organization(Id.of("car-group"))
                .build(),
            Priority.of(
                LocalizedText.of(Map.of(LanguageTag.of("da"), "…", LanguageTag.of("text"), "…"))));
  }

  @Test
  void readsPersonnelTerms() {
    assertThat(read("personnelTerms").personnelTerms().get(1))
        .isEqualTo(PersonnelTerm.builder()
            .id(Id.of("next-head"))
            .person(Id.of("heiberg"))
            .post(Id.of("head-car"))
            .follows(Id.of("haldorsson-head"))
            .build());
    assertThat(read("personnelTerms").personnelTerms().get(0).onBehalfOf())
        .contains(CountryCode.of("SE"));
  }

  @Test
  void readsMeetings() {
    assertThat(read("meetings").meetings().get(1))
        .isEqualTo(Meeting.builder()
            .id(Id.of("meeting-p"))
            .project(Id.of("promise"))
            .presidency(Id.of("dk-2019"))
            .mode(MeetingMode.IN_PERSON)
            .build());
  }
}
