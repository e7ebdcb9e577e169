package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.post;
import static org.cbss.model.validation.Samples.span;

import java.util.List;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationOutsideParentTest {
  private static final String RULE = "organization-outside-parent";

  @Test
  void reportsAPartThatIsOlderThanTheWhole() {
    assertThatRule(RULE)
        .on(partOf("1997/..", "1998/.."))
        .reports("/organizations/1/period")
        .saying("unit is 1997/.., outside whole, 1998/..")
        .relatedTo("/organizations/0/period")
        .as(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "1998-06-30/2000, 1998-07-01/2005",
    "1998-06/2000, 1998-07-01/2005",
    "1998-12-31/2000, 1999/2005",
    "2000/2005-07-01, 1998/2005-06-30",
    "2000/2005-07, 1998/2005-06",
    "2000/.., 1998/2005",
    "../2000, 1998/2005",
    "2000/2001, 2002/2003",
    "2000/[2005-07..], 1998/2005-06"
  })
  void reportsWhatSticksOutInEveryReading(String part, String whole) {
    assertThatRule(RULE).on(partOf(part, whole)).reports("/organizations/1/period");
  }

  @ParameterizedTest
  @CsvSource({
    "1998-07-01/2005-06-30, 1998-07-01/2005-06-30",
    "1998-07/2005-06, 1998-07-31/2005-06-01",
    "1998/2000, 1998-12-31/2005",
    "1998-01-01/2000, 1998/2005",
    "2000/2005, 1998/2005-01-01",
    "2000/2005-12-31, 1998/2005",
    "2000/, 1998/2005",
    "/2000, 1998/2005",
    "2000/.., 1998/",
    "2000/.., 1998/..",
    "../2000, ../2005"
  })
  void acceptsWhatMayLieWithin(String part, String whole) {
    assertThatRule(RULE).on(partOf(part, whole)).reportsNothing();
  }

  @Test
  void warnsAtMostIfADateIsQualified() {
    assertThatRule(RULE).on(partOf("1996/..", "1998?/..")).as(Severity.WARNING);
    assertThatRule(RULE).on(partOf("1996~/..", "1998/..")).as(Severity.WARNING);
    assertThatRule(RULE).on(partOf("1997/..", "1998?/..")).reportsNothing();
  }

  @ParameterizedTest
  @CsvSource({
    "1997/1996, 1998/..",
    "1997/.., 1999/1998",
    "1997/9999-12-31, 1998/..",
    "1997/.., 1998/9999-12-31",
    "/, 1998/1999",
    "1997/1998, /"
  })
  void leavesPeriodsThatOtherRulesReport(String part, String whole) {
    assertThatRule(RULE).on(partOf(part, whole)).reportsNothing();
  }

  @Test
  void acceptsWhatHasNoPeriod() {
    Organization old = organization("old").period(span("1990/1995")).build();
    assertThatRule(RULE)
        .on(dataset(
            old,
            organization("a").partOf(List.of(Parent.of(Id.of("old")))).build(),
            organization("b")
                .partOf(List.of(Parent.of(Id.of("a"))))
                .period(span("1980/1985"))
                .build()))
        .reportsNothing();
  }

  @Test
  void acceptsAWholeThatIsNotThereOrIsNone() {
    assertThatRule(RULE)
        .on(dataset(
            organization("a")
                .partOf(List.of(Parent.of(Id.of("gone"))))
                .period(span("1980/1985"))
                .build(),
            organization("b")
                .partOf(List.of(Parent.of(Id.of("head"))))
                .period(span("1980/1985"))
                .build(),
            post("head", "a").period(span("1990/1995")).build()))
        .reportsNothing();
  }

  @Test
  void isSilentWherePartsAreWholesOfEachOther() {
    assertThatRule(RULE)
        .on(dataset(
            organization("a")
                .partOf(List.of(Parent.of(Id.of("b"))))
                .period(span("2000/2001"))
                .build(),
            organization("b")
                .partOf(List.of(Parent.of(Id.of("a"))))
                .period(span("2010/2011"))
                .build(),
            organization("c")
                .partOf(List.of(Parent.of(Id.of("a"))))
                .period(span("2020/2021"))
                .build()))
        .reports("/organizations/2/period");
  }

  private static Dataset partOf(String part, String whole) {
    return dataset(
        organization("whole").period(span(whole)).build(),
        organization("unit")
            .partOf(List.of(Parent.of(Id.of("whole"))))
            .period(span(part))
            .build());
  }
}
