package org.cbss.model.validation;

import static org.cbss.model.validation.Offices.headedBy;
import static org.cbss.model.validation.Offices.terms;
import static org.cbss.model.validation.Offices.withoutPeople;
import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.person;
import static org.cbss.model.validation.Samples.term;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermHandoverDayTest {
  private static final String RULE = "term-handover-day";

  @Test
  void reportsTheDayOfTheHandover() {
    assertThatRule(RULE)
        .on(headedBy(terms("2013-05-01/2020-06-15", "2020-06-15/..")))
        .reports("/posts/0/id")
        .saying("head: the post passes on a day that two holders share: t0 and t1 (2020-06-15)")
        .relatedTo("/personnelTerms/1/period")
        .helping("\"handover\": \"same-day\"")
        .as(Severity.INFORMATION);
  }

  @ParameterizedTest
  @CsvSource({
    "2013/2020-06-15, 2020-06-15/2021",
    "2013-05-01/[2020-06-15..2021-01-01], 2020-06-15/2020-06-15",
    "2013-05-01/2020-06-15, 2020-06-15/2020-06-15",
    "[2020-06-01..2020-06-15]/2021, 2020-06-15/2020-06-15",
    "2020-06-15/2020-06-15, 2020-06-15/2021"
  })
  void reportsOneDayOfPossibleHandover(String first, String second) {
    assertThatRule(RULE)
        .on(headedBy(terms(first, second)))
        .reports("/posts/0/id")
        .saying("head: the post passes on a day that two holders share: t0 and t1 (2020-06-15)");
  }

  @ParameterizedTest
  @CsvSource({
    "2013-05-01/2020-06-14, 2020-06-15/2021",
    "2013-05-01/2020-06-16, 2020-06-15/2021",
    "2013-05-01/2020-06-30, 2020-06-15/2020-06-15",
    "2013/2020, 2020/2021",
    "2013-05-01/2020-06, 2020-06-30/2021",
    "2013-05-01/2020-06-15, 2020-06/2021",
    "2013-05-01/[2020-06-15..2020-06-16], 2020-06-15/2021",
    "2013-05-01/, 2020-06-15/2021",
    "2013-05-01/2020-06-15, /2020-06-15",
    "2013-05-01/9999-12-31, 9999-12-31/..",
    "2020-06-15/2013-05-01, 2020-06-15/2021",
    "/, 2020-06-15/2021"
  })
  void acceptsUncertainDaysAndReportedPeriods(String first, String second) {
    assertThatRule(RULE).on(headedBy(terms(first, second))).reportsNothing();
  }

  @Test
  void acceptsAPostOfTwoSeats() {
    assertThatRule(RULE)
        .on(headedBy(2, terms("2013-05-01/2020-06-15", "2020-06-15/..")))
        .reportsNothing();
  }

  @Test
  void leavesSamePersonAndOpenEndToOtherRules() {
    assertThatRule(RULE)
        .on(headedBy(
            term("a", "p", "2013-05-01/2020-06-15"), term("b", "p", "2020-06-15/2021-06-15")))
        .reportsNothing();
    assertThatRule(RULE)
        .on(headedBy(terms("2013-05-01/..", "2020-06-15/2020-06-15", "2021-01-01/..")))
        .reportsNothing();
  }

  @Test
  void findsHandoverBehindOthersInOrder() {
    assertThatRule(RULE)
        .on(headedBy(
            term("a", "p", "2013-05-01/2020-06-15"),
            term("b", "q", "2020-06-15/2020-09-01").acting(true),
            term("c", "r", "2020-09-01/..")))
        .reports("/posts/0/id")
        .relatedTo("/personnelTerms/1/period", "/personnelTerms/2/period");
    assertThatRule(RULE)
        .on(headedBy(
            term("a", "p", "2013-05-01/2020-06-15"),
            term("b", "q", "2014-05-01/2014-06-15"),
            term("c", "r", "2020-06-15/..")))
        .reports("/posts/0/id")
        .saying("head: the post passes on a day that two holders share: a and c (2020-06-15)");
  }

  @Test
  void looksPastATermThatIsNotCertainlyBetween() {
    assertThatRule(RULE)
        .on(headedBy(
            term("a", "p", "/2016-08-15"),
            term("b", "q", "2006-10-06/2007-09-12"),
            term("c", "r", "2016-08-15/2016-09-13")))
        .reports("/posts/0/id")
        .saying("head: the post passes on a day that two holders share: a and c (2016-08-15)");
  }

  @Test
  void isSilentIfAPersonIsNotInTheRecord() {
    assertThatRule(RULE)
        .on(withoutPeople(
                1,
                List.of(
                    term("a", "p", "2013-05-01/2020-06-15").build(),
                    term("b", "q", "2020-06-15/2021-06-15").build(),
                    term("c", "r", "2021-06-15/2022-06-15").build()))
            .addPerson(person("q"))
            .build())
        .reportsNothing();
  }
}
