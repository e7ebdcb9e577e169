package org.cbss.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cbss.model.testing.Data.area;
import static org.cbss.model.testing.Data.decision;
import static org.cbss.model.testing.Data.mandate;
import static org.cbss.model.testing.Data.meeting;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.person;
import static org.cbss.model.testing.Data.post;
import static org.cbss.model.testing.Data.presidency;
import static org.cbss.model.testing.Data.project;
import static org.cbss.model.testing.Data.registry;
import static org.cbss.model.testing.Data.term;
import static org.cbss.model.testing.Data.text;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.Parent;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A registry rejects ids and entities that it does not have. */
class RegistryRefusalsTest {
  private static final Registry REGISTRY = registry(
      organization("council").build(),
      person("ada"),
      post("head", "council"),
      presidency("dk", "council", "2019-07-01/2020-06-30").build(),
      presidency("lt", "council", "2020-07-05/2021-06-30").build(),
      term("one", "ada", "head").period(TimeSpan.parse("2020-01/2020-05")).build());
  private static final LocalDate DAY = LocalDate.of(2020, 5, 6);

  /** Queries by an id that may be unknown or belong to a record of another kind. */
  static Stream<Consumer<String>> queriesById() {
    return Stream.of(
        id -> REGISTRY.organizations().partOf(Id.of(id)),
        id -> REGISTRY.posts().of(Id.of(id)),
        id -> REGISTRY.presidencies().of(Id.of(id)),
        id -> REGISTRY.presidencies().heldBy(Id.of(id)),
        id -> REGISTRY.mandates().of(Id.of(id)),
        id -> REGISTRY.mandates().containing(Id.of(id)),
        id -> REGISTRY.mandates().superseding(Id.of(id)),
        id -> REGISTRY.meetings().of(Id.of(id)),
        id -> REGISTRY.meetings().ofProject(Id.of(id)),
        id -> REGISTRY.meetings().under(Id.of(id)),
        id -> REGISTRY.decisions().of(Id.of(id)),
        id -> REGISTRY.decisions().at(Id.of(id)),
        id -> REGISTRY.decisions().under(Id.of(id)),
        id -> REGISTRY.decisions().adopting(Id.of(id)),
        id -> REGISTRY.takeHomeMessages().of(Id.of(id)),
        id -> REGISTRY.takeHomeMessages().at(Id.of(id)),
        id -> REGISTRY.takeHomeMessages().under(Id.of(id)),
        id -> REGISTRY.projects().in(Id.of(id)),
        id -> REGISTRY.projects().partOf(Id.of(id)),
        id -> REGISTRY.projects().ledBy(Id.of(id)),
        id -> REGISTRY.projects().fundedBy(Id.of(id)),
        id -> REGISTRY.personnelTerms().of(Id.of(id)),
        id -> REGISTRY.personnelTerms().heldBy(Id.of(id)));
  }

  @ParameterizedTest
  @MethodSource("queriesById")
  void refusesUnknownIds(Consumer<String> query) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> query.accept("gone"))
        .withMessageMatching("no record of kind [a-z -]+ in the registry has the id \"gone\"");
  }

  @ParameterizedTest
  @MethodSource("queriesById")
  void refusesIdsOfAnotherKind(Consumer<String> query) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> query.accept("one"))
        .withMessageStartingWith("the id \"one\" belongs to a personnel term, not to a record of");
  }

  /** Queries by an entity of another registry. */
  static Stream<Consumer<Registry>> queriesByEntity() {
    return Stream.of(
        other -> other.rota(organization("gone").build()),
        other -> other.membershipsOn(organization("gone").build(), DAY),
        other -> other.mandatesInForce(organization("gone").build(), DAY),
        other -> other.succession(post("gone", "council")),
        other -> other.briefing(presidency("gone", "council", "2020").build()),
        other -> other.presidencies().next(presidency("gone", "council", "2020").build()),
        other ->
            other.presidencies().previous(presidency("gone", "council", "2020").build()),
        other -> other.mandateOf(area("gone")),
        other -> other.effectivePeriod(project("gone").build()),
        other -> other.organizations().partOf(organization("gone").build()),
        other -> other.mandates().superseding(mandate("gone", "council", "2020").build()),
        other -> other.meetings().ofProject(project("gone").build()),
        other ->
            other.decisions().at(meeting("gone").organization(Id.of("council")).build()),
        other -> other.decisions().repealing(decision("gone", "council").build()),
        other -> other.personnelTerms().heldBy(person("gone")));
  }

  @ParameterizedTest
  @MethodSource("queriesByEntity")
  void refusesEntitiesOfAnotherRegistry(Consumer<Registry> query) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> query.accept(REGISTRY))
        .withMessageContaining("\"gone\"");
  }

  @Test
  void refusesAnotherEntityWithTheSameId() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> REGISTRY.rota(organization("council").note(text("changed")).build()))
        .withMessage("the registry has another record with the id \"council\"");
    assertThat(REGISTRY.rota(organization("council").build()).entries()).hasSize(2);
  }

  @Test
  void refusesToEstablishAPerson() {
    Identified ada = REGISTRY.people().get(Id.of("ada"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> REGISTRY.decisions().establishing(ada))
        .withMessage("the id \"ada\" belongs to a person, not to a record of kind "
            + "organization or project");
  }

  @Test
  void getNamesTheUnknownId() {
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> REGISTRY.people().get(Id.of("gone")))
        .withMessageContaining("\"gone\"");
    assertThat(REGISTRY.people().find(Id.of("gone"))).isEmpty();
  }

  @Test
  void summariesAreShortAndStartWithIds() {
    assertThat(REGISTRY).hasToString("registry of 6 ids");
    assertThat(REGISTRY.presidencies()).hasToString("[dk, lt]");
    assertThat(REGISTRY.presidencies().on(LocalDate.of(2020, 1, 1)))
        .hasToString("certain [dk], someone CERTAIN");
    assertThat(REGISTRY.presidencies().on(LocalDate.of(1990, 1, 1)))
        .hasToString("someone UNCERTAIN");
    assertThat(REGISTRY.briefing(REGISTRY.presidencies().get(Id.of("dk")))).hasToString("dk");
    assertThat(REGISTRY.changes(LocalDate.of(2020, 7, 1), LocalDate.of(2020, 7, 31)))
        .hasToString("[lt BEGAN 2020-07-05 (CERTAIN)]");
    assertThat(REGISTRY.rota(REGISTRY.organizations().get(Id.of("council"))).transitions())
        .hasToString("[dk → lt: GAP 2020-07-01/2020-07-04 (CERTAIN)]");
    assertThat(REGISTRY.membershipsOn(REGISTRY.organizations().get(Id.of("council")), DAY))
        .hasToString("2020-05-06 of 0 memberships");
    assertThat(REGISTRY.search("ada").get(0).toString()).startsWith("ada /name 0-");
  }

  @Test
  void summariesOfManyRecordsAreCut() {
    List<Integer> many = IntStream.range(0, 1_000).boxed().toList();

    assertThat(Records.summary(many)).isEqualTo("[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, … (1000)]");
  }

  @Test
  void messageOfManyProblemsIsCut() {
    Entity[] organizations = IntStream.range(0, 100)
        .mapToObj(number -> organization("b" + number)
            .partOf(List.of(Parent.of(Id.of("gone-" + number))))
            .build())
        .toArray(Entity[]::new);

    assertThatExceptionOfType(DatasetIntegrityException.class)
        .isThrownBy(() -> registry(organizations))
        .withMessageEndingWith("\n… and 80 more")
        .satisfies(thrown -> assertThat(thrown.problems()).hasSize(100));
  }
}
