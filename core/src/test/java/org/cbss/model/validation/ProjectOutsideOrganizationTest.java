package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.project;
import static org.cbss.model.validation.Samples.span;

import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectOutsideOrganizationTest {
  private static final String RULE = "project-outside-organization";

  @Test
  void reportsLeadThatNoLongerExisted() {
    assertThatRule(RULE)
        .on(led("2001/2005-12", "2006-01/2007"))
        .reports("/projects/0/leads/1")
        .saying("p, 2006-01/2007, shares no day with gone, 2001/2005-12")
        .relatedTo("/organizations/1/period")
        .as(Severity.WARNING);
  }

  @Test
  void reportsFunderThatDidNotExistYet() {
    assertThatRule(RULE)
        .on(dataset(
            organization("fund").period(span("2013/..")).build(),
            project("p")
                .period(span("2010/2012"))
                .addFunder(Party.of(Id.of("fund")))
                .build()))
        .reports("/projects/0/funders/0");
  }

  @ParameterizedTest
  @CsvSource({"2001/2006, 2006-01/2007", "2001/, 2006/2007", "2005/2001, 2006/2007", "2001/2005, /"
  })
  void acceptsPossibleSharedDayAndReportedPeriods(String organization, String project) {
    assertThatRule(RULE).on(led(organization, project)).reportsNothing();
  }

  private static Dataset led(String organization, String project) {
    return dataset(
        organization("lead").build(),
        organization("gone").period(span(organization)).build(),
        project("p")
            .period(span(project))
            .addLead(Party.of(Id.<Organization>of("lead")))
            .addLead(Party.of(Id.<Organization>of("gone")))
            .build());
  }
}
