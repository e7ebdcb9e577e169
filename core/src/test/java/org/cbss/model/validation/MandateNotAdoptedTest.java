package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.decision;
import static org.cbss.model.validation.Samples.mandate;
import static org.cbss.model.validation.Samples.organization;

import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.junit.jupiter.api.Test;

class MandateNotAdoptedTest {
  private static final String RULE = "mandate-not-adopted";
  private static final Organization CAR = organization("car").build();

  @Test
  void reportsAMandateThatNoDecisionAdopts() {
    assertThatRule(RULE)
        .on(dataset(
            CAR, mandate("m", "car", "2020/2025").build(), decision("d", "car").build()))
        .reports("/mandates/0")
        .saying("no decision adopts m")
        .as(Severity.INFORMATION);
  }

  @Test
  void acceptsAMandateThatADecisionOfAnyOrganizationAdopts() {
    assertThatRule(RULE)
        .on(dataset(
            CAR,
            organization("cbss").build(),
            mandate("m", "car", "2020/2025").build(),
            decision("d", "cbss").addAdopted(Id.of("m")).build()))
        .reportsNothing();
  }

  @Test
  void reportsEachMandateThatIsLeft() {
    assertThatRule(RULE)
        .on(dataset(
            CAR,
            mandate("a", "car", "2010/2014").build(),
            mandate("b", "car", "2015/2019").build(),
            mandate("c", "car", "2020/2024").build(),
            decision("d", "car").addAdopted(Id.of("b")).addAdopted(Id.of("car")).build()))
        .reports("/mandates/0", "/mandates/2");
  }

  @Test
  void ignoresMandatesIfAnAdoptionIsUnresolved() {
    assertThatRule(RULE)
        .on(dataset(
            CAR,
            organization("other").build(),
            mandate("m", "car", "2020/2025").build(),
            mandate("n", "other", "2020/2025").build(),
            decision("d", "car").addAdopted(Id.of("mm")).build()))
        .reports("/mandates/1");
  }

  @Test
  void ignoresMandatesThatADecisionEstablishesByMistake() {
    assertThatRule(RULE)
        .on(dataset(
            organization("o").build(),
            mandate("m", "o", "2020/2025").build(),
            decision("d", "o").addEstablished(Id.of("m")).build()))
        .reportsNothing();
  }

  @Test
  void givesWayToAnAcceptance() {
    assertThatRule(RULE)
        .on(dataset(
            CAR,
            mandate("m", "car", "2020/2025")
                .putAcceptance(RULE, "no record is left")
                .build()))
        .reportsNothing();
  }
}
