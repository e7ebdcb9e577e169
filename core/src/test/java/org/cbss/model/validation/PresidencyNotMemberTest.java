package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.member;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.person;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.span;

import java.util.List;
import java.util.stream.Stream;
import org.cbss.model.Convention;
import org.cbss.model.ConventionSubject;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.MemberRole;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.Party;
import org.cbss.model.Presidency;
import org.cbss.model.Suspension;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PresidencyNotMemberTest {
  private static final String RULE = "presidency-not-member";

  @Test
  void reportsACountryThatIsNoMember() {
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss").addMember(member("LT").build()).build(),
            presidency("p", "2019/2020").build()))
        .reports("/presidencies/0/country")
        .saying("DK presides over cbss and is not one of its members")
        .relatedTo("/organizations/0/members")
        .as(Severity.INFORMATION);
  }

  @Test
  void isAnErrorIfAllMembersAreRecorded() {
    Convention complete = Convention.builder()
        .period(span("1992-01-01/.."))
        .of(ConventionSubject.MEMBERS)
        .complete(true)
        .build();
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss")
                .addMember(member("LT").build())
                .addConvention(complete)
                .build(),
            presidency("p", "2019/2020").build()))
        .reports("/presidencies/0/country")
        .as(Severity.ERROR);
  }

  @Test
  void reportsAHolderThatIsNoMember() {
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss").addMember(member("DK").build()).build(),
            organization("eu").build(),
            holding("eu", "2019/2020")))
        .reports("/presidencies/0/holder")
        .saying("eu presides over cbss and is not one of its members");
  }

  @Test
  void reportsACountryIfTheMembersAreOrganizations() {
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss")
                .addMember(Membership.builder().organization(Id.of("eu")).build())
                .build(),
            organization("eu").build(),
            presidency("p", "2019/2020").build()))
        .reports("/presidencies/0/country")
        .saying("DK presides over cbss and is not one of its members");
  }

  @Test
  void reportsWhoIsNoMemberWhateverTheDates() {
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss").addMember(member("LT").build()).build(),
            presidency("p", "2020/2019").build(),
            presidency("q", "/").build()))
        .reports("/presidencies/0/country", "/presidencies/1/country");
  }

  @Test
  void acceptsAnOrganizationThatListsNoMembers() {
    assertThatRule(RULE)
        .on(dataset(organization("cbss").build(), presidency("p", "2019/2020").build()))
        .reportsNothing();
  }

  @ParameterizedTest
  @CsvSource({
    "1992-03/2019-12-31, 2019-07-01/2020-06-30, 2020-01-01",
    "1992-03/2019, 2019-07-01/2020-06-30, 2020-01-01",
    "2019-07-02/.., 2019-07-01/2020-06-30, 2019-07-01",
    "2020/.., 2019/2020, 2019-12-31",
    "2020-02/.., 2019-07-01/2020-06-30, 2019-07-01",
    "1992/2000, 2019-07-01/.., 2019-07-01",
    "1992/2000, 1999/.., 2001-01-01",
    "1992-03/.., ../1995, 1992-02-29",
    "1992-03/.., ../1990, 1990-01-01",
    "../1992-03-05, ../1995, 1992-03-06"
  })
  void namesADayThatIsCertainlyNoDayOfMembership(String member, String period, String day) {
    assertThatRule(RULE)
        .on(one(member, period))
        .reports("/presidencies/0/country")
        .saying("DK presides over cbss and is not a full member of it on " + day)
        .relatedTo("/organizations/0/members/0")
        .as(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "1992-03/.., 2019-07-01/2020-06-30",
    "1992-03/2020-06-30, 2019-07-01/2020-06-30",
    "1992-03/2020, 2019-07-01/2020-06-30",
    "1992-03/2019, 2019-07-01/[2019-12-31..]",
    "1992-03/, 2019-07-01/2020-06-30",
    "/2025, 2019-07-01/2020-06-30",
    "2019/.., 2019-07-01/2020-06-30",
    "1992-03/2019, 2019/",
    "1992-03/2018, 2019/",
    "2019/9999, 2020/..",
    "../2020, ../2019"
  })
  void acceptsDaysThatMayBeDaysOfMembership(String member, String period) {
    assertThatRule(RULE).on(one(member, period)).reportsNothing();
  }

  @Test
  void reportsAnObserver() {
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss")
                .addMember(member("DK").role(MemberRole.OBSERVER).build())
                .build(),
            presidency("p", "2019-07-01/2020-06-30").build()))
        .reports("/presidencies/0/country")
        .saying("DK presides over cbss and is not a full member of it on 2019-07-01");
  }

  @Test
  void acceptsAnObserverThatBecameAMember() {
    Organization cbss = organization("cbss")
        .addMembers(
            member("DK").role(MemberRole.OBSERVER).period(span("1992/2000")).build(),
            member("DK").period(span("2000/..")).build())
        .build();
    assertThatRule(RULE).on(dataset(cbss, presidency("p", "2001/2002").build())).reportsNothing();
    assertThatRule(RULE)
        .on(dataset(cbss, presidency("p", "1998/1999-06-30").build()))
        .reports("/presidencies/0/country")
        .relatedTo("/organizations/0/members/0", "/organizations/0/members/1");
  }

  @ParameterizedTest
  @CsvSource({
    "2022-03-03/.., 2022-03-03",
    "2022-03-03/2022-08-01, 2022-03-03",
    "2022-03/2022-05, 2022-03-31",
    "2021-01-01/2021-12-31, 2021-07-01",
    "2022-06-30/2023, 2022-06-30"
  })
  void reportsACertainSuspension(String suspension, String day) {
    assertThatRule(RULE)
        .on(suspended(span(suspension)))
        .saying("DK presides over cbss and is not a full member of it on " + day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-07-01/..",
        "2020/2021-06-30",
        "2022/2022",
        "2022-03/2022-03",
        "2022-03/",
        "2022-03",
        "2023/2022-01",
        "/"
      })
  void acceptsASuspensionThatMayLieBesideThePresidency(String suspension) {
    assertThatRule(RULE).on(suspended(span(suspension))).reportsNothing();
  }

  @Test
  void addsSuspensionsAndMembershipsUp() {
    assertThatRule(RULE)
        .on(suspended(
            span("2021-09-01/2021-10-31"), span("2021-01-01/2021-09-15"), span("2020/2022-01-01")))
        .saying("DK presides over cbss and is not a full member of it on 2021-07-01");
    Organization twice = organization("cbss")
        .addMembers(
            member("DK").period(span("2020-01-01/..")).build(),
            member("DK").period(span("1992/2019-12-31")).build())
        .build();
    assertThatRule(RULE)
        .on(dataset(twice, presidency("p", "2019-07-01/2020-06-30").build()))
        .reportsNothing();
    Organization gap = organization("cbss")
        .addMembers(
            member("DK").period(span("2020-01-03/..")).build(),
            member("DK").period(span("1992/2019-12-31")).build())
        .build();
    assertThatRule(RULE)
        .on(dataset(gap, presidency("p", "2019-07-01/2020-06-30").build()))
        .saying("DK presides over cbss and is not a full member of it on 2020-01-01");
  }

  @Test
  void takesAMembershipWithoutAUsablePeriodForAnyTime() {
    for (String period : List.of("2020/2019", "/", "1992/9999-12-31")) {
      assertThatRule(RULE).on(one(period, "2019-07-01/2020-06-30")).reportsNothing();
    }
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss").addMember(member("DK").build()).build(),
            presidency("p", "2019-07-01/2020-06-30").build()))
        .reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020/2019", "/", "2019-07-01/9999-12-31"})
  void leavesPeriodsThatOtherRulesReport(String period) {
    assertThatRule(RULE).on(one("1992/1995", period)).reportsNothing();
  }

  @Test
  void warnsAtMostIfADateIsQualified() {
    assertThatRule(RULE).on(one("1992/2010", "2019-07?/2020")).as(Severity.WARNING);
    assertThatRule(RULE).on(one("1992/2010~", "2019-07/2020")).as(Severity.WARNING);
    assertThatRule(RULE).on(suspended(span("2021-07~/2022"))).as(Severity.WARNING);
    assertThatRule(RULE).on(one("1992/2019?", "2020/2020-12-31")).reportsNothing();
  }

  @Test
  void leavesCodesAndIdsThatOtherRulesReport() {
    Organization members = organization("cbss").addMember(member("LT").build()).build();
    assertThatRule(RULE)
        .on(dataset(
            members,
            presidency("a", "2019/2020")
                .holders(List.of(Party.of(CountryCode.of("EU"))))
                .build(),
            holding("gone", "2020/2021"),
            presidency("c", "2021/2022").organization(Id.of("gone")).build(),
            person("gina"),
            holding("gina", "2022/2023")))
        .reportsNothing();
  }

  @Test
  void acceptsIfAMemberIsOneThatNobodyKnows() {
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss")
                .addMembers(member("LT").build(), member("EU").build())
                .build(),
            presidency("p", "2019/2020").build()))
        .reportsNothing();
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss")
                .addMember(Membership.builder().organization(Id.of("gone")).build())
                .build(),
            presidency("p", "2019/2020").build()))
        .reportsNothing();
  }

  private static Dataset one(String member, String period) {
    return dataset(
        organization("cbss")
            .addMembers(member("DK").period(span(member)).build(), member("LT").build())
            .build(),
        presidency("p", period).build());
  }

  private static Dataset suspended(TimeSpan... suspensions) {
    return dataset(
        organization("cbss")
            .addMember(member("DK")
                .period(span("1992/.."))
                .addAllSuspended(Stream.of(suspensions).map(Suspension::of).toList())
                .build())
            .build(),
        presidency("p", "2021-07-01/2022-06-30").build());
  }

  private static Presidency holding(String holder, String period) {
    return Presidency.builder()
        .id(Id.of("held-by-" + holder))
        .organization(Id.of("cbss"))
        .holders(List.of(Party.of(Id.<Organization>of(holder))))
        .period(span(period))
        .build();
  }
}
