package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;

import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresidencyOpenNotLastTest {
  private static final String RULE = "presidency-open-not-last";
  private static final Organization CBSS = organization("cbss").build();

  @Test
  void reportsAnOpenEndBeforeALaterPresidency() {
    assertThatRule(RULE)
        .on(two("2019-07-01/..", "2020-07-01/2021-06-30"))
        .reports("/presidencies/0/period")
        .saying("a has no end, and b comes after it")
        .relatedTo("/presidencies/1/period")
        .helping("write when it ended")
        .as(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-07-01/2020-06-30, 2020-07-01/..",
    "2019-07-01/, 2020-07-01/2021-06-30",
    "../2019-07-01, 2020-07-01/2021-06-30",
    "2019-07-01/[2020-01..], 2020-07-01/..",
    "2019-07-01/.., /2018",
    "2019-07-01/.., /"
  })
  void acceptsOtherEndsAndAnOpenLastOne(String first, String second) {
    assertThatRule(RULE).on(two(first, second)).reportsNothing();
  }

  @Test
  void followsTheOrderAndNotTheDocument() {
    assertThatRule(RULE)
        .on(two("2020-07-01/2021-06-30", "2019-07-01/.."))
        .reports("/presidencies/1/period")
        .relatedTo("/presidencies/0/period");
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            presidency("a", "2019-07-01/..").ordinal(2).build(),
            presidency("b", "2020-07-01/2021-06-30").ordinal(1).build()))
        .reportsNothing();
  }

  @Test
  void reportsEachOneWithTheNextAfterIt() {
    Dataset dataset = dataset(
        CBSS,
        presidency("a", "2019/..").build(),
        presidency("b", "2020/..").build(),
        presidency("c", "2021/..").build());
    assertThatRule(RULE)
        .on(dataset)
        .reports("/presidencies/0/period", "/presidencies/1/period")
        .saying("a has no end, and b comes after it", "b has no end, and c comes after it");
  }

  @Test
  void warnsAtMostIfADateIsQualified() {
    assertThatRule(RULE).on(two("2019?/..", "2022/2023")).as(Severity.WARNING);
    assertThatRule(RULE).on(two("2019/..", "2022~/2023")).as(Severity.WARNING);
  }

  @Test
  void restsOnAnUnqualifiedOneWhereThereIsOne() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            presidency("a", "2019-07-01/..").build(),
            presidency("b", "2020-07-01?/2021-06-30").build(),
            presidency("c", "2021-07-01/2022-06-30").build()))
        .reports("/presidencies/0/period")
        .relatedTo("/presidencies/2/period")
        .as(Severity.ERROR);
  }

  @Test
  void tellsOrganizationsApart() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            organization("ac").build(),
            presidency("a", "2019/..").build(),
            presidency("b", "2020/2021").organization(Id.of("ac")).build()))
        .reportsNothing();
  }

  @ParameterizedTest
  @CsvSource({
    "2019-07-01/.., 2021/2020",
    "2019-07-01/.., 2020/9999-12-31",
    "0001-01-01/.., 2020/2021"
  })
  void leavesWhatOtherRulesReport(String first, String second) {
    assertThatRule(RULE).on(two(first, second)).reportsNothing();
  }

  @Test
  void passesOverABrokenOneToTheNextAfterIt() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            presidency("a", "2019/..").build(),
            presidency("broken", "2021/2020").build(),
            presidency("c", "2022/2023").build()))
        .reports("/presidencies/0/period")
        .relatedTo("/presidencies/2/period");
  }

  @Test
  void leavesTwoVersionsOfRecordToRuleOnIds() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            presidency("a", "2019/..").build(),
            presidency("a", "2020/2021").build()))
        .reportsNothing();
  }

  private static Dataset two(String first, String second) {
    return dataset(CBSS, presidency("a", first).build(), presidency("b", second).build());
  }
}
