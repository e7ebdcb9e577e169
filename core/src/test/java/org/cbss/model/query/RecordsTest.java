package org.cbss.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.cbss.model.testing.Data.area;
import static org.cbss.model.testing.Data.decision;
import static org.cbss.model.testing.Data.ids;
import static org.cbss.model.testing.Data.mandate;
import static org.cbss.model.testing.Data.meeting;
import static org.cbss.model.testing.Data.message;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.person;
import static org.cbss.model.testing.Data.post;
import static org.cbss.model.testing.Data.presidency;
import static org.cbss.model.testing.Data.project;
import static org.cbss.model.testing.Data.registry;
import static org.cbss.model.testing.Data.source;
import static org.cbss.model.testing.Data.term;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cbss.model.CountryCode;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Meeting;
import org.cbss.model.Organization;
import org.cbss.model.Party;
import org.cbss.model.Person;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.Project;
import org.cbss.model.StrategicArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RecordsTest {
  private static final Registry REGISTRY = registry(
      source("page"),
      organization("council").build(),
      organization("group", "council").build(),
      organization("unit", "group").build(),
      person("ada"),
      person("bo"),
      post("head", "unit"),
      post("chair", "group"),
      presidency("dk", "council", "2019/2020").build(),
      presidency("lt", "council", "2020/2021")
          .holders(List.of(Party.of(CountryCode.of("LT"))))
          .build(),
      presidency("other", "group", "2020/2021")
          .holders(List.of(Party.of(Id.<Organization>of("unit"))))
          .build(),
      mandate("old", "group", "2014/2019").build(),
      mandate("new", "council", "2020/2025")
          .addAreas(area("north"), area("south"))
          .build(),
      meeting("first").organization(Id.of("group")).presidency(Id.of("dk")).build(),
      meeting("second").organization(Id.of("council")).presidency(Id.of("lt")).build(),
      meeting("kick-off").project(Id.of("promise")).build(),
      decision("own", "group").presidency(Id.of("dk")).build(),
      decision("met", "council").meeting(Id.of("first")).build(),
      decision("both", "council")
          .meeting(Id.of("first"))
          .presidency(Id.of("lt"))
          .build(),
      decision("loose", "group").meeting(Id.of("kick-off")).build(),
      message("said", "group").presidency(Id.of("dk")).build(),
      message("heard", "council").meeting(Id.of("first")).build(),
      message("seen", "council").build(),
      project("promise")
          .addLead(Party.of(Id.of("council")))
          .addArea(Id.of("north"))
          .build(),
      project("phase")
          .partOf(Id.of("promise"))
          .addLead(Party.of(Id.of("unit")))
          .addLead(Party.of(Id.of("council")))
          .addFunder(Party.of(Id.of("group")))
          .addArea(Id.of("south"))
          .addArea(Id.of("north"))
          .build(),
      term("one", "ada", "head").onBehalfOf(CountryCode.of("DK")).build(),
      term("two", "bo", "head").build(),
      term("three", "ada", "chair").onBehalfOf(CountryCode.of("LT")).build());

  private static final Organization COUNCIL = REGISTRY.organizations().get(Id.of("council"));
  private static final Organization GROUP = REGISTRY.organizations().get(Id.of("group"));
  private static final Organization UNIT = REGISTRY.organizations().get(Id.of("unit"));
  private static final Presidency DENMARK = REGISTRY.presidencies().get(Id.of("dk"));
  private static final Meeting FIRST = REGISTRY.meetings().get(Id.of("first"));
  private static final Project PROMISE = REGISTRY.projects().get(Id.of("promise"));
  private static final Post HEAD = REGISTRY.posts().get(Id.of("head"));
  private static final Person ADA = REGISTRY.people().get(Id.of("ada"));
  private static final StrategicArea SOUTH = REGISTRY.findArea(Id.of("south")).orElseThrow();

  /** Each filter, by an entity and by its id. */
  static Stream<Arguments> narrowings() {
    return Stream.of(
        narrowing("group", r -> r.organizations().partOf(COUNCIL)),
        narrowing("group", r -> r.organizations().partOf(COUNCIL.id())),
        narrowing("unit", r -> r.organizations().partOf(GROUP)),
        narrowing("", r -> r.organizations().partOf(UNIT)),
        narrowing("head", r -> r.posts().of(UNIT)),
        narrowing("head", r -> r.posts().of(UNIT.id())),
        narrowing("", r -> r.posts().of(COUNCIL)),
        narrowing("dk lt", r -> r.presidencies().of(COUNCIL)),
        narrowing("dk lt", r -> r.presidencies().of(COUNCIL.id())),
        narrowing("lt", r -> r.presidencies().heldBy(CountryCode.of("LT"))),
        narrowing("lt", r -> r.presidencies().of(COUNCIL).heldBy(CountryCode.of("LT"))),
        narrowing("", r -> r.presidencies().of(GROUP).heldBy(CountryCode.of("LT"))),
        narrowing("other", r -> r.presidencies().heldBy(UNIT)),
        narrowing("other", r -> r.presidencies().heldBy(UNIT.id())),
        narrowing("old", r -> r.mandates().of(GROUP)),
        narrowing("old", r -> r.mandates().of(GROUP.id())),
        narrowing("first", r -> r.meetings().of(GROUP)),
        narrowing("first", r -> r.meetings().of(GROUP.id())),
        narrowing("kick-off", r -> r.meetings().ofProject(PROMISE)),
        narrowing("kick-off", r -> r.meetings().ofProject(PROMISE.id())),
        narrowing("first", r -> r.meetings().under(DENMARK)),
        narrowing("first", r -> r.meetings().under(DENMARK.id())),
        narrowing("", r -> r.meetings().of(COUNCIL).under(DENMARK)),
        narrowing("own loose", r -> r.decisions().of(GROUP)),
        narrowing("own loose", r -> r.decisions().of(GROUP.id())),
        narrowing("met both", r -> r.decisions().at(FIRST)),
        narrowing("met both", r -> r.decisions().at(FIRST.id())),
        narrowing("own met", r -> r.decisions().under(DENMARK)),
        narrowing("own met", r -> r.decisions().under(DENMARK.id())),
        narrowing("said", r -> r.takeHomeMessages().of(GROUP)),
        narrowing("said", r -> r.takeHomeMessages().of(GROUP.id())),
        narrowing("heard", r -> r.takeHomeMessages().at(FIRST)),
        narrowing("heard", r -> r.takeHomeMessages().at(FIRST.id())),
        narrowing("said heard", r -> r.takeHomeMessages().under(DENMARK)),
        narrowing("said heard", r -> r.takeHomeMessages().under(DENMARK.id())),
        narrowing("phase", r -> r.projects().in(SOUTH)),
        narrowing("phase", r -> r.projects().in(SOUTH.id())),
        narrowing("promise phase", r -> r.projects().in(Id.of("north"))),
        narrowing("phase", r -> r.projects().partOf(PROMISE)),
        narrowing("phase", r -> r.projects().partOf(PROMISE.id())),
        narrowing("promise phase", r -> r.projects().ledBy(COUNCIL)),
        narrowing("phase", r -> r.projects().ledBy(UNIT.id())),
        narrowing("phase", r -> r.projects().fundedBy(GROUP)),
        narrowing("phase", r -> r.projects().fundedBy(GROUP.id())),
        narrowing("one two", r -> r.personnelTerms().of(HEAD)),
        narrowing("one two", r -> r.personnelTerms().of(HEAD.id())),
        narrowing("one three", r -> r.personnelTerms().heldBy(ADA)),
        narrowing("one three", r -> r.personnelTerms().heldBy(ADA.id())),
        narrowing("one", r -> r.personnelTerms().of(HEAD).heldBy(ADA)),
        narrowing("three", r -> r.personnelTerms().onBehalfOf(CountryCode.of("LT"))));
  }

  private static Arguments narrowing(String expected, Function<Registry, Records<?>> narrowing) {
    return Arguments.of(expected, narrowing);
  }

  @ParameterizedTest
  @MethodSource("narrowings")
  void narrowToThoseThatBelong(String expected, Function<Registry, Records<?>> narrowing) {
    Records<?> narrowed = narrowing.apply(REGISTRY);

    assertThat(ids(narrowed.toList())).isEqualTo(expected);
    assertThat(narrowed.size()).isEqualTo(narrowed.toList().size());
    assertThat(narrowed.stream().map(Entity.class::cast))
        .containsExactlyElementsOf(narrowed.toList());
  }

  @Test
  void getARecordByItsId() {
    assertThat(REGISTRY.people().get(Id.of("bo"))).isEqualTo(person("bo"));
    assertThat(REGISTRY.people().find(Id.of("bo"))).contains(person("bo"));
    assertThat(REGISTRY.sources().get(Id.of("page"))).isEqualTo(source("page"));
  }

  @Test
  void findsNoOtherIds() {
    assertThat(REGISTRY.people().find(Id.of("nobody"))).isEmpty();
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> REGISTRY.people().get(Id.of("nobody")))
        .withMessageContaining("Person")
        .withMessageContaining("nobody");
  }

  @Test
  void findsNoIdsOfAnotherKind() {
    assertThat(REGISTRY.people().find(Id.of("head"))).isEmpty();
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> REGISTRY.people().get(Id.of("head")));
  }

  @Test
  void findsNoFilteredRecords() {
    PersonnelTerms heads = REGISTRY.personnelTerms().of(HEAD);

    assertThat(heads.find(Id.of("one"))).isPresent();
    assertThat(heads.find(Id.of("three"))).isEmpty();
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> heads.get(Id.of("three")));
  }

  @Test
  void areShownByTheirIds() {
    assertThat(REGISTRY.personnelTerms().of(HEAD)).hasToString("[one, two]");
  }

  @Test
  void cannotBeChanged() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> REGISTRY.people().toList().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> REGISTRY.projects().in(SOUTH).toList().clear());
  }

  @Test
  void findsRecordsOfEveryKind() {
    assertThat(REGISTRY.find(Id.of("head"))).contains(HEAD);
    assertThat(REGISTRY.find(Id.of("south"))).contains(SOUTH);
    assertThat(REGISTRY.find(Id.of("nothing"))).isEmpty();
    assertThat(REGISTRY.findArea(Id.of("head"))).isEmpty();
    assertThat(REGISTRY.mandateOf(SOUTH)).isEqualTo(REGISTRY.mandates().get(Id.of("new")));
    assertThat(REGISTRY.dataset().people()).isEqualTo(REGISTRY.people().toList());
  }
}
