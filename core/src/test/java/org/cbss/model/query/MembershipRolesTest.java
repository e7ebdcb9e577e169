package org.cbss.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.person;
import static org.cbss.model.testing.Data.registry;
import static org.cbss.model.testing.Data.registryAsOf;
import static org.cbss.model.testing.Data.text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.cbss.model.CountryCode;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.MemberRole;
import org.cbss.model.Membership;
import org.cbss.model.MembershipBuilder;
import org.cbss.model.Organization;
import org.cbss.model.Suspension;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipRolesTest {
  private static MembershipBuilder since1996() {
    return Membership.builder().period(TimeSpan.parse("1996-09-19/.."));
  }

  private static MembershipBuilder state(String code) {
    return since1996().country(CountryCode.of(code));
  }

  private static Suspension inPart(String period) {
    return Suspension.builder()
        .period(TimeSpan.parse(period))
        .scope(text("votes"))
        .build();
  }

  private static final Entity[] RECORDS = {
    organization("icc").build(),
    person("ada"),
    organization("council")
        .addMember(state("CA").build())
        .addMember(state("RU")
            .addSuspension(Suspension.of(TimeSpan.parse("2022-03/2023")))
            .build())
        .addMember(state("NO").addSuspension(inPart("2022-03-03/2022-06-07")).build())
        .addMember(state("DK")
            .addSuspension(Suspension.of(TimeSpan.parse("2023/2022")))
            .addSuspension(Suspension.of(TimeSpan.parse("2010-01-01/2010-12-31")))
            .build())
        .addMember(since1996()
            .organization(Id.<Organization>of("icc"))
            .role(MemberRole.PARTICIPANT)
            .build())
        .addMember(Membership.builder()
            .country(CountryCode.of("DE"))
            .role(MemberRole.OBSERVER)
            .period(TimeSpan.parse("1998-09/.."))
            .addSuspension(Suspension.of(TimeSpan.parse("2022-04-01/..")))
            .build())
        .addMember(Membership.builder()
            .person(Id.of("ada"))
            .onBehalfOf(CountryCode.of("CA"))
            .build())
        .build()
  };

  private static MembershipSnapshot on(String day, Registry registry) {
    return registry.membershipsOn(
        registry.organizations().get(Id.of("council")), LocalDate.parse(day));
  }

  private static String members(Answer<Membership> answer) {
    return members(answer.certain()) + "|" + members(answer.uncertain());
  }

  private static String members(List<Membership> memberships) {
    return memberships.stream()
        .map(member -> member
            .country()
            .map(CountryCode::toString)
            .or(() -> member.organization().map(Id::value))
            .orElse("ada"))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "2000-01-01, CA RU NO DK|ada",
    "2010-06-01, CA RU NO|ada",
    "2022-03-15, CA NO DK|RU ada",
    "2022-04-01, CA NO DK|ada",
    "2023-06-01, CA NO DK|RU ada",
    "2024-01-01, CA RU NO DK|ada"
  })
  void fullMembersAreNotSuspendedAsAWhole(String day, String expected) {
    assertThat(members(on(day, registry(RECORDS)).full())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-03-02, |RU",
    "2022-03-03, NO|RU",
    "2022-06-07, RU NO DE|",
    "2022-06-08, RU DE|",
    "2010-06-01, DK|",
    "1996-01-01, |"
  })
  void suspendedMembersAreThoseOfAnyScope(String day, String expected) {
    assertThat(members(on(day, registry(RECORDS)).suspended())).isEqualTo(expected);
  }

  @Test
  void haveRolesWhileTheyBelong() {
    MembershipSnapshot snapshot = on("1998-09-15", registry(RECORDS));

    assertThat(members(snapshot.withRole(MemberRole.PARTICIPANT))).isEqualTo("icc|");
    assertThat(members(snapshot.withRole(MemberRole.OBSERVER))).isEqualTo("|DE");
    assertThat(members(snapshot.withRole(MemberRole.ASSOCIATE))).isEqualTo("|");
    assertThat(members(snapshot.withRole(MemberRole.MEMBER))).isEqualTo("CA RU NO DK|ada");
  }

  @Test
  void leaveOutPeopleOfACountry() {
    assertThat(
            members(on("2000-01-01", registry(RECORDS)).of(CountryCode.of("CA")).all()))
        .isEqualTo("CA|");
  }

  @Test
  void areUncertainAfterTheLastDayCovered() {
    MembershipSnapshot snapshot = on("2025-01-01", registryAsOf("2024-06-30", RECORDS));

    assertThat(members(snapshot.full())).isEqualTo("|CA RU NO DK ada");
    assertThat(members(snapshot.suspended())).isEqualTo("|DE");
  }
}
