package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.mandate;
import static org.cbss.model.validation.Samples.organization;

import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.Mandate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MandateOutsideParentTest {
  private static final String RULE = "mandate-outside-parent";

  @Test
  void reportsAPlanThatEndsAfterItsStrategy() {
    assertThatRule(RULE)
        .on(plan("2010/2020", "2019/2021"))
        .reports("/mandates/1/period")
        .saying("plan is 2019/2021, outside strategy, 2010/2020")
        .relatedTo("/mandates/0/period")
        .as(Severity.WARNING);
  }

  @ParameterizedTest
  @CsvSource({
    "2010/2020, 2010/2020",
    "2010/2020, 2012-05/2013",
    "2010/.., 2012/..",
    "2010/, 2012/2030",
    "2010/2020, 2020/2019",
    "/, 2012/2030"
  })
  void acceptsAPlanThatMayLieWithin(String strategy, String plan) {
    assertThatRule(RULE).on(plan(strategy, plan)).reportsNothing();
  }

  @Test
  void leavesMissingWholesAndCycles() {
    Mandate lost = part("lost", "2019/2021", "ghost");
    Mandate own = part("own", "2019/2021", "own");
    assertThatRule(RULE).on(dataset(organization("cbss").build(), lost, own)).reportsNothing();
  }

  private static Dataset plan(String strategy, String plan) {
    return dataset(
        organization("cbss").build(),
        mandate("strategy", "cbss", strategy).build(),
        part("plan", plan, "strategy"));
  }

  private static Mandate part(String id, String period, String whole) {
    return mandate(id, "cbss", period).partOf(Id.<Mandate>of(whole)).build();
  }
}
