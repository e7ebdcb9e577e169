package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.person;
import static org.cbss.model.validation.Samples.post;
import static org.cbss.model.validation.Samples.span;
import static org.cbss.model.validation.Samples.term;

import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermOutsidePostTest {
  private static final String RULE = "term-outside-post";

  @Test
  void reportsATermOutsideItsPost() {
    assertThatRule(RULE)
        .on(inPost("2017-01-01/..", "2013-05-01/2020-06-30"))
        .reports("/personnelTerms/0/period")
        .saying("t is 2013-05-01/2020-06-30, outside head, 2017-01-01/..")
        .relatedTo("/posts/0/period")
        .as(Severity.ERROR);
  }

  @Test
  void reportsATermOutsideTheOrganizationOfItsPost() {
    assertThatRule(RULE)
        .on(inOrganization("2017-01-01/..", "2013-05-01/2020-06-30"))
        .reports("/personnelTerms/0/period")
        .saying("t is 2013-05-01/2020-06-30, outside unit, 2017-01-01/..")
        .relatedTo("/organizations/0/period")
        .as(Severity.ERROR);
  }

  @Test
  void reportsOnceATermOutsideBoth() {
    assertThatRule(RULE)
        .on(with("2016-01-01/..", "2017-01-01/..", "2013-05-01/2020-06-30"))
        .reports("/personnelTerms/0/period")
        .relatedTo("/posts/0/period");
  }

  @Test
  void reportsTheSurerOfTheTwo() {
    assertThatRule(RULE)
        .on(with("2000/2010", "2000/2010?", "2015/2016"))
        .reports("/personnelTerms/0/period")
        .relatedTo("/organizations/0/period")
        .as(Severity.ERROR);
    assertThatRule(RULE)
        .on(with("2000/2010?", "2000/2010?", "2015/2016"))
        .reports("/personnelTerms/0/period")
        .relatedTo("/posts/0/period")
        .as(Severity.WARNING);
  }

  @Test
  void leavesPostOutsideOrganizationToItsRule() {
    assertThatRule(RULE)
        .on(with("2016-01-01/2019-12-31", "2013/..", "2013-05-01/2020-06-30"))
        .reportsNothing();
  }

  @ParameterizedTest
  @CsvSource({
    "2010/2014, 2013/2015, ERROR",
    "2010/2014, 2009/2012, ERROR",
    "2010/2014, 2013/.., ERROR",
    "2010-06/2014, 2010-05/2012, ERROR",
    "2010/2014?, 2013/2016, WARNING",
    "2010/2014, 2008~/2012, WARNING"
  })
  void reportsWhatCertainlySticksOut(String whole, String term, Severity severity) {
    assertThatRule(RULE)
        .on(inPost(whole, term))
        .reports("/personnelTerms/0/period")
        .as(severity);
    assertThatRule(RULE)
        .on(inOrganization(whole, term))
        .reports("/personnelTerms/0/period")
        .as(severity);
  }

  @ParameterizedTest
  @CsvSource({
    "2010/2014, 2010/2014",
    "2010-06-01/2014-06-30, 2010/2014",
    "2010/, 2013/..",
    "2010/2014, 2013/",
    "2010/2014, /2012",
    "2010/2014, 2013/2015~",
    "2010/2014, 2016/2015",
    "2014/2010, 2016/2018",
    "2010/2014, 2016/9999-12-31",
    "2010/2014, /",
    "/, 2010/2014"
  })
  void acceptsWhatMayLieWithinAndWhatOtherRulesReport(String whole, String term) {
    assertThatRule(RULE).on(inPost(whole, term)).reportsNothing();
    assertThatRule(RULE).on(inOrganization(whole, term)).reportsNothing();
  }

  @Test
  void acceptsWhatHasNoPeriodAndBrokenReferences() {
    assertThatRule(RULE)
        .on(base()
            .addPost(post("head", "unit").build())
            .addPersonnelTerm(term("t", "p", "2010/2014").build())
            .build())
        .reportsNothing();
    assertThatRule(RULE)
        .on(base().addPersonnelTerm(term("t", "p", "2010/2014").build()).build())
        .reportsNothing();
    assertThatRule(RULE)
        .on(base()
            .addPost(post("head", "ghost").build())
            .addPersonnelTerm(term("t", "p", "2010/2014").build())
            .build())
        .reportsNothing();
  }

  private static DatasetBuilder base() {
    return Dataset.builder().addOrganization(organization("unit").build()).addPerson(person("p"));
  }

  private static Dataset inPost(String post, String term) {
    return base()
        .addPost(post("head", "unit").period(span(post)).build())
        .addPersonnelTerm(term("t", "p", term).build())
        .build();
  }

  private static Dataset inOrganization(String organization, String term) {
    return Dataset.builder()
        .addOrganization(organization("unit").period(span(organization)).build())
        .addPerson(person("p"))
        .addPost(post("head", "unit").build())
        .addPersonnelTerm(term("t", "p", term).build())
        .build();
  }

  private static Dataset with(String organization, String post, String term) {
    return Dataset.builder()
        .addOrganization(organization("unit").period(span(organization)).build())
        .addPerson(person("p"))
        .addPost(post("head", "unit").period(span(post)).build())
        .addPersonnelTerm(term("t", "p", term).build())
        .build();
  }
}
