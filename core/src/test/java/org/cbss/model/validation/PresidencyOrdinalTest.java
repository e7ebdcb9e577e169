package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;

import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PresidencyOrdinalTest {
  private static final String RULE = "presidency-ordinal";
  private static final Organization CBSS = organization("cbss").build();

  @Test
  void reportsTheSecondOfTwoWithOneOrdinal() {
    assertThatRule(RULE)
        .on(dataset(CBSS, of("a", "2020/2021", 3), of("b", "2019/2020", 3)))
        .reports("/presidencies/1/ordinal")
        .saying("b and a both have the ordinal 3")
        .relatedTo("/presidencies/0/ordinal")
        .as(Severity.ERROR);
  }

  @Test
  void reportsARepeatedOneWhateverTheDates() {
    assertThatRule(RULE)
        .on(dataset(CBSS, of("a", "2020?/2021", 3), of("b", "/", 3), of("c", "2020/2019", 3)))
        .reports("/presidencies/1/ordinal", "/presidencies/2/ordinal")
        .as(Severity.ERROR);
  }

  @Test
  void reportsTheHigherOneThatBeginsBefore() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS, of("a", "2019-07-01/2020-06-30", 29), of("b", "2020-07-01/2021-06-30", 28)))
        .reports("/presidencies/0/ordinal")
        .saying("a has the ordinal 29 and begins before b, which has 28")
        .relatedTo("/presidencies/1/ordinal")
        .as(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-06-30/2021, 2020-07-01/2021",
    "2020-06/2021, 2020-07/2021",
    "2019/2021, 2020/2021",
    "../2021, 2020/2021",
    "2019/2025, 2020/.."
  })
  void reportsStartsThatCertainlyRunAgainstTheOrdinals(String higher, String lower) {
    assertThatRule(RULE)
        .on(dataset(CBSS, of("low", lower, 1), of("high", higher, 2)))
        .reports("/presidencies/1/ordinal");
  }

  @ParameterizedTest
  @CsvSource({
    "2020-07-01/2021, 2020-07-01/2020-08",
    "2020-07/2021, 2020-07-31/2021",
    "2020/2021, 2020-07-01/2021",
    "2021/2022, 2020/2021",
    "/2021, 2020/2022",
    "2019/2021, ../2021",
    "2019/2021, /2021"
  })
  void acceptsStartsThatMayRunWithTheOrdinals(String higher, String lower) {
    assertThatRule(RULE)
        .on(dataset(CBSS, of("low", lower, 1), of("high", higher, 2)))
        .reportsNothing();
  }

  @Test
  void comparesWithTheLowerOneThatStartsLast() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            of("a", "2000/2001", 1),
            of("b", "2010/2011", 2),
            of("c", "2004/2005", 3),
            of("d", "2012/2013", 4),
            of("e", "2011/2012", 5)))
        .reports("/presidencies/2/ordinal", "/presidencies/4/ordinal")
        .saying(
            "c has the ordinal 3 and begins before b, which has 2",
            "e has the ordinal 5 and begins before d, which has 4");
  }

  @Test
  void acceptsNumbersThatRiseAndPresidenciesWithoutOne() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            of("a", "2019/2020", 1),
            presidency("x", "2018/2019").build(),
            of("b", "2020/2021", 2),
            of("c", "2021/2022", 7)))
        .reportsNothing();
  }

  @Test
  void warnsAtMostIfADateIsQualified() {
    assertThatRule(RULE)
        .on(dataset(CBSS, of("a", "2019/2020", 2), of("b", "2025?/2026", 1)))
        .as(Severity.WARNING);
    assertThatRule(RULE)
        .on(dataset(CBSS, of("a", "2019~/2020", 2), of("b", "2025/2026", 1)))
        .as(Severity.WARNING);
    assertThatRule(RULE)
        .on(dataset(CBSS, of("a", "2019?/2020", 2), of("b", "2020/2021", 1)))
        .reportsNothing();
  }

  @Test
  void restsOnAnUnqualifiedOneWhereThereIsOne() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS, of("a", "2005/2006", 1), of("b", "2007?/2008", 2), of("c", "2003/2004", 3)))
        .reports("/presidencies/2/ordinal")
        .relatedTo("/presidencies/0/ordinal")
        .as(Severity.ERROR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019/2018", "/", "2019/9999-12-31"})
  void leavesPeriodsThatOtherRulesReport(String period) {
    assertThatRule(RULE)
        .on(dataset(CBSS, of("a", period, 2), of("b", "2020/2021", 1), of("c", period, 3)))
        .reportsNothing();
  }

  @Test
  void tellsOrganizationsApart() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            organization("ac").build(),
            of("a", "2019/2020", 1),
            presidency("b", "2019/2020").organization(Id.of("ac")).ordinal(1).build()))
        .reportsNothing();
  }

  @Test
  void leavesOrganizationsThatAreNotThere() {
    assertThatRule(RULE)
        .on(dataset(of("a", "2019/2020", 1), of("b", "2020/2021", 1)))
        .reportsNothing();
  }

  @Test
  void leavesRepeatedRecordToRuleOnIds() {
    assertThatRule(RULE)
        .on(dataset(CBSS, of("a", "2019/2020", 1), of("a", "2019/2020", 1)))
        .reportsNothing();
    assertThatRule(RULE)
        .on(dataset(CBSS, of("a", "2019/2020", 1), of("a", "2020/2021", 1)))
        .reportsNothing();
  }

  private static Presidency of(String id, String period, int ordinal) {
    return presidency(id, period).ordinal(ordinal).build();
  }
}
