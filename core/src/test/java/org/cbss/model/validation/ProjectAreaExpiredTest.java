package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.area;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.mandate;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.project;
import static org.cbss.model.validation.Samples.span;

import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectAreaExpiredTest {
  private static final String RULE = "project-area-expired";
  private static final Organization CAR = organization("car").build();

  @Test
  void reportsAnAreaOfAMandateThatWasOver() {
    assertThatRule(RULE)
        .on(serving("2015-01-01/2019-12-31", "2020-01-01/2022-12-31"))
        .reports("/projects/0/areas/0")
        .saying(
            "p runs 2020-01-01/2022-12-31 and serves x, an area of m, in force 2015-01-01/2019-12-31")
        .relatedTo("/mandates/0/period")
        .as(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "2015/2019, 2020/2022, ERROR",
    "2015/2019, 2012/2014, ERROR",
    "2015/2019-05, 2019-06/, ERROR",
    "2015/2019, 2020/.., ERROR",
    "2015/2018~, 2020/2022, WARNING",
    "2015/2019, 2021?/2022, WARNING"
  })
  void reportsWhatIsCertainlyApart(String mandate, String project, Severity severity) {
    assertThatRule(RULE)
        .on(serving(mandate, project))
        .reports("/projects/0/areas/0")
        .as(severity);
  }

  @ParameterizedTest
  @CsvSource({
    "2015/2019, 2019/2022",
    "2015-01-01/2019-12-31, 2019-12-31/2022-12-31",
    "2015/, 2020/2022",
    "2015/2019, /2022",
    "2015/2019~, 2020/2022",
    "2019/2015, 2020/2022",
    "2015/2019, 2022/2020",
    "2015/9999-12-31, 2012/2013",
    "/, 2020/2022",
    "2015/2019, /"
  })
  void acceptsPossibleSharedDayAndReportedPeriods(String mandate, String project) {
    assertThatRule(RULE).on(serving(mandate, project)).reportsNothing();
  }

  @Test
  void looksAtEachAreaOfAProject() {
    assertThatRule(RULE)
        .on(dataset(
            CAR,
            mandate("m", "car", "2015/2019")
                .addArea(area("w"))
                .addArea(area("x"))
                .build(),
            mandate("n", "car", "2020/2025").addArea(area("y")).build(),
            project("p")
                .period(span("2021/2022"))
                .addArea(Id.of("y"))
                .addArea(Id.of("x"))
                .addArea(Id.of("w"))
                .addArea(Id.of("z"))
                .build(),
            project("q").addArea(Id.of("x")).build()))
        .reports("/projects/0/areas/1", "/projects/0/areas/2");
  }

  @Test
  void ignoresAreaWithDuplicateId() {
    assertThatRule(RULE)
        .on(dataset(
            organization("x").build(),
            mandate("m", "x", "2015/2019").addArea(area("x")).build(),
            project("p").period(span("2021/2022")).addArea(Id.of("x")).build()))
        .reportsNothing();
  }

  private static Dataset serving(String mandate, String project) {
    return dataset(
        CAR,
        mandate("m", "car", mandate).addArea(area("x")).build(),
        project("p").period(span(project)).addArea(Id.of("x")).build());
  }
}
