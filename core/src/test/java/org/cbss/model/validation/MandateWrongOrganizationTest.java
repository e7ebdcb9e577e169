package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.mandate;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;

import java.util.List;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.Parent;
import org.cbss.model.Presidency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MandateWrongOrganizationTest {
  private static final String RULE = "mandate-wrong-organization";

  @Test
  void reportsAProgrammeForAPresidencyOfAnotherOrganization() {
    assertThatRule(RULE)
        .on(programme("other"))
        .reports("/mandates/0/presidencies/0")
        .saying(
            "plan is a mandate of other, which is not part of cbss, and the programme of dk, a presidency of cbss")
        .relatedTo("/presidencies/0/organization")
        .as(Severity.WARNING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cbss", "part", "ghost"})
  void acceptsTheSameOrganizationAndItsParts(String organization) {
    assertThatRule(RULE).on(programme(organization)).reportsNothing();
  }

  private static Dataset programme(String organization) {
    return dataset(
        organization("cbss").build(),
        organization("part").partOf(List.of(Parent.of(Id.of("cbss")))).build(),
        organization("other").build(),
        presidency("dk", "2019-07-01/2020-06-30").build(),
        mandate("plan", organization, "2019-07-01/2020-06-30")
            .addPresidency(Id.<Presidency>of("dk"))
            .build());
  }
}
