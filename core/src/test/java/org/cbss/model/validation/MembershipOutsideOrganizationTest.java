package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.member;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.span;

import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.Suspension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipOutsideOrganizationTest {
  private static final String RULE = "membership-outside-organization";

  @Test
  void reportsMembershipOlderThanTheOrganization() {
    assertThatRule(RULE)
        .on(within("1998-05/2010", member("NO").period(span("1994/2009")).build()))
        .reports("/organizations/0/members/0/period")
        .saying("the membership of NO is 1994/2009, outside lc, 1998-05/2010")
        .relatedTo("/organizations/0/period")
        .as(Severity.WARNING);
  }

  @ParameterizedTest
  @CsvSource({"1998/2010, 1999/..", "1998/2010, 1999/2011", "1998/2010, 2012", "1998-05/.., 1998-04"
  })
  void reportsWhatSticksOutInEveryReading(String organization, String membership) {
    assertThatRule(RULE)
        .on(within(organization, member("NO").period(span(membership)).build()))
        .reports("/organizations/0/members/0/period");
  }

  @ParameterizedTest
  @CsvSource({
    "1998/2010, 1998/2010",
    "1998/2010, 1999/",
    "1998/, 1999/..",
    "1998-05/.., 1998/..",
    "2010/1998, 1990/1991",
    "1998/2010, 2012/2011"
  })
  void acceptsWhatMayLieWithinAndWhatOtherRulesReport(String organization, String membership) {
    assertThatRule(RULE)
        .on(within(organization, member("NO").period(span(membership)).build()))
        .reportsNothing();
  }

  @Test
  void comparesSuspensionsOfMembershipWithoutPeriod() {
    assertThatRule(RULE)
        .on(within(
            "1998/2010",
            member("RU")
                .addSuspended(Suspension.of(span("2000")), Suspension.of(span("2011/2012")))
                .build()))
        .reports("/organizations/0/members/0/suspended/1")
        .saying("the membership of RU was suspended 2011/2012, outside lc, 1998/2010");
    assertThatRule(RULE)
        .on(within(
            "1998/2010",
            member("RU")
                .period(span("1999/2009"))
                .addSuspension(Suspension.of(span("2011/2012")))
                .build()))
        .reportsNothing();
  }

  @Test
  void reportsMemberThatNoLongerExisted() {
    assertThatRule(RULE)
        .on(of("1950/1960", "1970/1975"))
        .reports("/organizations/0/members/0/organization")
        .saying("the membership of league in lc, 1970/1975, shares no day with it, 1950/1960")
        .relatedTo("/organizations/1/period")
        .as(Severity.WARNING);
  }

  @ParameterizedTest
  @CsvSource({"1950/1970, 1970/1975", "1950/, 1970/1975", "1950/1960, 1955/..", "1960/1950, 1970"})
  void acceptsMemberThatMayHaveExisted(String member, String membership) {
    assertThatRule(RULE).on(of(member, membership)).reportsNothing();
  }

  private static Dataset within(String period, Membership membership) {
    return dataset(organization("lc").period(span(period)).addMember(membership).build());
  }

  private static Dataset of(String member, String membership) {
    return dataset(
        organization("lc")
            .addMember(Membership.builder()
                .organization(Id.<Organization>of("league"))
                .period(span(membership))
                .build())
            .build(),
        organization("league").period(span(member)).build());
  }
}
