package org.cbss.model.validation;

import static org.cbss.model.validation.Offices.headedBy;
import static org.cbss.model.validation.Offices.terms;
import static org.cbss.model.validation.Offices.withoutPeople;
import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.person;
import static org.cbss.model.validation.Samples.post;
import static org.cbss.model.validation.Samples.term;

import java.util.List;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermOpenNotLastTest {
  private static final String RULE = "term-open-not-last";

  @Test
  void reportsATermWithoutEndBeforeALaterHolder() {
    assertThatRule(RULE)
        .on(headedBy(terms("2013-05-01/..", "2020-07-01/..")))
        .reports("/personnelTerms/0/period")
        .saying("t0, 2013-05-01/.., has no end, and t1, 2020-07-01/.., comes after it")
        .relatedTo("/personnelTerms/1")
        .helping("when it ended")
        .as(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "2013/.., 2013-01-01/2014, 1",
    "2013/.., 2013/2014, 0",
    "2013/.., 2014/, 0",
    "[..2013]/.., 2013/2014, 0"
  })
  void takesTheOrderOfTheirStarts(String first, String second, int later) {
    RuleAssert.Outcome outcome = assertThatRule(RULE).on(headedBy(terms(first, second)));
    if (later == 0) {
      outcome.reports("/personnelTerms/0/period");
    } else {
      outcome.reportsNothing();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2013-05-01/, 2020-07-01/..",
    "2013-05-01/2020-06-30, 2020-07-01/..",
    "2013-05-01/.., 2010-07-01/2013-04-30",
    "2013-05-01/.., 2021/2020",
    "2013-05-01/.., 2021/9999-12-31",
    "2013-05-01/.., /",
    "0001-01-01/.., 2020-07-01/..",
    "../.., 2020-07-01/.."
  })
  void acceptsUnknownEndsLastTermsAndReportedPeriods(String first, String second) {
    assertThatRule(RULE).on(headedBy(terms(first, second))).reportsNothing();
  }

  @Test
  void isAWarningWhereItRestsOnAQualifiedDate() {
    assertThatRule(RULE)
        .on(headedBy(terms("2013~/..", "2020-07-01/..")))
        .reports("/personnelTerms/0/period")
        .as(Severity.WARNING);
    assertThatRule(RULE)
        .on(headedBy(terms("2013-05-01/..", "2018?/2019")))
        .reports("/personnelTerms/0/period")
        .as(Severity.WARNING);
  }

  @Test
  void staysErrorIfLaterHolderIsCertain() {
    assertThatRule(RULE)
        .on(headedBy(terms("2013-05-01/..", "2018?/2019", "2020/2021")))
        .relatedTo("/personnelTerms/2")
        .as(Severity.ERROR);
  }

  @Test
  void acceptsWhoIsActingAndTheSamePersonAfterIt() {
    assertThatRule(RULE)
        .on(headedBy(
            term("a", "p", "2013-05-01/.."),
            term("b", "q", "2020-07-01/2021-06-30").acting(true)))
        .reportsNothing();
    assertThatRule(RULE)
        .on(headedBy(term("a", "p", "2013-05-01/.."), term("b", "p", "2020-07-01/2021-06-30")))
        .reportsNothing();
  }

  @Test
  void looksPastThem() {
    assertThatRule(RULE)
        .on(headedBy(
            term("a", "p", "2013-05-01/.."),
            term("b", "q", "2014-07-01/2015-06-30").acting(true),
            term("c", "p", "2016-07-01/2017-06-30"),
            term("d", "r", "2018-07-01/2019-06-30"),
            term("e", "p", "2020-07-01/2021-06-30")))
        .reports("/personnelTerms/0/period")
        .relatedTo("/personnelTerms/3");
    assertThatRule(RULE)
        .on(headedBy(
            term("a", "p", "2013-05-01/.."),
            term("c", "p", "2016-07-01/2017-06-30"),
            term("e", "p", "2020-07-01/2021-06-30"),
            term("f", "q", "2021-07-01/2022-06-30"),
            term("g", "q", "2022-07-01/2023-06-30")))
        .relatedTo("/personnelTerms/3");
  }

  @Test
  void reportsWhoIsActingWithoutEnd() {
    assertThatRule(RULE)
        .on(headedBy(term("a", "p", "2013-05-01/..").acting(true), term("b", "q", "2020/..")))
        .reports("/personnelTerms/0/period");
  }

  @Test
  void reportsEachTermWithoutEndButTheLast() {
    assertThatRule(RULE)
        .on(headedBy(terms("2010/..", "2015/..", "2020/..")))
        .reports("/personnelTerms/0/period", "/personnelTerms/1/period");
  }

  @Test
  void acceptsAPostOfTwoSeatsAndPostsApart() {
    assertThatRule(RULE)
        .on(headedBy(2, terms("2013-05-01/..", "2020-07-01/..")))
        .reportsNothing();
    assertThatRule(RULE)
        .on(headedBy(terms("2013-05-01/..")).toBuilder()
            .addPost(post("deputy", "unit").build())
            .addPerson(person("q"))
            .addPersonnelTerm(term("b", "q", "2020/..").post(Id.of("deputy")).build())
            .build())
        .reportsNothing();
  }

  @Test
  void ignoresUnknownPersonOrPost() {
    var terms =
        List.of(term("a", "p", "2013/..").build(), term("b", "q", "2020/..").build());
    assertThatRule(RULE)
        .on(withoutPeople(1, terms).addPerson(person("p")).build())
        .reportsNothing();
    assertThatRule(RULE)
        .on(withoutPeople(1, terms).addPerson(person("q")).build())
        .reportsNothing();
    assertThatRule(RULE)
        .on(Dataset.builder()
            .addPerson(person("p"))
            .addPerson(person("q"))
            .addAllPersonnelTerms(terms)
            .build())
        .reportsNothing();
  }

  @Test
  void leavesSameFirstDayToRuleOnSeats() {
    Dataset data = headedBy(terms("2025-01-03/..", "2025-01-03/.."));
    assertThatRule(RULE).on(data).reportsNothing();
    assertThatRule("term-overlap")
        .on(data)
        .saying("head has 1 seat, and 2 people hold it on 2025-01-03: t0, t1")
        .helping("correct the dates, or give the post 2 seats");
    assertThatRule(RULE)
        .on(headedBy(terms("2025-01-03/..", "2025-01-03/..", "2026-01-03/..")))
        .reports("/personnelTerms/0/period", "/personnelTerms/1/period");
  }

  @Test
  void bearsTermsWithOneId() {
    assertThatRule(RULE)
        .on(headedBy(
            term("a", "p", "2010/.."), term("b", "q", "2012/2013"), term("a", "p", "2015/..")))
        .reports("/personnelTerms/0/period");
  }
}
