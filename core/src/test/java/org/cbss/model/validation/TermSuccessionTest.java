package org.cbss.model.validation;

import static org.cbss.model.validation.Offices.headedBy;
import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.person;
import static org.cbss.model.validation.Samples.post;
import static org.cbss.model.validation.Samples.term;

import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermSuccessionTest {
  private static final String RULE = "term-succession";

  @Test
  void reportsATermThatFollowsAcrossAnotherHolder() {
    assertThatRule("term-succession")
        .on(headedBy(
            term("t2", "p", "2004-01-01/2007-12-31"),
            term("t3", "q", "2008-01-01/2011-12-31").replaces(Id.of("t2")),
            term("t4", "r", "2012-01-01/2013-12-31").follows(Id.of("t2"))))
        .reports("/personnelTerms/2/follows")
        .saying("t4, 2012-01-01/2013-12-31, follows t2, 2004-01-01/2007-12-31, and t3,"
            + " 2008-01-01/2011-12-31, held head in between")
        .helping("directly before")
        .as(Severity.ERROR);
    assertThatRule("term-succession")
        .on(headedBy(
            2,
            term("t2", "p", "2004-01-01/2007-12-31"),
            term("t3", "q", "2008-01-01/2011-12-31"),
            term("t4", "r", "2012-01-01/2013-12-31").follows(Id.of("t2"))))
        .reportsNothing();
  }

  @Test
  void reportsATermOfAnotherPost() {
    Dataset data = headedBy(
            term("a", "p", "2010/2014"),
            term("b", "q", "2015/2016").follows(Id.of("c")),
            term("d", "q", "2017/2018").replaces(Id.of("c")))
        .toBuilder()
        .addPost(post("deputy", "unit").build())
        .addPersonnelTerm(term("c", "p", "2010/2014").post(Id.of("deputy")).build())
        .build();
    assertThatRule(RULE)
        .on(data)
        .reports("/personnelTerms/1/follows", "/personnelTerms/2/replaces")
        .saying("b, in head, follows c, in deputy", "d, in head, replaces c, in deputy")
        .as(Severity.ERROR);
  }

  @Test
  void reportsATermThatBeginsLater() {
    assertThatRule(RULE)
        .on(headedBy(term("a", "p", "2010/2014").replaces(Id.of("b")), term("b", "q", "2015/2016")))
        .reports("/personnelTerms/0/replaces")
        .saying("a, 2010/2014, replaces b, 2015/2016, which begins later")
        .relatedTo("/personnelTerms/1")
        .helping("the earlier one")
        .as(Severity.ERROR);
    assertThatRule(RULE)
        .on(headedBy(term("a", "p", "2010/2014").follows(Id.of("b")), term("b", "q", "2015/2016")))
        .reports("/personnelTerms/0/follows");
  }

  @Test
  void reportsAVacancyAcrossWhichATermFollows() {
    assertThatRule(RULE)
        .on(headedBy(
            term("a", "p", "2010-01-01/2014-12-31"),
            term("b", "q", "2015-01-02/2016-12-31").follows(Id.of("a"))))
        .reports("/personnelTerms/1/follows")
        .saying("b follows a, and nobody held head in between: 1 day, 2015-01-01")
        .relatedTo("/personnelTerms/0")
        .helping("replaces")
        .as(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "2010/2014, 2016/2018, ERROR",
    "2010/2014-05, 2014-07/.., ERROR",
    "/[..2014-05], 2014-07/.., ERROR",
    "2010/2014~, 2017/.., WARNING",
    "2010/2014, 2017?/.., WARNING",
    "2016/2018, 2010/2012, ERROR",
    "2016-01-01/2018, [2010-01-01..2015-12-31]/2020, ERROR",
    "2016~/2018, 2010/2012, WARNING",
    "2016/2018, 2010/2012~, WARNING"
  })
  void reportsWhatIsCertainlyWrong(String before, String after, Severity severity) {
    assertThatRule(RULE)
        .on(headedBy(term("a", "p", before), term("b", "q", after).follows(Id.of("a"))))
        .reports("/personnelTerms/1/follows")
        .as(severity);
  }

  @ParameterizedTest
  @CsvSource({
    "2010/2014, 2015/2018",
    "2010/2014-05, 2014-06/..",
    "2010/, 2016/2018",
    "2010/2014, /2018",
    "2010/2015~, 2016/..",
    "2016-01-01/2018, [2010-01-01..2016-01-01]/2020",
    "2010/.., 2016/2018",
    "2010/2014, 2012/2018",
    "2014/2010, 2016/2018",
    "2010/2014, 2018/2016",
    "2010/2014, 2016/9999-12-31",
    "/, 2016/2018",
    "2010/2014, /"
  })
  void acceptsWhatMayBeRightAndWhatOtherRulesReport(String before, String after) {
    assertThatRule(RULE)
        .on(headedBy(term("a", "p", before), term("b", "q", after).follows(Id.of("a"))))
        .reportsNothing();
  }

  @Test
  void acceptsAVacancyBeforeATermThatReplacesAnother() {
    assertThatRule(RULE)
        .on(headedBy(term("a", "p", "2010/2014"), term("b", "q", "2016/2018").replaces(Id.of("a"))))
        .reportsNothing();
  }

  @Test
  void acceptsDaysBetweenThatSomebodyMayHaveHeldThePost() {
    assertThatRule(RULE)
        .on(headedBy(
            term("a", "p", "2010-01-01/2014-12-31"),
            term("b", "q", "2016-01-01/..").follows(Id.of("a")),
            term("c", "r", "2015-01-01/2015-12-31").acting(true)))
        .reportsNothing();
    assertThatRule(RULE)
        .on(headedBy(
            term("a", "p", "2010-01-01/2014-12-31"),
            term("b", "q", "2016-01-01/..").follows(Id.of("a")),
            term("c", "r", "/")))
        .reportsNothing();
    assertThatRule(RULE)
        .on(headedBy(
            term("a", "p", "2010-01-01/2014-12-31"),
            term("b", "q", "2016-01-01/..").follows(Id.of("a")),
            term("c", "r", "2015-01-02/2015-12-31")))
        .saying("b follows a, and nobody held head in between: 1 day, 2015-01-01");
  }

  @Test
  void warnsAtMostIfAQualifiedTermBoundsTheVacancy() {
    assertThatRule(RULE)
        .on(headedBy(
            3,
            term("a", "p", "2000-01-01/2000-12-31"),
            term("x", "q", "2000-06-01/2003-12-31?"),
            term("b", "r", "2001-01-01/2002-12-31"),
            term("c", "s", "2006-01-01/2007-12-31").follows(Id.of("a"))))
        .reports("/personnelTerms/3/follows")
        .saying("c follows a, and nobody held head in between: 730 days, 2004-01-02 to 2005-12-31")
        .as(Severity.WARNING);
  }

  @Test
  void takesNoNoticeOfVacanciesBeforeAndAfterBoth() {
    assertThatRule(RULE)
        .on(headedBy(
            term("x", "r", "2000-01-01/2004-12-31"),
            term("a", "p", "2010-01-01/2014-12-31"),
            term("b", "q", "2015-01-01/2016-12-31").follows(Id.of("a")),
            term("z", "s", "2020-01-01/..")))
        .reportsNothing();
  }

  @Test
  void isSilentIfAReferenceIsBroken() {
    assertThatRule(RULE)
        .on(headedBy(
            term("a", "p", "2010/2014").follows(Id.of("b")),
            term("b", "q", "2016/2018").replaces(Id.of("a")),
            term("c", "r", "2020/2021").follows(Id.of("p"))))
        .reportsNothing();
    assertThatRule(RULE)
        .on(headedBy(
            term("a", "p", "2010/2014").post(Id.of("ghost")),
            term("b", "q", "2015/2018").follows(Id.of("a")),
            term("c", "r", "2008/2009").post(Id.of("ghost")).follows(Id.of("a")),
            term("d", "r", "2015/2018").post(Id.of("ghost")).follows(Id.of("b"))))
        .reports("/personnelTerms/2/follows");
  }

  @Test
  void ignoresVacanciesOfUnknownPosts() {
    assertThatRule(RULE)
        .on(Dataset.builder()
            .addPerson(person("p"))
            .addPersonnelTerm(term("a", "p", "2010/2012").build())
            .addPersonnelTerm(term("b", "p", "2016/2018").follows(Id.of("a")).build())
            .build())
        .reportsNothing();
  }
}
