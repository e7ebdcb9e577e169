package org.cbss.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.testing.Data.ids;
import static org.cbss.model.testing.Data.mandate;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.presidency;
import static org.cbss.model.testing.Data.registry;
import static org.cbss.model.testing.Data.registryAsOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Mandate;
import org.cbss.model.MandateBuilder;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.time.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mandates in force on a day, by their own periods and those of their successors. */
class MandateInForceTest {
  private static final Organization GROUP = organization("group").build();
  private static final Entity[] RECORDS = {
    GROUP,
    organization("other").build(),
    mandate("first", "group", "2014-01-01/2020-12-31").build(),
    mandate("second", "group", "2020-07-01/2025-06-30")
        .supersedes(Id.of("first"))
        .build(),
    mandate("third", "group", "2025/..").supersedes(Id.of("second")).build(),
    mandate("elsewhere", "other", "2000/..").build()
  };

  private static String inForce(Registry registry, String day) {
    return ids(registry.mandatesInForce(GROUP, LocalDate.parse(day)));
  }

  @ParameterizedTest
  @CsvSource({
    "2013-12-31, |",
    "2014-01-01, first|",
    "2020-06-30, first|",
    // The period of the first lasts until the end of the year.
    "2020-07-01, second|",
    "2020-12-31, second|",
    "2024-12-31, second|",
    // On each day of the year, the third may have begun, and the second ended.
    "2025-01-01, |second third",
    "2025-06-30, |second third",
    "2025-07-01, |third",
    "2025-12-31, third|",
    "2026-01-01, third|",
    // A year that no record can name.
    "-0001-01-01, |",
    "+10000-01-01, third|",
  })
  void isTheOneThatNoOtherHasSuperseded(String day, String expected) {
    assertThat(inForce(registry(RECORDS), day)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2026-01-01, third|", "2026-01-02, |third"})
  void isUncertainOfOpenEndsAfterAsOf(String day, String expected) {
    assertThat(inForce(registryAsOf("2026-01-01", RECORDS), day)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2014-01-01, CERTAIN", "2025-01-01, CERTAIN", "2025-07-01, UNCERTAIN"})
  void isCertainOfAnyIfSuccessorsLeaveNoGap(String day, Certainty expected) {
    assertThat(registry(RECORDS).mandatesInForce(GROUP, LocalDate.parse(day)).any())
        .isEqualTo(expected);
  }

  @Test
  void returnsPartsBesideTheirWhole() {
    Registry registry = registry(
        organization("council").build(),
        presidency("dk", "council", "2019-07-01/2020-06-30").build(),
        mandate("strategy", "council", "2010/2030").build(),
        mandate("plan", "council", "2019/2020")
            .partOf(Id.of("strategy"))
            .addPresidency(Id.of("dk"))
            .build());

    assertThat(ids(registry.mandatesInForce(
            registry.organizations().get(Id.of("council")), LocalDate.of(2020, 1, 1))))
        .isEqualTo("strategy plan|");
    assertThat(registry.mandates().partOf(Id.<Mandate>of("strategy")).toList())
        .extracting(Mandate::id)
        .hasToString("[plan]");
    assertThat(registry.mandates().programmeOf(Id.<Presidency>of("dk")).toList())
        .extracting(Mandate::id)
        .hasToString("[plan]");
  }

  @Test
  void mayBeNoneIfTheSuccessorIsElsewhere() {
    Registry registry = registry(
        GROUP,
        organization("other").build(),
        mandate("first", "group", "2014/2030").build(),
        mandate("next", "other", "2020/2040").supersedes(Id.of("first")).build());
    assertThat(registry.mandatesInForce(GROUP, LocalDate.parse("2020-06-15")).any())
        .isEqualTo(Certainty.UNCERTAIN);
  }

  @Test
  void answersLongSuccessionsInLinearTime() {
    int count = 20_000;
    List<Entity> records = new ArrayList<>(List.of(GROUP));
    for (int i = 0; i < count; i++) {
      String end = i == count - 1 ? "[2019..2021]" : "2030";
      MandateBuilder mandate = mandate("m" + i, "group", "2014-01-01/" + end);
      records.add((i == 0 ? mandate : mandate.supersedes(Id.of("m" + (i - 1)))).build());
    }
    Registry registry = registry(records.toArray(Entity[]::new));
    LocalDate day = LocalDate.parse("2020-06-15");
    Answer<Mandate> answer = assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> registry.mandatesInForce(GROUP, day));
    assertThat(ids(answer)).isEqualTo("|m" + (count - 1));
    assertThat(answer.any()).isEqualTo(Certainty.UNCERTAIN);
  }

  @Test
  void mayBeNoneIfTheLastMayHaveEnded() {
    Registry registry = registry(
        GROUP,
        mandate("third", "group", "2014/2030").supersedes(Id.of("second")).build(),
        mandate("first", "group", "2014/2030").build(),
        mandate("second", "group", "2020/2030").supersedes(Id.of("first")).build(),
        mandate("fourth", "group", "2020/[2020..2021]")
            .supersedes(Id.of("third"))
            .build());
    assertThat(registry.mandatesInForce(GROUP, LocalDate.parse("2020-06-15")).any())
        .isEqualTo(Certainty.UNCERTAIN);
  }
}
