package org.cbss.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.testing.Data.dataset;
import static org.cbss.model.testing.Data.decision;
import static org.cbss.model.testing.Data.ids;
import static org.cbss.model.testing.Data.mandate;
import static org.cbss.model.testing.Data.meeting;
import static org.cbss.model.testing.Data.message;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.person;
import static org.cbss.model.testing.Data.post;
import static org.cbss.model.testing.Data.presidency;
import static org.cbss.model.testing.Data.project;
import static org.cbss.model.testing.Data.registry;
import static org.cbss.model.testing.Data.source;
import static org.cbss.model.testing.Data.term;

import java.time.LocalDate;
import org.cbss.model.Decision;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Meeting;
import org.cbss.model.MeetingStatus;
import org.cbss.model.Presidency;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A record without a period has that of its meeting, otherwise some time within its presidency. */
class BorrowedTimeTest {
  private static final Registry REGISTRY = Registry.withoutInference(dataset(
      source("page"),
      organization("council").build(),
      organization("dated").period(TimeSpan.parse("1992-03/..")).build(),
      person("ada"),
      post("head", "council"),
      presidency("dk", "council", "2019-07-01/2020-06-30").build(),
      presidency("vague", "council", "2021/2022").build(),
      presidency("open", "council", "2023-07-01/..").build(),
      presidency("unknown", "council", "/[..2018]").build(),
      presidency("reversed", "council", "2020/2010").build(),
      mandate("mandate", "council", "2020/2025").build(),
      meeting("dated-meeting").period(TimeSpan.parse("2020-05-06")).build(),
      meeting("named-meeting").presidency(Id.of("dk")).build(),
      meeting("both-meeting")
          .period(TimeSpan.parse("2020-05"))
          .presidency(Id.of("vague"))
          .build(),
      meeting("vague-meeting").presidency(Id.of("vague")).build(),
      meeting("open-meeting").presidency(Id.of("open")).build(),
      meeting("unknown-meeting").presidency(Id.of("unknown")).build(),
      meeting("reversed-meeting").presidency(Id.of("reversed")).build(),
      meeting("bare-meeting").build(),
      decision("dated-decision", "council")
          .date(EdtfDate.parse("2020-03"))
          .meeting(Id.of("dated-meeting"))
          .presidency(Id.of("dk"))
          .build(),
      decision("met-decision", "council")
          .meeting(Id.of("dated-meeting"))
          .presidency(Id.of("vague"))
          .build(),
      decision("twice-removed", "council").meeting(Id.of("named-meeting")).build(),
      decision("bare-meeting-decision", "council")
          .meeting(Id.of("bare-meeting"))
          .presidency(Id.of("dk"))
          .build(),
      decision("named-decision", "council").presidency(Id.of("dk")).build(),
      decision("bare-decision", "council").build(),
      message("met-message", "council").meeting(Id.of("dated-meeting")).build(),
      message("named-message", "council").presidency(Id.of("dk")).build(),
      message("bare-message", "council").build(),
      project("dated-project").period(TimeSpan.parse("2020/2023-03")).build(),
      project("bare-project").build(),
      term("dated-term", "ada", "head").period(TimeSpan.parse("2013/2019")).build(),
      term("bare-term", "ada", "head").build()));

  @ParameterizedTest
  @CsvSource({
    "page,                  /",
    "council,               /",
    "dated,                 1992-03/..",
    "ada,                   /",
    "head,                  /",
    "dk,                    2019-07-01/2020-06-30",
    "mandate,               2020/2025",
    "dated-meeting,         2020-05-06",
    "named-meeting,         [2019-07-01..2020-06-30]",
    "both-meeting,          2020-05",
    "vague-meeting,         [2021-01-01..2022-12-31]",
    "open-meeting,          [2023-07-01..]/",
    "unknown-meeting,       /[..2018-12-31]",
    "reversed-meeting,      2020/2010",
    "bare-meeting,          /",
    "dated-decision,        2020-03",
    "met-decision,          2020-05-06",
    "twice-removed,         [2019-07-01..2020-06-30]",
    "bare-meeting-decision, [2019-07-01..2020-06-30]",
    "named-decision,        [2019-07-01..2020-06-30]",
    "bare-decision,         /",
    "met-message,           2020-05-06",
    "named-message,         [2019-07-01..2020-06-30]",
    "bare-message,          /",
    "dated-project,         2020/2023-03",
    "bare-project,          /",
    "dated-term,            2013/2019",
    "bare-term,             /",
  })
  void isThatOfTheNearestThatHasOne(String id, String expected) {
    Entity entity = (Entity) REGISTRY.find(Id.of(id)).orElseThrow();

    assertThat(REGISTRY.effectivePeriod(entity)).hasToString(expected);
  }

  @Test
  void borrowsNothingFromAMeetingCalledOff() {
    Registry registry = registry(
        organization("council").build(),
        presidency("dk", "council", "2019-07-01/2020-06-30").build(),
        meeting("cancelled")
            .organization(Id.of("council"))
            .presidency(Id.of("dk"))
            .period(TimeSpan.parse("2020-05-06"))
            .status(MeetingStatus.CANCELLED)
            .build(),
        decision("adoption", "council").meeting(Id.of("cancelled")).build());
    Decision adoption = registry.decisions().toList().get(0);

    assertThat(registry.effectivePeriod(adoption)).isEqualTo(TimeSpan.unknown());
    assertThat(registry.decisions().under(Id.<Presidency>of("dk")).size()).isZero();
    assertThat(registry.meetings().on(LocalDate.of(2020, 5, 6)).isEmpty()).isTrue();
    assertThat(registry.meetings().with(MeetingStatus.CANCELLED).size()).isEqualTo(1);
  }

  @Test
  void makesDaysOfAPresidencyPossibleOnly() {
    Meetings meetings = REGISTRY.meetings().under(Id.of("dk"));

    assertThat(ids(meetings.on(LocalDate.parse("2019-06-30")))).isEqualTo("|");
    assertThat(ids(meetings.on(LocalDate.parse("2019-07-01")))).isEqualTo("|named-meeting");
    assertThat(ids(meetings.on(LocalDate.parse("2020-06-30")))).isEqualTo("|named-meeting");
    assertThat(ids(meetings.on(LocalDate.parse("2020-07-01")))).isEqualTo("|");
    assertThat(ids(meetings.during(TimeSpan.parse("2019-07-01/2020-06-30"))))
        .isEqualTo("named-meeting|");
  }

  @Test
  void takesThePeriodOfTheMeeting() {
    Decisions decisions = REGISTRY.decisions().at(Id.<Meeting>of("dated-meeting"));

    assertThat(ids(decisions.on(LocalDate.parse("2020-05-06")))).isEqualTo("met-decision|");
    assertThat(ids(decisions.on(LocalDate.parse("2020-03-01")))).isEqualTo("|dated-decision");
  }

  @Test
  void makesEveryDayPossibleIfUnknown() {
    LocalDate day = LocalDate.parse("1066-10-14");

    assertThat(ids(REGISTRY.people().on(day))).isEqualTo("|ada");
    assertThat(ids(REGISTRY.sources().on(day))).isEqualTo("|page");
    assertThat(ids(REGISTRY.projects().on(day))).isEqualTo("|bare-project");
    assertThat(ids(REGISTRY.decisions().on(day))).isEqualTo("|bare-decision");
    assertThat(ids(REGISTRY.organizations().on(day))).isEqualTo("|council");
  }
}
