package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.member;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.span;
import static org.cbss.model.validation.Samples.term;

import org.cbss.model.Dataset;
import org.cbss.model.Suspension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanSaysNothingTest {
  private static final String RULE = "span-says-nothing";

  @ParameterizedTest
  @ValueSource(strings = {"/", "../..", "/..", "../"})
  void reportsASpanWithoutAnyDate(String span) {
    assertThatRule(RULE)
        .on(existing(span))
        .reports("/organizations/0/period")
        .saying("\"" + span + "\" has no date at either end")
        .helping("leave it out if it is optional")
        .as(Severity.WARNING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020",
        "2020/",
        "2020/..",
        "/2020",
        "../2020",
        "[..2019]/",
        "/[2019..]",
        "2020/2021",
        "20XX/"
      })
  void acceptsASpanWithADate(String span) {
    assertThatRule(RULE).on(existing(span)).reportsNothing();
  }

  @Test
  void looksAtEverySpan() {
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss")
                .addMember(member("RU")
                    .period(span("../.."))
                    .addSuspension(Suspension.of(span("/")))
                    .build())
                .build(),
            presidency("p", "/..").build(),
            term("t", "who", "/").build()))
        .reports(
            "/organizations/0/members/0/period",
            "/organizations/0/members/0/suspended/0",
            "/presidencies/0/period",
            "/personnelTerms/0/period");
  }

  private static Dataset existing(String span) {
    return dataset(organization("cbss").period(span(span)).build());
  }
}
