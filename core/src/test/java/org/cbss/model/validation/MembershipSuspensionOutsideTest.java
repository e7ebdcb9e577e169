package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.member;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.span;

import org.cbss.model.Dataset;
import org.cbss.model.Suspension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipSuspensionOutsideTest {
  private static final String RULE = "membership-suspension-outside";

  @Test
  void reportsASuspensionThatOutlastsTheMembership() {
    assertThatRule(RULE)
        .on(suspended("1992-03/2022-05-17", "2022-03-03/2022-06-30"))
        .reports("/organizations/0/members/0/suspended/0")
        .saying("RU was suspended 2022-03-03/2022-06-30, outside its membership 1992-03/2022-05-17")
        .relatedTo("/organizations/0/members/0/period")
        .as(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "1992-03/2022-05-17, 2022-03-03/2022-05-18",
    "1992-03/2022-05, 2022-03-03/2022-06",
    "1992-03/2022-05, 2022-03-03/..",
    "1992-03/.., 1992-02/1993",
    "1992-03/.., 1990/1991"
  })
  void reportsWhatSticksOutInEveryReading(String membership, String suspension) {
    assertThatRule(RULE)
        .on(suspended(membership, suspension))
        .reports("/organizations/0/members/0/suspended/0");
  }

  @ParameterizedTest
  @CsvSource({
    "1992-03/2022-05-17, 2022-03-03/2022-05-17",
    "1992-03/2022-05-17, 2022-03-03/2022-05",
    "1992-03/2022-05, 2022-03-03/2022-05-31",
    "1992-03/2022-05, 2022-03-03/",
    "1992-03/.., 1992-03/..",
    "1992-03/, 2022/.."
  })
  void acceptsWhatMayLieWithin(String membership, String suspension) {
    assertThatRule(RULE).on(suspended(membership, suspension)).reportsNothing();
  }

  @Test
  void reportsEachSuspensionOfEachMember() {
    assertThatRule(RULE)
        .on(dataset(
            organization("ac").build(),
            organization("cbss")
                .addMembers(
                    member("DK").period(span("1992/..")).build(),
                    member("RU")
                        .period(span("1992/2022"))
                        .addSuspended(
                            Suspension.of(span("2000/2001")),
                            Suspension.of(span("2023")),
                            Suspension.of(span("1991")))
                        .build())
                .build()))
        .reports(
            "/organizations/1/members/1/suspended/1", "/organizations/1/members/1/suspended/2");
  }

  @Test
  void warnsAtMostIfADateIsQualified() {
    assertThatRule(RULE).on(suspended("1992/2022?", "2023/2024")).as(Severity.WARNING);
    assertThatRule(RULE).on(suspended("1992/2022", "2024~/2024")).as(Severity.WARNING);
    assertThatRule(RULE).on(suspended("1992/2022?", "2022/2023")).reportsNothing();
  }

  @ParameterizedTest
  @CsvSource({
    "1993/1992, 2000/2001",
    "/, 2000/2001",
    "1992/9999-12-31, 1980/1981",
    "1992/1995, 2001/2000",
    "1992/1995, /",
    "1992/1995, 1993/9999-12-31"
  })
  void leavesPeriodsThatOtherRulesReport(String membership, String suspension) {
    assertThatRule(RULE).on(suspended(membership, suspension)).reportsNothing();
  }

  @Test
  void acceptsAnySuspensionOfAMembershipWithoutPeriod() {
    assertThatRule(RULE)
        .on(dataset(organization("cbss")
            .addMember(
                member("RU").addSuspension(Suspension.of(span("2022/.."))).build())
            .build()))
        .reportsNothing();
  }

  private static Dataset suspended(String membership, String suspension) {
    return dataset(organization("cbss")
        .addMember(member("RU")
            .period(span(membership))
            .addSuspension(Suspension.of(span(suspension)))
            .build())
        .build());
  }
}
