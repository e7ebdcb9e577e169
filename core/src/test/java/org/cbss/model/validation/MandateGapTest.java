package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.mandate;
import static org.cbss.model.validation.Samples.organization;

import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MandateGapTest {
  private static final String RULE = "mandate-gap";
  private static final Organization CAR = organization("car").build();

  @Test
  void reportsTheDaysThatNeitherCovers() {
    assertThatRule(RULE)
        .on(superseding("2015-01-01/2020-06-29", "2020-07-01/2025-12-31"))
        .reports("/mandates/1/period")
        .saying("b supersedes a, and neither is in force in between: 1 day, 2020-06-30")
        .relatedTo("/mandates/0/period")
        .as(Severity.INFORMATION);
  }

  @ParameterizedTest
  @CsvSource({
    "2010/2014, 2016/2020, '365 days, 2015-01-01 to 2015-12-31'",
    "2010/2014-05, 2014-07/.., '30 days, 2014-06-01 to 2014-06-30'",
    "/2014-05-31, 2014-06-02/, '1 day, 2014-06-01'"
  })
  void reportsOnlyWhatIsCertain(String first, String second, String gap) {
    assertThatRule(RULE)
        .on(superseding(first, second))
        .saying("b supersedes a, and neither is in force in between: " + gap);
  }

  @ParameterizedTest
  @CsvSource({
    "2015-01-01/2020-06-30, 2020-07-01/2025-12-31",
    "2010/2014, 2015/2020",
    "2010/2014-05, 2014-06/..",
    "2010/, 2020/",
    "2010/2014, /2020",
    "2010/2014, 2012/2020",
    "2014/2010, 2016/2020",
    "2010/2014, 2020/2016",
    "2010/2014, 2016/9999-12-31",
    "/, 2016/2020",
    "2010/2014, /"
  })
  void acceptsPossibleContinuityAndReportedPeriods(String first, String second) {
    assertThatRule(RULE).on(superseding(first, second)).reportsNothing();
  }

  @Test
  void acceptsGapsBetweenUnrelatedMandates() {
    assertThatRule(RULE)
        .on(dataset(
            CAR,
            mandate("a", "car", "2010/2014").build(),
            mandate("b", "car", "2016/2020").supersedes(Id.of("aa")).build()))
        .reportsNothing();
  }

  @Test
  void isSilentWhereTheySupersedeEachOther() {
    assertThatRule(RULE)
        .on(dataset(
            CAR,
            mandate("a", "car", "2010/2014").supersedes(Id.of("b")).build(),
            mandate("b", "car", "2016/2020").supersedes(Id.of("a")).build()))
        .reportsNothing();
  }

  @Test
  void reportsAMandateThatStandsTwiceOnce() {
    assertThatRule(RULE)
        .on(dataset(
            CAR,
            mandate("a", "car", "2010/2014").build(),
            mandate("b", "car", "2016/2020").supersedes(Id.of("a")).build(),
            mandate("b", "car", "2016/2020").supersedes(Id.of("a")).build()))
        .reports("/mandates/1/period");
  }

  private static Dataset superseding(String first, String second) {
    return dataset(
        CAR,
        mandate("a", "car", first).build(),
        mandate("b", "car", second).supersedes(Id.of("a")).build());
  }
}
