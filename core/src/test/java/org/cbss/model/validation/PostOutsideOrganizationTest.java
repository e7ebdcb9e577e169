package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.post;
import static org.cbss.model.validation.Samples.span;

import org.cbss.model.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostOutsideOrganizationTest {
  private static final String RULE = "post-outside-organization";

  @Test
  void reportsPostOlderThanItsOrganization() {
    assertThatRule(RULE)
        .on(within("1998-10-20/..", "1994/.."))
        .reports("/posts/0/period")
        .saying("head is 1994/.., outside unit, 1998-10-20/..")
        .relatedTo("/organizations/0/period")
        .as(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "1998/2004, 1998/2005",
    "1998/2004, 1999/..",
    "1998/2004, 2010/2011",
    "1998-02/.., 1998-01"
  })
  void reportsPostThatSticksOutInEveryReading(String organization, String post) {
    assertThatRule(RULE).on(within(organization, post)).reports("/posts/0/period");
  }

  @ParameterizedTest
  @CsvSource({
    "1998/2004, 1998/2004",
    "1998/2004, 1999/",
    "1998/, 1998/..",
    "1998-10-20/.., 1998/..",
    "2004/1998, 1990/1991",
    "1998/2004, 2006/2005",
    "/, 1990/1991"
  })
  void acceptsWhatMayLieWithinAndWhatOtherRulesReport(String organization, String post) {
    assertThatRule(RULE).on(within(organization, post)).reportsNothing();
  }

  private static Dataset within(String organization, String post) {
    return dataset(
        organization("unit").period(span(organization)).build(),
        post("head", "unit").period(span(post)).build());
  }
}
