package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.meeting;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.project;
import static org.cbss.model.validation.Samples.span;

import org.cbss.model.Id;
import org.cbss.model.Meeting;
import org.cbss.model.MeetingStatus;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingOrdinalTest {
  private static final String RULE = "meeting-ordinal";
  private static final Organization CBSS = organization("cbss").build();

  private static final Presidency DK = presidency("dk", "2019-07-01/2020-06-30").build();
  private static final Presidency LT = presidency("lt", "2020-07-01/2021-06-30").build();

  @ParameterizedTest
  @EnumSource(names = {"POSTPONED", "CANCELLED"})
  void leavesMeetingsThatWereNotHeld(MeetingStatus status) {
    Meeting notHeld = meeting("a", "cbss")
        .presidency(Id.of("dk"))
        .period(span("2020-03"))
        .ordinal(1)
        .status(status)
        .build();
    Meeting held = meeting("b", "cbss")
        .presidency(Id.of("dk"))
        .period(span("2020-01"))
        .ordinal(1)
        .status(MeetingStatus.HELD)
        .build();
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss").build(),
            presidency("dk", "2019-07-01/2020-06-30").build(),
            notHeld,
            held))
        .reportsNothing();
  }

  @Test
  void reportsTheSecondOfTwoWithOneOrdinal() {
    assertThatRule(RULE)
        .on(dataset(CBSS, DK, of("a", "2020-03", 1), of("b", "2020-01", 1)))
        .reports("/meetings/1/ordinal")
        .saying("b and a both have the ordinal 1")
        .relatedTo("/meetings/0/ordinal")
        .as(Severity.ERROR);
  }

  @Test
  void reportsTheHigherOneThatBeginsBefore() {
    assertThatRule(RULE)
        .on(dataset(CBSS, DK, of("a", "2020-03-17", 2), of("b", "2020-03-18", 1)))
        .reports("/meetings/0/ordinal")
        .saying("a has the ordinal 2 and begins before b, which has 1")
        .relatedTo("/meetings/1/ordinal")
        .as(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({"2020-03-18, 2020-03-18", "2020-03, 2020-03-31", "2020, 2020-03", "2020-04, 2020-03"})
  void acceptsOrdinalsThatMayRunWithTheDates(String higher, String lower) {
    assertThatRule(RULE)
        .on(dataset(CBSS, DK, of("low", lower, 1), of("high", higher, 2)))
        .reportsNothing();
  }

  @Test
  void countsEachOrganizationUnderEachPresidency() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            organization("group").build(),
            project("x").build(),
            project("y").build(),
            DK,
            LT,
            of("a", "2020-03", 1),
            meeting("b", "group")
                .presidency(Id.of("dk"))
                .period(span("2020-03"))
                .ordinal(1)
                .build(),
            meeting("c", "cbss")
                .presidency(Id.of("lt"))
                .period(span("2020-09"))
                .ordinal(1)
                .build(),
            ofProject("d", "x"),
            ofProject("e", "y"),
            meeting("f", "cbss").period(span("2020-03")).ordinal(1).build(),
            meeting("g", "cbss").period(span("2020-03")).ordinal(1).build()))
        .reportsNothing();
  }

  @Test
  void countsMeetingsOfOneProject() {
    assertThatRule(RULE)
        .on(dataset(CBSS, project("x").build(), DK, ofProject("d", "x"), ofProject("e", "x")))
        .reports("/meetings/1/ordinal");
  }

  @Test
  void countsMeetingsWithoutPeriod() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            DK,
            meeting("a", "cbss").presidency(Id.of("dk")).ordinal(2).build(),
            meeting("b", "cbss").presidency(Id.of("dk")).ordinal(1).build(),
            meeting("c", "cbss").presidency(Id.of("dk")).ordinal(1).build()))
        .reports("/meetings/2/ordinal");
  }

  @Test
  void warnsAtMostIfADateIsQualified() {
    assertThatRule(RULE)
        .on(dataset(CBSS, DK, of("a", "2020-01?", 2), of("b", "2020-03", 1)))
        .as(Severity.WARNING);
    assertThatRule(RULE)
        .on(dataset(CBSS, DK, of("a", "2020-02?", 2), of("b", "2020-03", 1)))
        .reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-12/2019-11", "/", "2019-12/9999-12-31"})
  void leavesPeriodsThatOtherRulesReport(String period) {
    assertThatRule(RULE)
        .on(dataset(CBSS, DK, of("a", period, 2), of("b", "2020-03", 1)))
        .reportsNothing();
  }

  @Test
  void ignoresMissingPresidenciesAndRepeatedRecords() {
    assertThatRule(RULE)
        .on(dataset(CBSS, of("a", "2020-03", 1), of("b", "2020-04", 1)))
        .reportsNothing();
    assertThatRule(RULE)
        .on(dataset(CBSS, DK, of("a", "2020-03", 1), of("a", "2020-03", 1)))
        .reportsNothing();
  }

  @Test
  void leavesOrganizationsAndProjectsThatAreNotThere() {
    Meeting a = meeting("a", "gone").presidency(Id.of("dk")).ordinal(1).build();
    Meeting b = meeting("b", "gone").presidency(Id.of("dk")).ordinal(1).build();
    assertThatRule(RULE).on(dataset(CBSS, DK, a, b)).reportsNothing();
    assertThatRule(RULE)
        .on(dataset(CBSS, DK, ofProject("d", "gone"), ofProject("e", "gone")))
        .reportsNothing();
  }

  private static Meeting of(String id, String period, int ordinal) {
    return meeting(id, "cbss")
        .presidency(Id.of("dk"))
        .period(span(period))
        .ordinal(ordinal)
        .build();
  }

  private static Meeting ofProject(String id, String project) {
    return Meeting.builder()
        .id(Id.of(id))
        .project(Id.of(project))
        .presidency(Id.of("dk"))
        .ordinal(1)
        .build();
  }
}
