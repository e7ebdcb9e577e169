package org.cbss.model.validation;

import static org.cbss.model.validation.Offices.headedBy;
import static org.cbss.model.validation.Offices.withoutPeople;
import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.person;
import static org.cbss.model.validation.Samples.post;
import static org.cbss.model.validation.Samples.term;

import java.util.List;
import java.util.Map;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermSamePersonTest {
  private static final String RULE = "term-same-person";

  @Test
  void reportsTheSecondTermOfOnePersonAtATime() {
    assertThatRule(RULE)
        .on(two("2010-01-01/2014-12-31", "2014-12-30/2016-12-31"))
        .reports("/personnelTerms/1")
        .saying(
            "p holds head twice at once, in a, 2010-01-01/2014-12-31, and b, 2014-12-30/2016-12-31")
        .relatedTo("/personnelTerms/0")
        .as(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "2010-01-01/2014-12-31, 2014-12-31/2016-12-31",
    "2014-12-31/.., 2010-01-01/2014-12-31",
    "2010/2014-12-31, 2014-12-31/2016"
  })
  void acceptsAReappointmentOnASharedDay(String first, String second) {
    assertThatRule(RULE).on(two(first, second)).reportsNothing();
  }

  @ParameterizedTest
  @CsvSource({
    "2014-12-31, 2014-12-31",
    "2010-01-01/2014-12-31, 2014-12-31",
    "2010-01-01, 2010-01-01/2014-12-31"
  })
  void reportsATermOfOneDayWithinAnother(String first, String second) {
    assertThatRule(RULE).on(two(first, second)).reports("/personnelTerms/1");
  }

  @Test
  void namesEachTermBesideItsTwin() {
    assertThatRule(RULE)
        .on(headedBy(
            term("a", "p", "1983/1987-10-19"),
            term("b", "p", "1983/1987-10-19"),
            term("c", "p", "1983-11-15/1987-10-19"),
            term("d", "p", "1983-11-15/1987-10-19")))
        .saying(
            "p holds head twice at once, in a, 1983/1987-10-19, and b, 1983/1987-10-19",
            "p holds head twice at once, in a, 1983/1987-10-19, and c, 1983-11-15/1987-10-19",
            "p holds head twice at once, in c, 1983-11-15/1987-10-19, and d, 1983-11-15/1987-10-19");
  }

  @Test
  void pointsToTheSecondInTheDocument() {
    assertThatRule(RULE)
        .on(two("2014-01-01/2016-12-31", "2010-01-01/2014-12-31"))
        .reports("/personnelTerms/1")
        .relatedTo("/personnelTerms/0");
  }

  @ParameterizedTest
  @CsvSource({
    "2010/2014, 2013/2016, ERROR",
    "2010-01-01/2014-06, 2014-06-01/2016, ERROR",
    "2010-01-01/2014-12-31, 2012, ERROR",
    "2012, 2010-01-01/2014-12-31, ERROR",
    "2010/.., 2014/.., ERROR",
    "../2014, ../2012, ERROR",
    "2010/2014~, 2012/2016, WARNING",
    "2010/2014, 2012?/2016, WARNING"
  })
  void reportsADayThatIsCertainlyShared(String first, String second, Severity severity) {
    assertThatRule(RULE).on(two(first, second)).reports("/personnelTerms/1").as(severity);
  }

  @ParameterizedTest
  @CsvSource({
    "2010-01-01/2014-12-31, 2015-01-01/2016-12-31",
    "2010/2014, 2014/2016",
    "2010-01-01/2014-06, 2014-06-02/2016",
    "2010/, 2014/2016",
    "2010/2014, /2016",
    "2012, 2012",
    "2010/2014, 2016/2012",
    "2014/2010, 2011/2012",
    "2010/9999-12-31, 2014/2016",
    "2010/2014, /"
  })
  void acceptsPossiblyApartAndReportedPeriods(String first, String second) {
    assertThatRule(RULE).on(two(first, second)).reportsNothing();
  }

  @Test
  void acceptsAnotherPersonAndAnotherPost() {
    Dataset data = headedBy(2, term("a", "p", "2010/2014"), term("b", "q", "2010/2014"));
    assertThatRule(RULE)
        .on(data.toBuilder()
            .addPost(post("deputy", "unit").build())
            .addPersonnelTerm(term("c", "p", "2010/2014").post(Id.of("deputy")).build())
            .build())
        .reportsNothing();
  }

  @Test
  void comparesEachTermWithTheLongestBesideIt() {
    assertThatRule(RULE)
        .on(headedBy(
            term("a", "p", "2000-01-01/2020-12-31"),
            term("b", "p", "2001-01-01/2001-12-31"),
            term("c", "p", "2005-01-01/2006-12-31"),
            term("d", "p", "2021-01-01/2021-12-31")))
        .reports("/personnelTerms/1", "/personnelTerms/2");
    assertThatRule(RULE)
        .on(headedBy(
            term("c", "p", "2005-01-01/2006-12-31"),
            term("b", "p", "2001-01-01/2001-12-31"),
            term("a", "p", "2000-01-01/2020-12-31")))
        .reports("/personnelTerms/2", "/personnelTerms/2");
  }

  @Test
  void restsOnAnUnqualifiedOneWhereThereIsOne() {
    assertThatRule(RULE)
        .on(headedBy(
            term("a", "p", "2000-01-01/2010-12-31?"),
            term("b", "p", "2001-01-01/2009-12-31"),
            term("c", "p", "2002-01-01/2008-12-31")))
        .reportsAs(
            Map.of("/personnelTerms/1", Severity.WARNING, "/personnelTerms/2", Severity.ERROR));
  }

  @Test
  void looksPastOneThatMayBeginLater() {
    assertThatRule(RULE)
        .on(headedBy(
            term("a", "p", "[2000-01-01..2010-12-31]/2020-12-31"),
            term("b", "p", "2001-01-01/2005-12-31"),
            term("c", "p", "2003-01-01/2006-12-31")))
        .reports("/personnelTerms/2")
        .relatedTo("/personnelTerms/1");
  }

  @Test
  void findsOneOfWhichNoDayIsCertain() {
    assertThatRule(RULE)
        .on(headedBy(
            term("a", "p", "2012-05"),
            term("b", "p", "2012-05-10/2012-05-20"),
            term("c", "p", "2012-04-20/2012-06-10")))
        .reports("/personnelTerms/2", "/personnelTerms/2");
  }

  @Test
  void ignoresUnknownPostOrPerson() {
    assertThatRule(RULE)
        .on(withoutPeople(
                1,
                List.of(
                    term("a", "p", "2010/2014").build(),
                    term("b", "p", "2010/2014").build()))
            .build())
        .reportsNothing();
    assertThatRule(RULE)
        .on(Dataset.builder()
            .addPerson(person("p"))
            .addPersonnelTerm(term("a", "p", "2010/2014").build())
            .addPersonnelTerm(term("b", "p", "2010/2014").build())
            .build())
        .reportsNothing();
  }

  private static Dataset two(String first, String second) {
    return headedBy(term("a", "p", first), term("b", "p", second));
  }
}
