package org.cbss.model.validation;

import static org.cbss.model.validation.Offices.headedBy;
import static org.cbss.model.validation.Offices.terms;
import static org.cbss.model.validation.Offices.withoutPeople;
import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.person;
import static org.cbss.model.validation.Samples.post;
import static org.cbss.model.validation.Samples.term;

import java.util.List;
import org.cbss.model.Convention;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.PersonnelTermBuilder;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermVacancyTest {
  private static final String RULE = "term-vacancy";

  private static Dataset complete(PersonnelTermBuilder... terms) {
    return complete(headedBy(terms));
  }

  private static Dataset complete(int seats, PersonnelTermBuilder... terms) {
    return complete(headedBy(seats, terms));
  }

  /** Says that all terms of the post are recorded. */
  private static Dataset complete(Dataset dataset) {
    Convention convention = Convention.builder()
        .period(TimeSpan.parse("0001-01-02/.."))
        .complete(true)
        .build();
    return dataset.toBuilder()
        .posts(dataset.posts().stream()
            .map(post -> post.toBuilder().addConvention(convention).build())
            .toList())
        .build();
  }

  @Test
  void listsTheDaysOfAPostThatClaimsNothing() {
    assertThatRule(RULE)
        .on(headedBy(terms("2013-05-01/2020-05-31", "2020-07-01/..")))
        .reports("/posts/0/id")
        .saying("head: nobody is recorded to hold the post between t0 and t1"
            + " (30 days, 2020-06-01 to 2020-06-30)")
        .relatedTo("/personnelTerms/1/period")
        .as(Severity.INFORMATION);
  }

  @Test
  void reportsTheDaysThatNobodyHeldThePost() {
    assertThatRule(RULE)
        .on(complete(terms("2013-05-01/2020-05-31", "2020-07-01/..")))
        .reports("/personnelTerms/1/period")
        .saying("nobody held head between t0 and t1: 30 days, 2020-06-01 to 2020-06-30")
        .relatedTo("/personnelTerms/0/period")
        .helping("stood in")
        .as(Severity.WARNING);
  }

  @ParameterizedTest
  @CsvSource({
    "2010/2014, 2016/2018, '365 days, 2015-01-01 to 2015-12-31'",
    "2010/2014-05, 2014-07/, '30 days, 2014-06-01 to 2014-06-30'",
    "/2014-05-31, 2014-06-02/, '1 day, 2014-06-01'",
    "2010/[2012-01-01..2014-12-30], 2015/2016, '1 day, 2014-12-31'"
  })
  void reportsOnlyWhatIsCertain(String first, String second, String gap) {
    assertThatRule(RULE)
        .on(complete(terms(first, second)))
        .saying("nobody held head between t0 and t1: " + gap);
  }

  @ParameterizedTest
  @CsvSource({
    "2013-05-01/2020-06-30, 2020-07-01/..",
    "2010/2014, 2015/2018",
    "2010/2014-05, 2014-06/2018",
    "2010/, 2016/2018",
    "2010/2014, /2018",
    "2014/2010, 2016/2018",
    "2010/2014, 2018/2016",
    "2010/9999-12-31, 2016/2018",
    "/, 2016/2018"
  })
  void acceptsPossibleContinuityAndReportedPeriods(String first, String second) {
    assertThatRule(RULE).on(complete(terms(first, second))).reportsNothing();
  }

  @Test
  void acceptsDaysThatSomebodyElseMayCover() {
    assertThatRule(RULE)
        .on(complete(2, terms("2000/2030", "2010/2011", "2014/2015")))
        .reportsNothing();
    assertThatRule(RULE)
        .on(complete(
            term("a", "p", "2010-01-01/2011-12-31"),
            term("b", "q", "2012-01-01/2013-12-31").acting(true),
            term("c", "r", "2014-01-01/2015-12-31")))
        .reportsNothing();
    assertThatRule(RULE)
        .on(complete(terms("2010-01-01/2011-12-31", "2014-01-01/2015-12-31", "/")))
        .reportsNothing();
  }

  @Test
  void acceptsDaysThatTermOfUnknownPostMayCover() {
    assertThatRule(RULE)
        .on(complete(
            term("a", "p", "2010/2011"),
            term("b", "q", "2012/2013").post(Id.of("gone")),
            term("c", "r", "2014/2015")))
        .reportsNothing();
  }

  @Test
  void reportsDaysOnWhichSomebodyHeldAnotherPostAlone() {
    Dataset dataset = complete(
        term("a", "p", "2010/2011"),
        term("b", "q", "2012/2013").post(Id.of("deputy")),
        term("c", "r", "2014/2015"));

    assertThatRule(RULE)
        .on(dataset.toBuilder().addPost(post("deputy", "unit").build()).build())
        .reports("/personnelTerms/2/period");
  }

  @Test
  void looksAtPostsOfManySeatsToo() {
    assertThatRule(RULE)
        .on(complete(5, terms("2010/2011", "2010/2011", "2014/2015")))
        .reports("/personnelTerms/2/period");
  }

  @Test
  void leavesAWrongSuccessionToItsRule() {
    assertThatRule(RULE)
        .on(complete(
            term("a", "p", "2010/2011"),
            term("b", "q", "2014/2015").follows(Id.of("a")),
            term("c", "r", "2018/2019").replaces(Id.of("b"))))
        .reports("/personnelTerms/2/period");
    assertThatRule(RULE)
        .on(complete(
            term("a", "p", "2010/2011"),
            term("b", "q", "2014/2015").replaces(Id.of("c")),
            term("c", "r", "2016/2019")))
        .reportsNothing();
  }

  @Test
  void isSilentWhereWhatATermFollowsIsNotKnown() {
    assertThatRule(RULE)
        .on(complete(term("a", "p", "2010/2011"), term("b", "q", "2014/2015").follows(Id.of("aa"))))
        .reportsNothing();
    assertThatRule(RULE)
        .on(complete(
            term("a", "p", "2010/2011").follows(Id.of("b")),
            term("b", "q", "2014/2015").follows(Id.of("a"))))
        .reportsNothing();
  }

  @Test
  void reportsAVacancyBeforeATermThatRightlyFollowsAnother() {
    assertThatRule(RULE)
        .on(complete(
            2,
            term("a", "p", "2010/2011"),
            term("b", "q", "2014/2018").follows(Id.of("c")),
            term("c", "r", "2014-06-01/2015")))
        .reports("/personnelTerms/1/period");
  }

  @Test
  void ignoresUnknownPostsButNotUnknownPeople() {
    List<PersonnelTerm> terms =
        List.of(term("a", "p", "2010/2011").build(), term("b", "q", "2014/2015").build());
    Dataset withoutPost = Dataset.builder()
        .addPerson(person("p"))
        .addPerson(person("q"))
        .addPersonnelTerm(terms.get(0))
        .addPersonnelTerm(terms.get(1))
        .build();
    assertThatRule(RULE).on(withoutPost).reportsNothing();
    assertThatRule(RULE)
        .on(complete(withoutPeople(1, terms).build()))
        .reports("/personnelTerms/1/period");
  }

  @Test
  void looksAtEachPostByItself() {
    assertThatRule(RULE)
        .on(headedBy(terms("2010/2011", "2012/2015")).toBuilder()
            .addPost(post("deputy", "unit").build())
            .addPersonnelTerm(term("c", "p0", "2020/2021").post(Id.of("deputy")).build())
            .build())
        .reportsNothing();
  }
}
