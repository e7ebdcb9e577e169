package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.decision;
import static org.cbss.model.validation.Samples.member;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.source;
import static org.cbss.model.validation.Samples.span;
import static org.cbss.model.validation.Samples.text;

import java.time.LocalDate;
import org.cbss.model.Dataset;
import org.cbss.model.Suspension;
import org.cbss.model.time.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanPlaceholderTest {
  private static final String RULE = "span-placeholder";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-07-01/9999-12-31",
        "0001-01-01/2020",
        "0001-01-01/9999-12-31",
        "9999-12-31",
        "2020/9999-12-31?",
        "2020/[2021..9999-12-31]",
        "[0001-01-01..2020]/2021",
        "2020-07-01/0001-01-01"
      })
  void reportsASpanWithADayThatStandsForNone(String span) {
    assertThatRule(RULE)
        .on(existing(span))
        .reports("/organizations/0/period")
        .saying(span + " has a placeholder for an unknown day")
        .helping("write ..")
        .as(Severity.WARNING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020/9999",
        "2020/9999-12",
        "0001/2020",
        "0001-01/2020",
        "9999-12-30",
        "0001-01-02/2020",
        "2020/..",
        "2020/"
      })
  void acceptsEveryOtherDate(String span) {
    assertThatRule(RULE).on(existing(span)).reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1900-01-01/1970-06-30", "1950/1970-01-01", "1970-01-01/", "1900-01-01?/1950"})
  void reportsDaysThatProgramsWriteForNone(String period) {
    assertThatRule("span-placeholder")
        .on(dataset(organization("cbss").build(), presidency("p", period).build()))
        .reports("/presidencies/0/period")
        .as(Severity.WARNING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1900/1970", "1900-01/1970-01", "1900-01-02/1970-01-02", "1899-12-31/1969-12-31"})
  void acceptsOtherDatesOfTheseYears(String period) {
    assertThatRule("span-placeholder")
        .on(dataset(organization("cbss").build(), presidency("p", period).build()))
        .reportsNothing();
  }

  @Test
  void reportsADateAndOffersToLeaveItOut() {
    assertThatRule(RULE)
        .on(dataset(decision("d", "cbss").date(EdtfDate.parse("0001-01-01")).build()))
        .reports("/decisions/0/date")
        .saying("0001-01-01 is a placeholder for an unknown day")
        .helping("leave it out");
  }

  @Test
  void looksAtEveryDate() {
    Dataset dataset = Dataset.builder()
        .asOf(LocalDate.of(9999, 12, 31))
        .addSource(source("s")
            .published(EdtfDate.parse("9999-12-31"))
            .retrieved(LocalDate.of(1, 1, 1))
            .build())
        .addOrganization(organization("cbss")
            .addMember(member("RU")
                .period(span("1992/9999-12-31"))
                .addSuspension(Suspension.of(span("2022/9999-12-31")))
                .build())
            .build())
        .build();
    assertThatRule(RULE)
        .on(dataset)
        .reports(
            "/asOf",
            "/sources/0/published",
            "/sources/0/retrieved",
            "/organizations/0/members/0/period",
            "/organizations/0/members/0/suspended/0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-05-06", "9999-12-30", "0001-01-02"})
  void acceptsEveryOtherFullDate(String day) {
    assertThatRule(RULE)
        .on(dataset(source("page").retrieved(LocalDate.parse(day)).build()))
        .reportsNothing();
  }

  @Test
  void leavesTextAlone() {
    assertThatRule(RULE)
        .on(dataset(organization("cbss").note(text("9999-12-31 is no day")).build()))
        .reportsNothing();
  }

  private static Dataset existing(String span) {
    return dataset(organization("cbss").period(span(span)).build());
  }
}
