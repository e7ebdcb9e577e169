package org.cbss.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.person;
import static org.cbss.model.testing.Data.post;
import static org.cbss.model.testing.Data.presidency;
import static org.cbss.model.testing.Data.term;
import static org.cbss.model.time.Certainty.IMPOSSIBLE;
import static org.cbss.model.time.Certainty.UNCERTAIN;

import java.time.LocalDate;
import java.util.List;
import org.cbss.model.Convention;
import org.cbss.model.ConventionSubject;
import org.cbss.model.CountryCode;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.testing.Data;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody is denied whom the record does not mention, unless it says that its list is complete. */
class SilenceTest {
  private static final Id<Organization> COUNCIL = Id.of("council");

  private static Convention complete(String period) {
    return Convention.builder().period(TimeSpan.parse(period)).complete(true).build();
  }

  private static Registry registry(Convention convention, Entity... more) {
    List<Entity> entities = new java.util.ArrayList<>(List.of(more));
    entities.add(organization("council").addConvention(convention).build());
    return Data.registry(entities.toArray(Entity[]::new));
  }

  private static Certainty presided(Registry registry, String day) {
    return registry.presidencies().of(COUNCIL).on(LocalDate.parse(day)).any();
  }

  @ParameterizedTest
  @CsvSource({"-999999999-01-01, UNCERTAIN", "+999999999-12-31, IMPOSSIBLE"})
  void asksOfTheFirstAndLastOfAllDays(LocalDate day, Certainty expected) {
    Registry registry = Data.registry(
        organization("council").build(),
        presidency("dk", "council", "2000-07-01/..").build());
    CountryCode other = CountryCode.of("SE");

    assertThat(registry.presidencies().of(COUNCIL).heldBy(other).on(day).any()).isEqualTo(expected);
  }

  @Test
  void doesNotDenyWhatIsNotRecorded() {
    Registry registry = Data.registry(
        organization("council").build(),
        person("ada"),
        post("head", "council"),
        presidency("dk", "council", "2019-07-01/2020-06-30").build());

    assertThat(presided(registry, "2021-01-01")).isEqualTo(UNCERTAIN);
    assertThat(registry
            .personnelTerms()
            .of(Id.<Post>of("head"))
            .on(LocalDate.of(2020, 1, 1))
            .any())
        .isEqualTo(UNCERTAIN);
    assertThat(registry
            .membershipsOn(registry.organizations().get(COUNCIL), LocalDate.of(2020, 1, 1))
            .full()
            .any())
        .isEqualTo(UNCERTAIN);
  }

  @Test
  void deniesWhatACompleteListLeavesOut() {
    Registry registry = registry(
        complete("2000-01-01/2020-12-31"),
        presidency("dk", "council", "2019-07-01/2020-06-30").build());

    assertThat(presided(registry, "2020-07-01")).isEqualTo(IMPOSSIBLE);
    assertThat(presided(registry, "1999-12-31")).isEqualTo(UNCERTAIN);
    assertThat(presided(registry, "2021-01-01")).isEqualTo(UNCERTAIN);
    assertThat(
            registry.presidencies().of(COUNCIL).during(TimeSpan.parse("2018")).any())
        .isEqualTo(IMPOSSIBLE);
    assertThat(
            registry.presidencies().of(COUNCIL).during(TimeSpan.parse("2021")).any())
        .isEqualTo(UNCERTAIN);
    assertThat(registry.presidencies().on(LocalDate.of(2020, 7, 1)).any()).isEqualTo(UNCERTAIN);
  }

  @Test
  void deniesNothingAfterTheLastDayCovered() {
    Registry registry =
        Registry.of(Data.dataset(
                organization("council").addConvention(complete("2000-01-01/..")).build())
            .toBuilder()
            .asOf(LocalDate.of(2020, 6, 30))
            .build());

    assertThat(presided(registry, "2020-06-30")).isEqualTo(IMPOSSIBLE);
    assertThat(presided(registry, "2020-07-01")).isEqualTo(UNCERTAIN);
  }

  @Test
  void deniesTermsAndMembershipsThatCompleteListsLeaveOut() {
    Organization council = organization("council")
        .addMember(Membership.builder()
            .country(CountryCode.of("RU"))
            .period(TimeSpan.parse("1992/2022-05-17"))
            .build())
        .addConvention(
            complete("1992-01-01/..").toBuilder().of(ConventionSubject.MEMBERS).build())
        .build();
    Registry registry = Data.registry(
        council,
        post("head", "council").toBuilder()
            .addConvention(complete("1992-01-01/.."))
            .build());
    LocalDate day = LocalDate.of(2022, 6, 1);

    assertThat(registry.personnelTerms().of(Id.<Post>of("head")).on(day).any())
        .isEqualTo(IMPOSSIBLE);
    assertThat(
            registry.membershipsOn(council, day).of(CountryCode.of("RU")).full().any())
        .isEqualTo(IMPOSSIBLE);
    assertThat(registry.presidencies().of(council).on(day).any()).isEqualTo(UNCERTAIN);
  }

  @Test
  void deniesOtherHoldersWhileOneCertainlyHasTheChairAlone() {
    Registry registry = Data.registry(
        organization("council").build(),
        presidency("dk", "council", "2019-07-01/2020-06-30").build());
    Presidencies sweden = registry.presidencies().of(COUNCIL).heldBy(CountryCode.of("SE"));

    assertThat(sweden.on(LocalDate.of(2020, 1, 1)).any()).isEqualTo(IMPOSSIBLE);
    assertThat(sweden.on(LocalDate.of(2020, 6, 30)).any()).isEqualTo(UNCERTAIN);
    assertThat(sweden.on(LocalDate.of(2019, 7, 1)).any()).isEqualTo(UNCERTAIN);
    assertThat(sweden.on(LocalDate.of(2020, 7, 1)).any()).isEqualTo(UNCERTAIN);
  }

  @Test
  void deniesOtherHoldersOfAPostOnlyIfItHasOneSeat() {
    Post one = post("one", "council");
    Post unknown = post("unknown", "council").toBuilder().seats(List.of()).build();
    PersonnelTerm term =
        term("t1", "ada", "one").period(TimeSpan.parse("2019/2021")).build();
    Registry registry = Data.registry(
        organization("council").build(),
        person("ada"),
        person("bo"),
        one,
        unknown,
        term,
        term("t2", "ada", "unknown").period(TimeSpan.parse("2019/2021")).build());
    PersonnelTerms terms = registry.personnelTerms();
    LocalDate day = LocalDate.of(2020, 1, 1);

    assertThat(terms.of(one).heldBy(Id.of("bo")).on(day).any()).isEqualTo(IMPOSSIBLE);
    assertThat(terms.of(unknown).heldBy(Id.of("bo")).on(day).any()).isEqualTo(UNCERTAIN);
    assertThat(terms.of(one).holderOn(day)).contains(term);
  }
}
