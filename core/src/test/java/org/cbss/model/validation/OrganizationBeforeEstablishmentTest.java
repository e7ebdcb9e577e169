package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.decision;
import static org.cbss.model.validation.Samples.meeting;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.project;
import static org.cbss.model.validation.Samples.span;

import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.time.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationBeforeEstablishmentTest {
  private static final String RULE = "organization-before-establishment";

  @Test
  void reportsAnOrganizationThatIsOlderThanItsFoundation() {
    assertThatRule(RULE)
        .on(founded("1995/..", "1998"))
        .reports("/organizations/1/period")
        .saying("s, 1995/.., is older than d, 1998, which establishes it")
        .relatedTo("/decisions/0/date")
        .helping("name it under basedOn there")
        .as(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "1998/.., 1998",
    "1999/.., 1998",
    "/2005, 1998",
    "1995/1990, 1998",
    "1995/.., 9999-12-31"
  })
  void acceptsWhatMayBeginLaterAndWhatOtherRulesReport(String period, String date) {
    assertThatRule(RULE).on(founded(period, date)).reportsNothing();
  }

  @Test
  void ignoresWhatADecisionAdoptsByMistake() {
    assertThatRule(RULE)
        .on(dataset(
            organization("s").period(span("1995/..")).build(),
            decision("d", "s")
                .date(EdtfDate.parse("1998"))
                .addAdopted(Id.of("s"))
                .build()))
        .reportsNothing();
  }

  @Test
  void looksAtProjectsAndAtTheMeetingOfADecision() {
    assertThatRule(RULE)
        .on(dataset(
            organization("lc").build(),
            project("p").period(span("2010/2012")).build(),
            meeting("m", "lc").period(span("2011-05-06")).build(),
            decision("d", "lc").meeting(Id.of("m")).addEstablished(Id.of("p")).build()))
        .reports("/projects/0/period")
        .relatedTo("/decisions/0/meeting");
  }

  @Test
  void acceptsIfOneOfTheDecisionsCameFirst() {
    assertThatRule(RULE)
        .on(dataset(
            organization("s").period(span("1995/..")).build(),
            decision("d", "s")
                .date(EdtfDate.parse("1998"))
                .addEstablished(Id.of("s"))
                .build(),
            decision("e", "s")
                .date(EdtfDate.parse("1994"))
                .addEstablished(Id.of("s"))
                .build()))
        .reportsNothing();
  }

  private static Dataset founded(String period, String date) {
    return dataset(
        organization("lc").build(),
        organization("s").period(span(period)).build(),
        decision("d", "lc")
            .date(EdtfDate.parse(date))
            .addEstablished(Id.of("s"))
            .build());
  }
}
