package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.span;

import java.util.List;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.Party;
import org.cbss.model.Presidency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresidencyOutsideHolderTest {
  private static final String RULE = "presidency-outside-holder";

  @Test
  void reportsAHolderThatNoLongerExisted() {
    assertThatRule(RULE)
        .on(held("1950/1960", "2015-01-01/2015-12-31"))
        .reports("/presidencies/0/holder")
        .saying("x, 2015-01-01/2015-12-31, shares no day with h, 1950/1960")
        .relatedTo("/organizations/1/period")
        .as(Severity.WARNING);
  }

  @Test
  void reportsAHolderThatDidNotExistYet() {
    assertThatRule(RULE).on(held("2020/..", "2015/2016")).reports("/presidencies/0/holder");
  }

  @ParameterizedTest
  @CsvSource({"1950/2015, 2015/2016", "1950/, 2015/2016", "1960/1950, 2015/2016", "1950/1960, /"})
  void acceptsPossibleSharedDayAndReportedPeriods(String period, String presided) {
    assertThatRule(RULE).on(held(period, presided)).reportsNothing();
  }

  private static Dataset held(String period, String presided) {
    return dataset(
        organization("cbss").build(),
        organization("h").period(span(period)).build(),
        Presidency.builder()
            .id(Id.of("x"))
            .organization(Id.of("cbss"))
            .holders(List.of(Party.of(Id.<Organization>of("h"))))
            .period(span(presided))
            .build());
  }
}
