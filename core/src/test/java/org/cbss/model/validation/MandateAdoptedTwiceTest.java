package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.decision;
import static org.cbss.model.validation.Samples.mandate;
import static org.cbss.model.validation.Samples.organization;

import org.cbss.model.Id;
import org.cbss.model.Mandate;
import org.cbss.model.Organization;
import org.junit.jupiter.api.Test;

class MandateAdoptedTwiceTest {
  private static final String RULE = "mandate-adopted-twice";
  private static final Organization CAR = organization("car").build();
  private static final Mandate MANDATE = mandate("m", "car", "2020/2025").build();

  @Test
  void reportsTheEntryOfTheSecondDecision() {
    assertThatRule(RULE)
        .on(dataset(
            CAR,
            MANDATE,
            decision("d", "car").addAdopted(Id.of("m")).build(),
            decision("e", "car").addAdopted(Id.of("car")).addAdopted(Id.of("m")).build()))
        .reports("/decisions/1/adopts/1")
        .saying("e adopts m, which d adopts too")
        .relatedTo("/decisions/0/adopts")
        .helping("basedOn")
        .as(Severity.WARNING);
  }

  @Test
  void reportsEveryDecisionAfterTheFirst() {
    assertThatRule(RULE)
        .on(dataset(
            CAR,
            MANDATE,
            decision("d", "car").addAdopted(Id.of("m")).build(),
            decision("e", "car").addAdopted(Id.of("m")).build(),
            decision("f", "car").addAdopted(Id.of("m")).build()))
        .reports("/decisions/1/adopts/0", "/decisions/2/adopts/0")
        .saying("e adopts m, which d adopts too", "f adopts m, which d adopts too");
  }

  @Test
  void acceptsOneDecisionForEachMandate() {
    assertThatRule(RULE)
        .on(dataset(
            CAR,
            MANDATE,
            mandate("n", "car", "2026/").build(),
            decision("d", "car").addAdopted(Id.of("m")).build(),
            decision("e", "car").addAdopted(Id.of("n")).addBasedOn(Id.of("m")).build()))
        .reportsNothing();
  }

  @Test
  void acceptsAnOrganizationThatTwoDecisionsBringIntoBeing() {
    assertThatRule(RULE)
        .on(dataset(
            CAR,
            decision("d", "car")
                .addAdopted(Id.of("car"))
                .addAdopted(Id.of("nothing"))
                .build(),
            decision("e", "car")
                .addAdopted(Id.of("car"))
                .addAdopted(Id.of("nothing"))
                .build()))
        .reportsNothing();
  }

  @Test
  void leavesWhatOneDecisionNamesTwiceToAnotherRule() {
    assertThatRule(RULE)
        .on(dataset(
            CAR,
            MANDATE,
            decision("d", "car").addAdopted(Id.of("m")).addAdopted(Id.of("m")).build()))
        .reportsNothing();
    assertThatRule(RULE)
        .on(dataset(
            CAR,
            MANDATE,
            decision("d", "car").addAdopted(Id.of("m")).build(),
            decision("e", "car").addAdopted(Id.of("m")).addAdopted(Id.of("m")).build()))
        .reports("/decisions/1/adopts/0");
  }

  @Test
  void leavesADecisionThatStandsTwiceToAnotherRule() {
    assertThatRule(RULE)
        .on(dataset(
            CAR,
            MANDATE,
            decision("d", "car").addAdopted(Id.of("m")).build(),
            decision("d", "car").addAdopted(Id.of("m")).build()))
        .reportsNothing();
  }
}
