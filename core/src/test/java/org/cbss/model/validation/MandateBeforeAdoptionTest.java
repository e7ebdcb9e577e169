package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.decision;
import static org.cbss.model.validation.Samples.mandate;
import static org.cbss.model.validation.Samples.meeting;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.span;

import java.util.List;
import org.cbss.model.Decision;
import org.cbss.model.DecisionBuilder;
import org.cbss.model.Id;
import org.cbss.model.Mandate;
import org.cbss.model.Meeting;
import org.cbss.model.Organization;
import org.cbss.model.time.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MandateBeforeAdoptionTest {
  private static final String RULE = "mandate-before-adoption";
  private static final Organization CBSS = organization("cbss").build();

  @Test
  void reportsAMandateThatTakesEffectBeforeItsAdoption() {
    assertThatRule(RULE)
        .on(dataset(CBSS, in("2020-01-01/2025"), adopting("d", "2020-05-06")))
        .reports("/mandates/0/period")
        .saying("m, 2020-01-01/2025, takes effect before d adopted it on 2020-05-06")
        .relatedTo("/decisions/0/date")
        .helping("accept it with a reason")
        .as(Severity.WARNING);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-05-05/2025, 2020-05-06",
    "2020-04/2025, 2020-05",
    "2019/2025, 2020",
    "../2025, 2020-05",
    "2019, 2020-05",
    "/2019, 2020-05"
  })
  void reportsWhatCertainlyTakesEffectBefore(String period, String date) {
    assertThatRule(RULE)
        .on(dataset(CBSS, in(period), adopting("d", date)))
        .reports("/mandates/0/period");
  }

  @ParameterizedTest
  @CsvSource({
    "2020/2025, 2020-05",
    "2020-05-06/2025, 2020-05-06",
    "2020-05/2025, 2020-05-31",
    "2020-05-01/2025, 2020-05",
    "2020-06/2025, 2020-05",
    "/2025, 2020-05",
    "2020/2025, [2019..2021]"
  })
  void acceptsWhatMayTakeEffectLater(String period, String date) {
    assertThatRule(RULE).on(dataset(CBSS, in(period), adopting("d", date))).reportsNothing();
  }

  @Test
  void usesDateOfMeetingIfDecisionHasNone() {
    Meeting meeting = meeting("x", "cbss").period(span("2020-05-06/2020-05-07")).build();
    assertThatRule(RULE)
        .on(dataset(CBSS, in("2020-05-05/2025"), meeting, at("x").build()))
        .reports("/mandates/0/period")
        .saying("m, 2020-05-05/2025, takes effect before d adopted it during 2020-05-06/2020-05-07")
        .relatedTo("/decisions/0/meeting");
    assertThatRule(RULE)
        .on(dataset(CBSS, in("2020-05-06/2025"), meeting, at("x").build()))
        .reportsNothing();
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            in("2020-05-05/2025"),
            meeting,
            at("x").date(EdtfDate.parse("2020-05-05")).build()))
        .reportsNothing();
  }

  @Test
  void namesAMonthAsAMonth() {
    assertThatRule(RULE)
        .on(dataset(CBSS, in("2019/2025"), adopting("d", "2020-05")))
        .saying("m, 2019/2025, takes effect before d adopted it in 2020-05");
  }

  @Test
  void asksOfTwoDecisionsThatBothAreLater() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS, in("2020-01-01/2025"), adopting("c", "2020-02-01"), adopting("d", "2020-05-06")))
        .reports("/mandates/0/period")
        .relatedTo("/decisions/0/date");
    assertThatRule(RULE)
        .on(dataset(
            CBSS, in("2020-01-01/2025"), adopting("c", "2019-12-31"), adopting("d", "2020-05-06")))
        .reportsNothing();
    assertThatRule(RULE)
        .on(dataset(CBSS, in("2020-01-01/2025"), at("gone").build(), adopting("e", "2020-05-06")))
        .reportsNothing();
  }

  @Test
  void staysAWarningIfADateIsQualified() {
    assertThatRule(RULE)
        .on(dataset(CBSS, in("2018?/2025"), adopting("d", "2020-05")))
        .as(Severity.WARNING);
    assertThatRule(RULE)
        .on(dataset(CBSS, in("2019?/2025"), adopting("d", "2020-05")))
        .reportsNothing();
  }

  @ParameterizedTest
  @CsvSource({
    "2019/2018, 2020-05",
    "/, 2020-05",
    "2019/9999-12-31, 2020-05",
    "2019/2025, 9999-12-31"
  })
  void leavesDatesThatOtherRulesReport(String period, String date) {
    assertThatRule(RULE).on(dataset(CBSS, in(period), adopting("d", date))).reportsNothing();
  }

  @Test
  void acceptsWhatNothingAdoptsAndDecisionsWithoutADay() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            in("2019/2025"),
            meeting("x", "cbss").build(),
            meeting("y", "cbss").period(span("2020/2019")).build()))
        .reportsNothing();
    for (String meeting : List.of("x", "y", "gone")) {
      assertThatRule(RULE)
          .on(dataset(
              CBSS,
              in("2019/2025"),
              meeting("x", "cbss").build(),
              meeting("y", "cbss").period(span("2020/2019")).build(),
              at(meeting).build()))
          .reportsNothing();
    }
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            in("2019/2025"),
            decision("d", "cbss").addAdopted(Id.<Mandate>of("m")).build()))
        .reportsNothing();
  }

  private static Mandate in(String period) {
    return mandate("m", "cbss", period).build();
  }

  private static Decision adopting(String id, String date) {
    return decision(id, "cbss")
        .addAdopted(Id.<Mandate>of("m"))
        .date(EdtfDate.parse(date))
        .build();
  }

  private static DecisionBuilder at(String meeting) {
    return decision("d", "cbss").addAdopted(Id.<Mandate>of("m")).meeting(Id.of(meeting));
  }
}
