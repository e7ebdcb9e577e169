package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.member;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.span;

import java.util.Map;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.MemberRole;
import org.cbss.model.Membership;
import org.cbss.model.MembershipBuilder;
import org.cbss.model.OrganizationBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipOverlapTest {
  private static final String RULE = "membership-overlap";

  @Test
  void reportsTheSecondOfTwoAtOnce() {
    assertThatRule(RULE)
        .on(members(of("1992/2005"), of("2000/..")))
        .reports("/organizations/0/members/1")
        .saying("DK is a member of cbss twice at once: 1992/2005 and 2000/..")
        .relatedTo("/organizations/0/members/0")
        .as(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "1992-03-06/2000-06-30, 2000-06-30/..",
    "1992/2000-07, 2000-06/..",
    "2000/.., 1992/2005",
    "../2000, 1999-12-31/",
    "1992/.., 1995"
  })
  void reportsWhatCertainlySharesADay(String first, String second) {
    assertThatRule(RULE).on(members(of(first), of(second))).reports("/organizations/0/members/1");
  }

  @ParameterizedTest
  @CsvSource({
    "1992-03-06/2000-06-30, 2000-07-01/..",
    "1992/2000-06, 2000-06/..",
    "1992/2000, 2000/..",
    "1992/, 2000/..",
    "1992/2000, /2005",
    "1992/1999, 2000/2005"
  })
  void acceptsWhatMayShareNone(String first, String second) {
    assertThatRule(RULE).on(members(of(first), of(second))).reportsNothing();
  }

  @Test
  void countsObserversToo() {
    assertThatRule(RULE)
        .on(members(of("1992/2005").role(MemberRole.OBSERVER), of("2000/..")))
        .reports("/organizations/0/members/1");
  }

  @Test
  void warnsAtMostIfADateIsQualified() {
    assertThatRule(RULE).on(members(of("1992/2005?"), of("2000/.."))).as(Severity.WARNING);
    assertThatRule(RULE).on(members(of("1992/2005"), of("2000~/.."))).as(Severity.WARNING);
    assertThatRule(RULE).on(members(of("1992/2000-07?"), of("2000-06/.."))).reportsNothing();
  }

  @Test
  void restsOnAnUnqualifiedOneWhereThereIsOne() {
    assertThatRule(RULE)
        .on(members(
            of("2000-01-01?/2010-12-31"), of("2001-01-01/2010-12-31"), of("2002-01-01/2010-12-31")))
        .reportsAs(Map.of(
            "/organizations/0/members/1",
            Severity.WARNING,
            "/organizations/0/members/2",
            Severity.ERROR));
  }

  @Test
  void findsThePairAmongSeveralOfOneMember() {
    assertThatRule(RULE)
        .on(members(
            of("2010/2012"), of("1992/1995"), of("1999/2001"), of("1994/1994-06"), of("2011")))
        .reports("/organizations/0/members/3", "/organizations/0/members/4");
  }

  @Test
  void reportsAsManyWhateverTheOrderInTheDocument() {
    MembershipBuilder longest = of("1992/2005");
    MembershipBuilder early = of("1993-02/1994");
    MembershipBuilder late = of("2000-03/2001");
    assertThatRule(RULE)
        .on(members(longest, early, late))
        .reports("/organizations/0/members/1", "/organizations/0/members/2");
    assertThatRule(RULE)
        .on(members(late, early, longest))
        .reports("/organizations/0/members/2", "/organizations/0/members/2")
        .saying(
            "DK is a member of cbss twice at once: 1993-02/1994 and 1992/2005",
            "DK is a member of cbss twice at once: 2000-03/2001 and 1992/2005");
  }

  @Test
  void tellsMembersAndOrganizationsApart() {
    MembershipBuilder union =
        Membership.builder().organization(Id.of("eu")).period(span("1992/.."));
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss")
                .addMembers(
                    of("1992/..").build(),
                    member("LT").period(span("1992/..")).build(),
                    union.build())
                .build(),
            organization("ac").addMember(of("1996/..").build()).build()))
        .reportsNothing();
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss").addMembers(union.build(), union.build()).build(),
            organization("eu").build()))
        .reports("/organizations/0/members/1")
        .saying("eu is a member of cbss twice at once: 1992/.. and 1992/..");
  }

  @Test
  void leavesMembersThatAreNotThere() {
    Membership gone =
        Membership.builder().organization(Id.of("gone")).period(span("1992/..")).build();
    assertThatRule(RULE)
        .on(dataset(organization("cbss").addMembers(gone, gone).build()))
        .reportsNothing();
  }

  @Test
  void ignoresReportedAndMissingPeriods() {
    assertThatRule(RULE)
        .on(members(of("1992/.."), of("2001/2000"), of("/"), of("1993/9999-12-31"), member("DK")))
        .reportsNothing();
    assertThatRule(RULE).on(members(member("DK"), of("1992/.."))).reportsNothing();
  }

  private static MembershipBuilder of(String period) {
    return member("DK").period(span(period));
  }

  private static Dataset members(MembershipBuilder... members) {
    OrganizationBuilder cbss = organization("cbss");
    for (MembershipBuilder member : members) {
      cbss.addMember(member.build());
    }
    return dataset(cbss.build());
  }
}
