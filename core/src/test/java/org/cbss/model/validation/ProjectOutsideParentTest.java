package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.project;
import static org.cbss.model.validation.Samples.span;

import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectOutsideParentTest {
  private static final String RULE = "project-outside-parent";

  @Test
  void reportsAPartThatOutlastsTheWhole() {
    assertThatRule(RULE)
        .on(part("2015-01-01/2019-12-31", "2017-01-01/2020-01-01"))
        .reports("/projects/1/period")
        .saying("part is 2017-01-01/2020-01-01, outside whole, 2015-01-01/2019-12-31")
        .relatedTo("/projects/0/period")
        .as(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "2015/2019, 2014/2016, ERROR",
    "2015/2019, 2018/2020, ERROR",
    "2015/2019, 2021/2022, ERROR",
    "2015/2019, 2018/.., ERROR",
    "2015-06/2019, 2015-05/2016, ERROR",
    "2015/2019, 2014-12-31/, ERROR",
    "2015/2019, 2013~/2016, WARNING",
    "2015/2019?, 2014/2016, WARNING"
  })
  void reportsWhatCertainlySticksOut(String whole, String part, Severity severity) {
    assertThatRule(RULE).on(part(whole, part)).reports("/projects/1/period").as(severity);
  }

  @ParameterizedTest
  @CsvSource({
    "2015/2019, 2015/2019",
    "2015-01-01/2019-12-31, 2015-01-01/2019-12-31",
    "2015-06-01/2019, 2015/2016",
    "2015/2019-06-30, 2016/2019",
    "2015/, 2018/..",
    "2015/2019, 2018/",
    "2015/2019, /2019",
    "2015/2019, 2014~/2016",
    "2015/2019, 2022/2021",
    "2019/2015, 2021/2022",
    "2015/2019, 2021/9999-12-31",
    "2015/2019, /",
    "/, 2018/2020"
  })
  void acceptsWhatMayLieWithinAndWhatOtherRulesReport(String whole, String part) {
    assertThatRule(RULE).on(part(whole, part)).reportsNothing();
  }

  @Test
  void acceptsWhatHasNoPeriodOrNoKnownWhole() {
    assertThatRule(RULE)
        .on(dataset(
            project("whole").build(),
            project("a").partOf(Id.of("whole")).period(span("2015/2019")).build(),
            project("b").partOf(Id.of("a")).build(),
            project("c").partOf(Id.of("ghost")).period(span("2015/2019")).build(),
            project("d").period(span("2015/2019")).build()))
        .reportsNothing();
  }

  @Test
  void isSilentWherePartsAreWholesOfEachOther() {
    assertThatRule(RULE)
        .on(dataset(
            project("a").partOf(Id.of("b")).period(span("2015/2019")).build(),
            project("b").partOf(Id.of("a")).period(span("2016/2017")).build(),
            project("c").partOf(Id.of("a")).period(span("2020/2021")).build()))
        .reports("/projects/2/period");
  }

  private static Dataset part(String whole, String part) {
    return dataset(
        project("whole").period(span(whole)).build(),
        project("part").partOf(Id.of("whole")).period(span(part)).build());
  }
}
