package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.span;

import org.cbss.model.Chair;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationChairOverlapTest {
  private static final String RULE = "organization-chair-overlap";

  @Test
  void reportsTwoRulesForOneDay() {
    assertThatRule(RULE)
        .on(chairs("../2009-12-01", "2009-12-01/.."))
        .reports("/organizations/1/chair/1")
        .saying("the chair of g has two rules at once: ../2009-12-01 and 2009-12-01/..")
        .relatedTo("/organizations/1/chair/0")
        .as(Severity.WARNING);
  }

  @Test
  void takesARuleWithoutAPeriodToHoldAlways() {
    assertThatRule(RULE)
        .on(dataset(
            organization("lc").build(),
            organization("g")
                .addChair(Chair.builder().presidencyOf(Id.of("lc")).build())
                .addChair(chair("2004"))
                .build()))
        .reports("/organizations/1/chair/1");
  }

  @ParameterizedTest
  @CsvSource({"../2009-11-30, 2009-12-01/..", "../2009, 2009/..", "2009/2001, 2002/2003"})
  void acceptsRulesThatMayHoldOneAfterTheOther(String first, String second) {
    assertThatRule(RULE).on(chairs(first, second)).reportsNothing();
  }

  private static Dataset chairs(String first, String second) {
    return dataset(
        organization("lc").build(),
        organization("g").addChair(chair(first)).addChair(chair(second)).build());
  }

  private static Chair chair(String period) {
    return Chair.builder().presidencyOf(Id.of("lc")).period(span(period)).build();
  }
}
