package org.cbss.model.validation;

import static org.cbss.model.validation.Offices.headedBy;
import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.term;

import org.cbss.model.PersonnelTermBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermOverlapActingTest {
  private static final String RULE = "term-overlap-acting";

  @Test
  void reportsWhoIsActingBesideTheHolder() {
    assertThatRule(RULE)
        .on(headedBy(
            term("a", "p", "2010-01-01/2020-08-31"), acting("b", "q", "2020-06-01/2020-10-31")))
        .reports("/personnelTerms/1/period")
        .saying("head has 1 seat, and 2 people hold it on 2020-06-01, one of them acting: a, b")
        .relatedTo("/personnelTerms/0/period")
        .as(Severity.WARNING);
  }

  @Test
  void reportsTheHolderWhoCameTooSoon() {
    assertThatRule(RULE)
        .on(headedBy(
            acting("a", "p", "2010-01-01/2020-08-31"), term("b", "q", "2020-06-01/2020-10-31")))
        .reports("/personnelTerms/1/period");
    assertThatRule(RULE)
        .on(headedBy(
            acting("a", "p", "2010-01-01/2020-08-31"), acting("b", "q", "2020-06-01/2020-10-31")))
        .reports("/personnelTerms/1/period");
  }

  @ParameterizedTest
  @CsvSource({
    "2010-01-01/2020-05-31, 2020-06-01/2020-10-31",
    "2010-01-01/2020-06-01, 2020-06-01/2020-10-31",
    "2010-01-01/2020-06, 2020-06/2020-10",
    "2010-01-01/, 2020-06-01/2020-10-31",
    "2010/2012, 2012/2013"
  })
  void acceptsOnlyTheHandoverDayShared(String first, String second) {
    assertThatRule(RULE)
        .on(headedBy(term("a", "p", first), acting("b", "q", second)))
        .reportsNothing();
  }

  @ParameterizedTest
  @CsvSource({"2010-01-01/2020-06, 2020-05-31/2020-10", "2010/2020~, 2012/2013", "2010/.., 2012/.."
  })
  void reportsDaysThatBothCertainlyHold(String first, String second) {
    assertThatRule(RULE)
        .on(headedBy(term("a", "p", first), acting("b", "q", second)))
        .reports("/personnelTerms/1/period")
        .as(Severity.WARNING);
  }

  @Test
  void leavesHoldersWhoAreNotActingToAnotherRule() {
    assertThatRule(RULE)
        .on(headedBy(
            term("a", "p", "2010-01-01/2020-08-31"), term("b", "q", "2020-06-01/2020-10-31")))
        .reportsNothing();
    assertThatRule(RULE)
        .on(headedBy(
            acting("c", "r", "2009-01-01/2009-12-31"),
            term("a", "p", "2010-01-01/2020-08-31"),
            term("b", "q", "2020-06-01/2020-10-31")))
        .reportsNothing();
  }

  @Test
  void leavesATermThatTheOtherRuleReportsToIt() {
    PersonnelTermBuilder[] terms = {
      acting("c", "r", "2019-01-01/2021-12-31"),
      term("a", "p", "2020-01-01/2020-12-31"),
      term("b", "q", "2020-06-01/2020-10-31")
    };
    assertThatRule(RULE).on(headedBy(terms)).reports("/personnelTerms/1/period");
    assertThatRule("term-overlap").on(headedBy(terms)).reports("/personnelTerms/2/period");
  }

  @Test
  void countsSeats() {
    PersonnelTermBuilder[] terms = {
      term("a", "p", "2010-01-01/2020-12-31"),
      term("b", "q", "2011-01-01/2020-12-31"),
      acting("c", "r", "2012-01-01/2020-12-31")
    };
    assertThatRule(RULE).on(headedBy(3, terms)).reportsNothing();
    assertThatRule(RULE)
        .on(headedBy(2, terms))
        .reports("/personnelTerms/2/period")
        .relatedTo("/personnelTerms/0/period", "/personnelTerms/1/period");
  }

  @Test
  void isSilentForOnePerson() {
    assertThatRule(RULE)
        .on(headedBy(
            term("a", "p", "2010-01-01/2020-12-31"), acting("b", "p", "2012-01-01/2020-12-31")))
        .reportsNothing();
  }

  private static PersonnelTermBuilder acting(String id, String person, String period) {
    return term(id, person, period).acting(true);
  }
}
