package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.meeting;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.span;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Meeting;
import org.cbss.model.MeetingStatus;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingOutsidePresidencyTest {
  private static final String RULE = "meeting-outside-presidency";
  private static final Organization CBSS = organization("cbss").build();

  private static final Presidency DK = presidency("dk", "2019-07-01/2020-06-30").build();
  private static final Presidency LT = presidency("lt", "2020-07-01/2021-06-30").build();

  @Test
  void leavesMeetingsThatWereNotHeld() {
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss").build(),
            presidency("dk", "2019-07-01/2020-06-30").build(),
            meeting("m", "cbss")
                .presidency(Id.of("dk"))
                .period(span("2021-03"))
                .status(MeetingStatus.POSTPONED)
                .build()))
        .reportsNothing();
  }

  @Test
  void suggestsThePresidencyThatCoversTheMeeting() {
    assertThatRule(RULE)
        .on(dataset(CBSS, DK, LT, naming("lt", "2020-06-23")))
        .reports("/meetings/0/presidency")
        .saying("m, 2020-06-23, names lt, 2020-07-01/2021-06-30, and shares no day with it")
        .relatedTo("/presidencies/1/period")
        .helping("did you mean dk?")
        .as(Severity.ERROR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-06-30",
        "2019-06",
        "2019-06-29/2019-06-30",
        "2020-07-01",
        "2020-07",
        "2021/..",
        "2018/2019-06"
      })
  void reportsAMeetingThatSharesNoDayInAnyReading(String period) {
    assertThatRule(RULE)
        .on(dataset(CBSS, DK, naming("dk", period)))
        .reports("/meetings/0/presidency")
        .withoutHelp();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-07-01",
        "2020-06-30",
        "2019-06-30/2019-07-01",
        "2019",
        "2020",
        "2020-06/2020-07",
        "2020-06-30/2020-07-02",
        "2018/2022",
        "2018/",
        "/2019-07-01",
        "2019-12"
      })
  void acceptsAMeetingThatMayShareADay(String period) {
    assertThatRule(RULE).on(dataset(CBSS, DK, naming("dk", period))).reportsNothing();
  }

  @Test
  void suggestsOnlyTheSingleCertainCover() {
    assertThatRule(RULE)
        .on(dataset(CBSS, DK, LT, naming("lt", "2019-06-30/2019-07-02")))
        .withoutHelp();
    assertThatRule(RULE)
        .on(dataset(CBSS, DK, presidency("no", "2019/2020").build(), LT, naming("lt", "2020-03")))
        .helping("did you mean dk?");
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            DK,
            presidency("no", "2019-08-01/2020-05-31").build(),
            LT,
            naming("lt", "2020-03")))
        .withoutHelp();
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            organization("ac").build(),
            presidency("is", "2019/2021").organization(Id.of("ac")).build(),
            LT,
            naming("lt", "2020-03")))
        .withoutHelp();
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            presidency("broken", "2019-07-01/9999-12-31").build(),
            LT,
            naming("lt", "2020-03")))
        .withoutHelp();
  }

  @Test
  void findsTheOneThatCoversItInALongRota() {
    Entity[] rota = IntStream.range(0, 60)
        .mapToObj(i ->
            presidency("p" + i, (1960 + i) + "-07-01/" + (1961 + i) + "-06-30").build())
        .toArray(Entity[]::new);
    for (int i = 0; i < 59; i++) {
      Entity[] all = Stream.concat(
              Stream.of(CBSS, naming("p59", (1960 + i) + "-07-01/" + (1961 + i) + "-06-30")),
              Arrays.stream(rota))
          .toArray(Entity[]::new);
      assertThatRule(RULE).on(dataset(all)).helping("did you mean p" + i + "?");
    }
  }

  @Test
  void warnsAtMostIfADateIsQualified() {
    assertThatRule(RULE).on(dataset(CBSS, DK, naming("dk", "2020-08?"))).as(Severity.WARNING);
    assertThatRule(RULE)
        .on(dataset(CBSS, presidency("p", "2010/2015?").build(), naming("p", "2020-08")))
        .as(Severity.WARNING);
    assertThatRule(RULE).on(dataset(CBSS, DK, naming("dk", "2020-07?"))).reportsNothing();
  }

  @ParameterizedTest
  @CsvSource({
    "2020/2019, 2010/2011", "/, 2010/2011", "2020/9999-12-31, 2010/2011",
    "2020, 2011/2010", "2020, /", "2020, 2010/9999-12-31"
  })
  void leavesPeriodsThatOtherRulesReport(String meeting, String presidency) {
    assertThatRule(RULE)
        .on(dataset(CBSS, presidency("p", presidency).build(), naming("p", meeting)))
        .reportsNothing();
  }

  @Test
  void acceptsAMeetingWithoutPeriodOrWithoutPresidency() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            DK,
            meeting("a", "cbss").presidency(Id.of("dk")).build(),
            meeting("b", "cbss").period(span("2030")).build(),
            naming("gone", "2030")))
        .reportsNothing();
  }

  @Test
  void checksMeetingsOfProjectsAndUnknownOrganizations() {
    assertThatRule(RULE)
        .on(dataset(
            presidency("p", "2019/2020").build(),
            Meeting.builder()
                .id(Id.of("m"))
                .project(Id.of("x"))
                .presidency(Id.of("p"))
                .period(span("2030"))
                .build()))
        .reports("/meetings/0/presidency")
        .withoutHelp();
  }

  private static Meeting naming(String presidency, String period) {
    return meeting("m", "cbss")
        .presidency(Id.of(presidency))
        .period(span(period))
        .build();
  }
}
