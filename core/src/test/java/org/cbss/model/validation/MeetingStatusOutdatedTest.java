package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.meeting;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.span;

import java.time.LocalDate;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.MeetingBuilder;
import org.cbss.model.MeetingStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingStatusOutdatedTest {
  private static final String RULE = "meeting-status-outdated";

  @Test
  void reportsAPlannedMeetingBeforeTheLastDayCovered() {
    assertThatRule(RULE)
        .on(covering("2020-06-30", MeetingStatus.PLANNED, "2020-03-18"))
        .reports("/meetings/0/status")
        .saying("spring, 2020-03-18, is planned, and the data set covers later days")
        .relatedTo("/asOf")
        .as(Severity.WARNING);
  }

  @Test
  void reportsAHeldMeetingAfterTheLastDayCovered() {
    assertThatRule(RULE)
        .on(covering("2020-03-17", MeetingStatus.HELD, "2020-03-18"))
        .reports("/meetings/0/status")
        .saying("spring, 2020-03-18, was held, and the data set covers only days before it")
        .relatedTo("/asOf");
  }

  @ParameterizedTest
  @CsvSource({
    "PLANNED, 2020-03-18",
    "PLANNED, 2020",
    "PLANNED, 2020-03-17/",
    "HELD, 2020-03-18",
    "HELD, 2020",
    "HELD, 2020-03-18/2020-03-20",
    "POSTPONED, 2020-03-17",
    "CANCELLED, 2020-03-19",
    "PLANNED, 2020-03/2020-02",
    "HELD, /"
  })
  void acceptsWhatMayBe(MeetingStatus status, String period) {
    assertThatRule(RULE).on(covering("2020-03-18", status, period)).reportsNothing();
  }

  @ParameterizedTest
  @CsvSource({"PLANNED, +10000-01-01", "HELD, 0000-12-31"})
  void comparesDaysThatNoDateCanName(MeetingStatus status, String asOf) {
    assertThatRule(RULE).on(covering(asOf, status, "2020-03-18")).reports("/meetings/0/status");
  }

  @Test
  void acceptsEverythingIfTheLastDayIsNotSaid() {
    Dataset dataset = covering("2020-03-18", MeetingStatus.PLANNED, "1999");
    assertThatRule(RULE)
        .on(Dataset.builder()
            .addAllOrganizations(dataset.organizations())
            .addAllMeetings(dataset.meetings())
            .build())
        .reportsNothing();
  }

  @Test
  void comparesThePresidencyOfAMeetingWithoutPeriod() {
    assertThatRule(RULE)
        .on(covering("2020-07-01", spring(MeetingStatus.PLANNED)))
        .reports("/meetings/0/status")
        .saying("spring, 2019-07-01/2020-06-30, is planned, and the data set covers later days");
    assertThatRule(RULE)
        .on(covering("2020-06-30", spring(MeetingStatus.PLANNED)))
        .reportsNothing();
  }

  private static Dataset covering(String asOf, MeetingStatus status, String period) {
    return covering(asOf, spring(status).period(span(period)));
  }

  private static Dataset covering(String asOf, MeetingBuilder meeting) {
    return dataset(
            organization("cbss").build(),
            presidency("dk", "2019-07-01/2020-06-30").build(),
            meeting.build())
        .toBuilder()
        .asOf(LocalDate.parse(asOf))
        .build();
  }

  private static MeetingBuilder spring(MeetingStatus status) {
    return meeting("spring", "cbss").presidency(Id.of("dk")).status(status);
  }
}
