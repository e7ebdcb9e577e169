package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.area;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.mandate;
import static org.cbss.model.validation.Samples.organization;

import org.cbss.model.Organization;
import org.junit.jupiter.api.Test;

class MandateWithoutAreaTest {
  private static final String RULE = "mandate-without-area";
  private static final Organization CAR = organization("car").build();

  @Test
  void reportsEachMandateWithoutAnArea() {
    assertThatRule(RULE)
        .on(dataset(
            CAR,
            mandate("a", "car", "2010/2014").build(),
            mandate("b", "car", "2015/2019").addArea(area("x")).build(),
            mandate("c", "car", "/").build()))
        .reports("/mandates/0", "/mandates/2")
        .saying("a names no strategic area", "c names no strategic area")
        .as(Severity.INFORMATION);
  }

  @Test
  void acceptsOneArea() {
    assertThatRule(RULE)
        .on(dataset(CAR, mandate("a", "car", "2010/2014").addArea(area("x")).build()))
        .reportsNothing();
  }
}
