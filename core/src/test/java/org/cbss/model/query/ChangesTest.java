package org.cbss.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.cbss.model.testing.Data.decision;
import static org.cbss.model.testing.Data.meeting;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.person;
import static org.cbss.model.testing.Data.post;
import static org.cbss.model.testing.Data.presidency;
import static org.cbss.model.testing.Data.project;
import static org.cbss.model.testing.Data.registry;
import static org.cbss.model.testing.Data.registryAsOf;
import static org.cbss.model.testing.Data.term;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.cbss.model.CountryCode;
import org.cbss.model.Id;
import org.cbss.model.MeetingStatus;
import org.cbss.model.Membership;
import org.cbss.model.Suspension;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;

/** The changes between two days, in order and with their certainty. */
class ChangesTest {
  private static final Registry REGISTRY = registry(
      organization("council")
          .addMember(Membership.builder()
              .country(CountryCode.of("RU"))
              .period(TimeSpan.parse("1992-03/2022-05-17"))
              .addSuspension(Suspension.of(TimeSpan.parse("2022-03/")))
              .addSuspension(Suspension.of(TimeSpan.parse("2008-08-12/2008-08-14")))
              .addSuspension(Suspension.of(TimeSpan.parse("2009/2008")))
              .build())
          .build(),
      person("ada"),
      person("bo"),
      post("head", "council"),
      presidency("dk", "council", "2019-07-01/2020-06-30").build(),
      presidency("lt", "council", "2020-07-01/2021-06-30").build(),
      presidency("never", "council", "2021/2020").build(),
      meeting("third")
          .organization(Id.of("council"))
          .period(TimeSpan.parse("2020-05-06"))
          .build(),
      meeting("round-table")
          .organization(Id.of("council"))
          .presidency(Id.of("dk"))
          .build(),
      decision("logo", "council").date(EdtfDate.parse("2020-05")).build(),
      project("promise").build(),
      project("phase").period(TimeSpan.parse("[2019-07-01..2020-06-30]/")).build(),
      term("one", "ada", "head").period(TimeSpan.parse("/[..2020-06-30]")).build(),
      term("two", "bo", "head").period(TimeSpan.parse("2020-06-30/..")).build());

  private static List<String> changes(String from, String to) {
    return changes(REGISTRY, from, to);
  }

  private static List<String> changes(Registry registry, String from, String to) {
    return registry.changes(LocalDate.parse(from), LocalDate.parse(to)).stream()
        .map(change ->
            change.certainty() + " " + change.kind() + " " + change.entity().id()
                + change.membership().map(m -> "." + m.country().orElseThrow()).orElse("") + " "
                + change.when())
        .toList();
  }

  @Test
  void leavesMeetingsCalledOffAndDoubtsPlannedOnes() {
    Registry registry = registry(
        organization("council").build(),
        meeting("cancelled")
            .organization(Id.of("council"))
            .period(TimeSpan.parse("2020-05-06"))
            .status(MeetingStatus.CANCELLED)
            .build(),
        meeting("planned")
            .organization(Id.of("council"))
            .period(TimeSpan.parse("2020-05-07"))
            .status(MeetingStatus.PLANNED)
            .build());

    assertThat(registry.changes(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)))
        .singleElement()
        .satisfies(change -> {
          assertThat(change.entity().id()).hasToString("planned");
          assertThat(change.certainty()).isEqualTo(Certainty.UNCERTAIN);
        });
  }

  @Test
  void sortsByTheFirstPossibleDay() {
    assertThat(changes("2019-07-01", "2020-06-30"))
        .containsExactly(
            "UNCERTAIN ENDED one [..2020-06-30]",
            "CERTAIN BEGAN dk 2019-07-01",
            "CERTAIN TOOK_PLACE round-table [2019-07-01..2020-06-30]",
            "CERTAIN BEGAN phase [2019-07-01..2020-06-30]",
            "CERTAIN TOOK_PLACE logo 2020-05",
            "CERTAIN TOOK_PLACE third 2020-05-06",
            "CERTAIN ENDED dk 2020-06-30",
            "CERTAIN BEGAN two 2020-06-30");
  }

  @Test
  void isUncertainIfTheDayIs() {
    assertThat(changes("2020-05-06", "2020-05-07"))
        .containsExactly(
            "UNCERTAIN ENDED one [..2020-06-30]",
            "UNCERTAIN TOOK_PLACE round-table [2019-07-01..2020-06-30]",
            "UNCERTAIN BEGAN phase [2019-07-01..2020-06-30]",
            "UNCERTAIN TOOK_PLACE logo 2020-05",
            "CERTAIN TOOK_PLACE third 2020-05-06");
  }

  @Test
  void includeBothDaysThatAreAskedFor() {
    assertThat(changes("2020-06-30", "2020-07-01"))
        .contains("CERTAIN ENDED dk 2020-06-30", "CERTAIN BEGAN lt 2020-07-01");
    assertThat(changes("2020-07-02", "2021-06-29")).isEmpty();
  }

  @Test
  void tellOfMemberships() {
    assertThat(changes("2022-01-01", "2022-12-31"))
        .containsExactly(
            "CERTAIN SUSPENDED council.RU 2022-03",
            "CERTAIN SUSPENSION_ENDED council.RU [2022-03-01..2022-05-17]",
            "CERTAIN ENDED council.RU 2022-05-17");
    assertThat(changes("1992-03-06", "1992-03-06"))
        .containsExactly(
            "UNCERTAIN ENDED one [..2020-06-30]", "UNCERTAIN BEGAN council.RU 1992-03");
  }

  @Test
  void tellOfSuspensions() {
    assertThat(changes("2008-01-01", "2009-12-31"))
        .containsExactly(
            "UNCERTAIN ENDED one [..2020-06-30]",
            "CERTAIN SUSPENDED council.RU 2008-08-12",
            "CERTAIN SUSPENSION_ENDED council.RU 2008-08-14");
    assertThat(changes("2022-03-31", "2022-03-31"))
        .containsExactly("UNCERTAIN SUSPENDED council.RU 2022-03");
  }

  @Test
  void answersStartsAfterAsOfAsRecorded() {
    Registry registry = registryAsOf(
        "2020-12-31",
        organization("council").period(TimeSpan.parse("2020-12-31/..")).build(),
        organization("group").period(TimeSpan.parse("2021-01-01/..")).build(),
        organization("network").period(TimeSpan.parse("2021-01-01/2021-12-31")).build());

    assertThat(changes(registry, "2020-12-31", "2021-12-31"))
        .containsExactly(
            "CERTAIN BEGAN council 2020-12-31",
            "CERTAIN BEGAN group 2021-01-01",
            "CERTAIN BEGAN network 2021-01-01",
            "CERTAIN ENDED network 2021-12-31");
  }

  @Test
  void refuseDaysInTheWrongOrder() {
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> changes("2020-06-30", "2020-06-29"));
  }
}
