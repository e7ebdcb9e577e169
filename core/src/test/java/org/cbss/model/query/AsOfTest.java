package org.cbss.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.testing.Data.ids;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.person;
import static org.cbss.model.testing.Data.post;
import static org.cbss.model.testing.Data.registry;
import static org.cbss.model.testing.Data.registryAsOf;
import static org.cbss.model.testing.Data.term;

import java.time.LocalDate;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.testing.Data;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** After the last day that a data set covers, a record with an open end may have ended. */
class AsOfTest {
  private static final Entity[] BODIES = {
    organization("open").period(TimeSpan.parse("2010-01-01/..")).build(),
    organization("ended").period(TimeSpan.parse("2010-01-01/2030-12-31")).build(),
    organization("unknown").period(TimeSpan.parse("2010-01-01/")).build(),
    organization("always").period(TimeSpan.parse("../..")).build(),
    organization("planned").period(TimeSpan.parse("2025-01-01/..")).build(),
    organization("vague").period(TimeSpan.parse("[2019-06-01..2020-06-30]/..")).build()
  };

  @ParameterizedTest
  @CsvSource({
    "2009-12-31, always|",
    "2010-01-01, open ended unknown always|",
    "2019-12-30, open ended always|unknown vague",
    "2019-12-31, open ended always|unknown vague",
    "2020-01-01, ended|open unknown always vague",
    "2024-12-31, ended|open unknown always vague",
    "2025-01-01, ended planned|open unknown always vague",
    "2025-01-02, ended|open unknown always planned vague",
    "2030-12-31, ended|open unknown always planned vague",
    "2031-01-01, |open unknown always planned vague",
  })
  void isUncertainOfOpenEndsFromTheDayAfter(String day, String expected) {
    Registry registry = registryAsOf("2019-12-31", BODIES);

    assertThat(ids(registry.organizations().on(LocalDate.parse(day)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"+10000-01-01", "+999999999-12-31"})
  void coversAllDatesIfAsOfIsAfterThem(String asOf) {
    Registry registry =
        Registry.of(Data.dataset(BODIES).toBuilder().asOf(LocalDate.parse(asOf)).build());

    assertThat(ids(registry.organizations().on(LocalDate.of(9999, 12, 31))))
        .isEqualTo("open always planned vague|unknown");
    assertThat(registry.effectivePeriod(BODIES[0])).isEqualTo(TimeSpan.parse("2010-01-01/.."));
    assertThat(registry.gaps()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-12-31", "-999999999-01-01"})
  void coversNoDateIfAsOfIsBeforeThem(String asOf) {
    Registry registry =
        Registry.of(Data.dataset(BODIES).toBuilder().asOf(LocalDate.parse(asOf)).build());

    assertThat(ids(registry.organizations().on(LocalDate.of(2011, 1, 1))))
        .isEqualTo("ended|open unknown always");
    assertThat(registry.gaps()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2009-12-31, always|",
    "2020-01-01, open ended always|unknown vague",
    "2024-12-31, open ended always vague|unknown",
    "2025-01-01, open ended always planned vague|unknown",
    "2031-01-01, open always planned vague|unknown",
  })
  void isCertainOfOpenEndsWithoutAsOf(String day, String expected) {
    assertThat(ids(registry(BODIES).organizations().on(LocalDate.parse(day)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    // Ends on or before the last day covered.
    "2019-01-01/2019-12-31, open ended always|unknown vague",
    // Ends after it, and has begun by it.
    "2019-12-31/2020-12-31, open ended always vague|unknown",
    "2019-12-31/..,         open ended always planned vague|unknown",
    // Begins after it.
    "2020-01-01/2020-12-31, ended|open unknown always vague",
    "2026-01-01/..,         ended|open unknown always planned vague",
    // May begin before it, or after it.
    "2019/2021,             open ended always vague|unknown",
    "2020/2021,             ended|open unknown always vague",
    "[2019-12-31..2020-01-01]/2021, ended|open unknown always vague",
    "2020-01-01,            ended|open unknown always vague",
    "../..,                 open ended unknown always planned vague|",
  })
  void isCertainOfOpenEndsWithinCoveredDays(String span, String expected) {
    Registry registry = registryAsOf("2019-12-31", BODIES);

    assertThat(ids(registry.organizations().during(TimeSpan.parse(span)))).isEqualTo(expected);
  }

  @Test
  void isUncertainOfAnyAfterAsOf() {
    Entity[] entities = {
      organization("unit").build(),
      person("ada"),
      person("bo"),
      post("head", "unit"),
      term("first", "ada", "head").period(TimeSpan.parse("2010/[2015..]")).build(),
      term("second", "bo", "head")
          .period(TimeSpan.parse("[2016..]/.."))
          .follows(Id.of("first"))
          .build()
    };
    Registry asOf = registryAsOf("2019-12-31", entities);
    LocalDate last = LocalDate.parse("2019-12-31");

    assertThat(asOf.personnelTerms().on(last).any()).isEqualTo(Certainty.CERTAIN);
    assertThat(ids(asOf.personnelTerms().on(last))).isEqualTo("|first second");
    assertThat(asOf.personnelTerms().on(last.plusDays(1)).any()).isEqualTo(Certainty.UNCERTAIN);
    assertThat(registry(entities).personnelTerms().on(last.plusDays(1)).any())
        .isEqualTo(Certainty.CERTAIN);
    assertThat(asOf.personnelTerms()
            .during(TimeSpan.parse("2019-12-31/2020-12-31"))
            .any())
        .isEqualTo(Certainty.CERTAIN);
    assertThat(asOf.personnelTerms()
            .during(TimeSpan.parse("2020-01-01/2020-12-31"))
            .any())
        .isEqualTo(Certainty.UNCERTAIN);
  }
}
