package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.person;
import static org.cbss.model.validation.Samples.post;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.term;

import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermOutsidePresidencyTest {
  private static final String RULE = "term-outside-presidency";

  @Test
  void reportsATermThatLastsLonger() {
    assertThatRule(RULE)
        .on(chaired("2019-07-01/2020-08-31"))
        .reports("/personnelTerms/0/period")
        .saying("t is 2019-07-01/2020-08-31, outside p, 2019-07-01/2020-06-30")
        .relatedTo("/presidencies/0/period")
        .as(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({"2019/2020", "2019-07-01/2020-06-30", "2020-01/2020-02", "2019-07-01/", "2022/2021"})
  void acceptsATermThatMayLieWithin(String period) {
    assertThatRule(RULE).on(chaired(period)).reportsNothing();
  }

  private static Dataset chaired(String period) {
    return dataset(
        organization("cbss").build(),
        person("ada"),
        post("head", "cbss").build(),
        presidency("p", "2019-07-01/2020-06-30").build(),
        term("t", "ada", period).presidency(Id.of("p")).build());
  }
}
