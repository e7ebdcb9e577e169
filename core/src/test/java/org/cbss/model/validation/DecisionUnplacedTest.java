package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.decision;
import static org.cbss.model.validation.Samples.meeting;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.span;

import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.time.EdtfDate;
import org.junit.jupiter.api.Test;

class DecisionUnplacedTest {
  private static final String RULE = "decision-unplaced";
  private static final Organization CBSS = organization("cbss").build();

  @Test
  void reportsADecisionOfWhichNothingTellsWhen() {
    assertThatRule(RULE)
        .on(dataset(CBSS, decision("d", "cbss").addAdopted(Id.of("cbss")).build()))
        .reports("/decisions/0")
        .saying("nothing tells when d was taken")
        .as(Severity.INFORMATION);
  }

  @Test
  void acceptsADateAMeetingOrAPresidency() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            presidency("p", "2019/2020").build(),
            meeting("m", "cbss").period(span("2020")).build(),
            decision("d", "cbss").date(EdtfDate.parse("20XX")).build(),
            decision("e", "cbss").meeting(Id.of("m")).build(),
            decision("f", "cbss").presidency(Id.of("p")).build(),
            decision("g", "cbss").presidency(Id.of("q")).build()))
        .reportsNothing();
  }
}
