package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.mandate;
import static org.cbss.model.validation.Samples.meeting;
import static org.cbss.model.validation.Samples.member;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.post;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.project;
import static org.cbss.model.validation.Samples.span;
import static org.cbss.model.validation.Samples.term;

import org.cbss.model.Dataset;
import org.cbss.model.Suspension;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanReversedTest {
  private static final String RULE = "span-reversed";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-06-30/2019-07-01",
        "2024-03-01/2024-02-29",
        "2024-03-01/2024-02",
        "2024-03/2024-02",
        "2021/2020",
        "202X/2019",
        "[2024-03..]/2024-02",
        "2024-03/[..2024-02]",
        "2020-XX/2019-12"
      })
  void reportsAnEndBeforeTheStart(String span) {
    assertThatRule(RULE)
        .on(existing(span))
        .reports("/organizations/0/period")
        .saying(span + " ends before it starts")
        .as(Severity.ERROR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-07-01/2020-06-30",
        "2024/2024-03",
        "2024-03/2024",
        "2020/2020",
        "2020-05-06/2020-05-06",
        "2024-03-31/2024-03",
        "2024-03-31/[..2024-03-31]",
        "[2024-03..]/[..2024-03]",
        "202X/2020",
        "2020/",
        "2020/..",
        "/2020",
        "../2020",
        "/",
        "2020-05"
      })
  void acceptsWhatMayBeInOrder(String span) {
    assertThatRule(RULE).on(existing(span)).reportsNothing();
  }

  @Test
  void warnsAtMostIfADateIsQualified() {
    assertThatRule(RULE)
        .on(existing("2024-05?/2024-03"))
        .reports("/organizations/0/period")
        .as(Severity.WARNING);
    assertThatRule(RULE).on(existing("2024-05/2024-03~")).as(Severity.WARNING);
    assertThatRule(RULE).on(existing("2024-04?/2024-03")).reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-07-01/0001-01-01", "9999-12-31/2020-06-30"})
  void leavesPlaceholdersToTheRuleOnThem(String span) {
    assertThatRule(RULE).on(existing(span)).reportsNothing();
  }

  @Test
  void offersTheTwoDatesSwapped() {
    assertThatRule(RULE)
        .on(existing("2020-06/[2019,2018]"))
        .helping("write [2019,2018]/2020-06 if the two were swapped");
  }

  @Test
  void looksAtEverySpan() {
    TimeSpan reversed = span("2021/2020");
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss")
                .addMember(member("RU")
                    .period(reversed)
                    .addSuspended(Suspension.of(span("2022/2023")), Suspension.of(reversed))
                    .build())
                .build(),
            post("head", "cbss").period(reversed).build(),
            presidency("p", "2021/2020").build(),
            mandate("m", "cbss", "2021/2020").build(),
            meeting("x", "cbss").period(reversed).build(),
            project("y").period(reversed).build(),
            term("t", "who", "2021/2020").build()))
        .reports(
            "/organizations/0/members/0/period",
            "/organizations/0/members/0/suspended/1",
            "/posts/0/period",
            "/presidencies/0/period",
            "/mandates/0/period",
            "/meetings/0/period",
            "/projects/0/period",
            "/personnelTerms/0/period");
  }

  private static Dataset existing(String span) {
    return dataset(organization("cbss").period(span(span)).build());
  }
}
