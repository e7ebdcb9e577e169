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

class MandateSupersedesLaterTest {
  private static final String RULE = "mandate-supersedes-later";
  private static final Organization CAR = organization("car").build();

  @Test
  void reportsTheReferenceToALaterMandate() {
    assertThatRule(RULE)
        .on(superseding("2015/2019", "2020/2025"))
        .reports("/mandates/0/supersedes")
        .saying("a, 2015/2019, supersedes b, 2020/2025, which begins later")
        .relatedTo("/mandates/1/period")
        .helping("the other's place")
        .as(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-12-31/2025, 2020-01-01/2025, ERROR",
    "[2015-01-01..2019-12-31]/2025, 2020/2025, ERROR",
    "2015/2019, 2020/.., ERROR",
    "/2019, 2020/, ERROR",
    "2015~/2019, 2020/2025, WARNING",
    "2015/2019, 2020/2025%, WARNING"
  })
  void reportsWhatCertainlyBeginsLater(String own, String other, Severity severity) {
    assertThatRule(RULE)
        .on(superseding(own, other))
        .reports("/mandates/0/supersedes")
        .as(severity);
  }

  @ParameterizedTest
  @CsvSource({
    "2020/2025, 2015/2019",
    "2020-01-01/2025, 2020-01-01/2025",
    "[2015-01-01..2020-01-01]/2025, 2020/2025",
    "2015/2019, [2015-12-31..2025-01-01]/2025",
    "2019~/2020, 2020/2025",
    "/2025, 2020/2025",
    "2015/2019, /2025",
    "2019/2015, 2020/2025",
    "2015/2019, 2025/2020",
    "0001-01-01/2019, 2020/2025",
    "/, 2020/2025",
    "2015/2019, /"
  })
  void acceptsWhatMayBeginEarlierAndWhatOtherRulesReport(String own, String other) {
    assertThatRule(RULE).on(superseding(own, other)).reportsNothing();
  }

  @Test
  void isSilentIfTheReferenceIsBroken() {
    assertThatRule(RULE)
        .on(dataset(
            CAR, mandate("a", "car", "2015/2019").supersedes(Id.of("car")).build()))
        .reportsNothing();
    assertThatRule(RULE)
        .on(dataset(
            CAR,
            mandate("a", "car", "2015/2019").supersedes(Id.of("b")).build(),
            mandate("b", "car", "2020/2025").supersedes(Id.of("a")).build()))
        .reportsNothing();
  }

  private static Dataset superseding(String own, String other) {
    return dataset(
        CAR,
        mandate("a", "car", own).supersedes(Id.of("b")).build(),
        mandate("b", "car", other).build());
  }
}
