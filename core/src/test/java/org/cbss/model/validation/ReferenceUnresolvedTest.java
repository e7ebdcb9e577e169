package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.area;
import static org.cbss.model.validation.Samples.citing;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.decision;
import static org.cbss.model.validation.Samples.mandate;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.person;
import static org.cbss.model.validation.Samples.post;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.project;
import static org.cbss.model.validation.Samples.text;

import java.util.List;
import java.util.stream.IntStream;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Membership;
import org.cbss.model.Parent;
import org.cbss.model.Party;
import org.cbss.model.Priority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceUnresolvedTest {
  private static final String RULE = "reference-unresolved";

  @Test
  void reportsAReferenceToNothing() {
    assertThatRule(RULE)
        .on(dataset(organization("cbss").build(), post("head", "secretariat").build()))
        .reports("/posts/0/organization")
        .saying("no record has the id \"secretariat\"")
        .relatedTo()
        .withoutHelp()
        .as(Severity.ERROR);
  }

  @Test
  void reportsMissingIdOnceWithOtherPlaces() {
    assertThatRule(RULE)
        .on(dataset(
            organization("a").partOf(List.of(Parent.of(Id.of("gone")))).build(),
            post("head", "gone").build(),
            presidency("p", "2020/2021").organization(Id.of("gone")).build()))
        .reports("/organizations/0/partOf")
        .relatedTo("/posts/0/organization", "/presidencies/0/organization");
  }

  @Test
  void showsAtMostTenOtherPlaces() {
    Entity[] posts = IntStream.range(0, 50)
        .mapToObj(i -> post("post-" + i, "gone").build())
        .toArray(Entity[]::new);
    assertThatRule(RULE)
        .on(dataset(posts))
        .reports("/posts/0/organization")
        .relatedTo(IntStream.rangeClosed(1, 10)
            .mapToObj(i -> "/posts/" + i + "/organization")
            .toArray(String[]::new));
  }

  @Test
  void reportsEachMissingId() {
    assertThatRule(RULE)
        .on(dataset(post("a", "gone").build(), post("b", "lost").build()))
        .reports("/posts/0/organization", "/posts/1/organization");
  }

  @ParameterizedTest
  @CsvSource({
    "car-uint, did you mean car-unit?",
    "CAR-UNIT, did you mean car-unit?",
    "car-uni, did you mean car-unit?",
    "car-units, did you mean car-unit or car-units-2?"
  })
  void offersTheNearestIds(String id, String help) {
    assertThatRule(RULE)
        .on(dataset(
            organization("car-unit").build(),
            organization("car-units-2").build(),
            post("head", id).build()))
        .reports("/posts/0/organization")
        .helping(help);
  }

  @Test
  void offersOnlyIdsOfTheKindThatIsWanted() {
    assertThatRule(RULE)
        .on(dataset(
            organization("car-unit").build(),
            person("car-units"),
            post("head", "car-uni").build()))
        .helping("did you mean car-unit?");
    assertThatRule(RULE)
        .on(dataset(person("car-unit"), post("head", "car-uni").build()))
        .withoutHelp();
  }

  @Test
  void offersAnyIdWhereAnyKindMayBeMeant() {
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss").build(),
            presidency("rota-2020", "2020/2021").build(),
            mandate("rota-2021", "cbss", "2020/2025").build(),
            decision("d", "cbss").addBasedOn(Id.of("rota-202")).build()))
        .helping("did you mean rota-2020 or rota-2021?");
  }

  @Test
  void offersWhatEveryReferenceToTheIdMayLeadTo() {
    assertThatRule(RULE)
        .on(dataset(
            organization("car-unit").build(),
            post("car-units", "car-unit").build(),
            post("head", "car-uni").build(),
            decision("d", "car-unit").addBasedOn(Id.of("car-uni")).build()))
        .relatedTo("/decisions/0/basedOn/0")
        .helping("did you mean car-unit?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "ab", "abx"})
  void offersNothingOfWhichHalfTheLettersDiffer(String id) {
    assertThatRule(RULE)
        .on(dataset(
            organization("a").build(),
            organization("b").build(),
            organization("ac").build(),
            organization("ayz").build(),
            organization("abcd").build(),
            post("head", id).build()))
        .withoutHelp();
  }

  @Test
  void suggestsShortIdsThatDifferByLessThanHalf() {
    assertThatRule(RULE)
        .on(dataset(organization("abc").build(), post("head", "abx").build()))
        .helping("did you mean abc?");
    assertThatRule(RULE)
        .on(dataset(organization("A").build(), post("head", "a").build()))
        .helping("did you mean A?");
  }

  @Test
  void looksIntoMembershipsAreasPrioritiesCitationsAndLists() {
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss")
                .addMember(Membership.builder()
                    .organization(Id.of("no-member"))
                    .addCitation(citing("no-source").build())
                    .build())
                .build(),
            presidency("p", "2020/2021")
                .addPriority(Priority.builder()
                    .text(text("Children"))
                    .organization(Id.of("no-body"))
                    .build())
                .build(),
            decision("d", "cbss")
                .addAdopts(Id.of("p"), Id.of("nothing-adopted"))
                .addBasedOn(Id.of("no-basis"))
                .build(),
            project("x")
                .addArea(Id.of("no-area"))
                .addFunder(Party.of(Id.of("no-funder")))
                .build()))
        .reports(
            "/organizations/0/members/0/organization",
            "/organizations/0/members/0/citations/0/source",
            "/presidencies/0/priorities/0/organization",
            "/decisions/0/adopts/1",
            "/decisions/0/basedOn/0",
            "/projects/0/funders/0",
            "/projects/0/areas/0");
  }

  @Test
  void acceptsReferencesAcrossKindsAndToStrategicAreas() {
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss").build(),
            mandate("m", "cbss", "2020/2025").addArea(area("care")).build(),
            project("x").addArea(Id.of("care")).build(),
            decision("d", "cbss").addBasedOn(Id.of("care")).build()))
        .reportsNothing();
  }
}
