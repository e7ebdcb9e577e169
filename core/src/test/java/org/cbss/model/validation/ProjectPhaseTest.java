package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.project;
import static org.cbss.model.validation.Samples.span;

import org.cbss.model.Id;
import org.cbss.model.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectPhaseTest {
  private static final String RULE = "project-phase";
  private static final Project WHOLE = project("whole").build();

  @Test
  void reportsANumberThatRepeats() {
    assertThatRule(RULE)
        .on(dataset(WHOLE, phase("a", 1, "2015/2016"), phase("b", 1, "2017/2018")))
        .reports("/projects/2/phase")
        .saying("b and a both have the phase 1")
        .relatedTo("/projects/1/phase")
        .as(Severity.ERROR);
  }

  @Test
  void reportsAHigherNumberThatBeginsEarlier() {
    assertThatRule(RULE)
        .on(dataset(WHOLE, phase("a", 3, "2015/2016"), phase("b", 1, "2017/2018")))
        .reports("/projects/1/phase")
        .saying("a has the phase 3 and begins before b, which has 1")
        .relatedTo("/projects/2/phase")
        .as(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "2016/2018, 2015/2020, ERROR",
    "2016-01-01/2018, [2010-01-01..2015-12-31]/2020, ERROR",
    "2016/, /2015, ERROR",
    "2018~/2018, 2015/2016, WARNING"
  })
  void reportsWhatCertainlyRunsAgainstTheDates(String one, String two, Severity severity) {
    assertThatRule(RULE)
        .on(dataset(WHOLE, phase("a", 1, one), phase("b", 2, two)))
        .reports("/projects/2/phase")
        .as(severity);
  }

  @Test
  void restsOnAnUnqualifiedOneWhereThereIsOne() {
    assertThatRule(RULE)
        .on(dataset(WHOLE, phase("a", 1, "2005"), phase("b", 2, "2007?"), phase("c", 3, "2003")))
        .reports("/projects/3/phase")
        .saying("c has the phase 3 and begins before a, which has 1")
        .as(Severity.ERROR);
    assertThatRule(RULE)
        .on(dataset(WHOLE, phase("a", 1, "2002"), phase("b", 2, "2007?"), phase("c", 3, "2003")))
        .reports("/projects/3/phase")
        .relatedTo("/projects/2/phase")
        .as(Severity.WARNING);
  }

  @ParameterizedTest
  @CsvSource({
    "2015/2016, 2016/2018",
    "2015/2016, 2015/2016",
    "2016-01-01/2018, [2010-01-01..2016-01-01]/2020",
    "2016/2018, /2020",
    "/2020, 2015/2016",
    "2018/2016, 2015/2016",
    "2016/2018, 2015/2014",
    "2016/9999-12-31, 2014/2015",
    "/, 2014/2015"
  })
  void acceptsPossibleOrderAndReportedPeriods(String one, String two) {
    assertThatRule(RULE)
        .on(dataset(WHOLE, phase("a", 1, one), phase("b", 2, two)))
        .reportsNothing();
  }

  @Test
  void acceptsPhasesOfDifferentWholesAndWhatIsNoPhase() {
    assertThatRule(RULE)
        .on(dataset(
            WHOLE,
            project("other").build(),
            phase("a", 1, "2015/2016"),
            project("b").partOf(Id.of("other")).phase(1).build(),
            project("c").partOf(Id.of("whole")).build(),
            project("d").partOf(Id.of("whole")).build(),
            project("e").phase(1).build(),
            project("f").phase(1).build(),
            project("g").partOf(Id.of("ghost")).phase(1).build(),
            project("h").partOf(Id.of("ghost")).phase(1).build()))
        .reportsNothing();
  }

  @Test
  void leavesAPhaseThatStandsTwiceToAnotherRule() {
    assertThatRule(RULE)
        .on(dataset(WHOLE, phase("a", 1, "2015/2016"), phase("a", 1, "2015/2016")))
        .reportsNothing();
  }

  private static Project phase(String id, int number, String period) {
    return project(id).partOf(Id.of("whole")).phase(number).period(span(period)).build();
  }
}
