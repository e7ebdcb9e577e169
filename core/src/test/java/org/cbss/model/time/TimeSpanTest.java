package org.cbss.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cbss.model.time.EdtfSyntaxException.Code;
import org.cbss.model.time.EdtfSyntaxException.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSpanTest {
  private static final LocalDate DAY = LocalDate.of(2020, 5, 6);
  private static final LocalDate NEXT = LocalDate.of(2020, 5, 7);

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          # the forms of TimeSpan's Javadoc
          2019-07-01/2020-06-30    | 2019-07-01 | 2019-07-01 | 2020-06-30 | 2020-06-30
          2020/2025                | 2020-01-01 | 2020-12-31 | 2025-01-01 | 2025-12-31
          2020-07-01/..            | 2020-07-01 | 2020-07-01 |            |
          2013/                    | 2013-01-01 | 2013-12-31 | 2013-01-01 |
          2019/[..2023-01]         | 2019-01-01 | 2019-12-31 | 2019-01-01 | 2023-01-31
          2019/[2023-05-24..]      | 2019-01-01 | 2019-12-31 | 2023-05-24 |
          /[..2020-06-30]          |            | 2020-06-30 |            | 2020-06-30
          2020-05                  | 2020-05-01 | 2020-05-31 | 2020-05-01 | 2020-05-31
          2020-05-01/2020-05-31    | 2020-05-01 | 2020-05-01 | 2020-05-31 | 2020-05-31
          # unknown and open
          /                        |            |            |            |
          ../..                    |            |            |            |
          /..                      |            |            |            |
          ../                      |            |            |            |
          ../2020-06-30            |            |            | 2020-06-30 | 2020-06-30
          /2020-06                 |            | 2020-06-30 | 2020-06-01 | 2020-06-30
          [2020..]/                | 2020-01-01 |            | 2020-01-01 |
          [..2020]/                |            | 2020-12-31 |            |
          # tightened: no start after the last end, no end before the first start
          2013-05-06/              | 2013-05-06 | 2013-05-06 | 2013-05-06 |
          2020-05-10/2020-05       | 2020-05-10 | 2020-05-10 | 2020-05-10 | 2020-05-31
          2020-05/2020-05-10       | 2020-05-01 | 2020-05-10 | 2020-05-10 | 2020-05-10
          2020-06-30/2020-06       | 2020-06-30 | 2020-06-30 | 2020-06-30 | 2020-06-30
          [2020-05-06..]/2020-05   | 2020-05-06 | 2020-05-31 | 2020-05-06 | 2020-05-31
          2020-05-06/[..2020-05]   | 2020-05-06 | 2020-05-06 | 2020-05-06 | 2020-05-31
          # lone dates
          2020-05-06               | 2020-05-06 | 2020-05-06 | 2020-05-06 | 2020-05-06
          2020?                    | 2019-01-01 | 2021-12-31 | 2019-01-01 | 2021-12-31
          [2020-05-06..2020-06-30] | 2020-05-06 | 2020-06-30 | 2020-05-06 | 2020-06-30
          [2020-05-06..]           | 2020-05-06 |            | 2020-05-06 |
          [..2020-05-06]           |            | 2020-05-06 |            | 2020-05-06
          [2020,2022]              | 2020-01-01 | 2022-12-31 | 2020-01-01 | 2022-12-31
          # qualified ends
          2020-05-06?/2020-06~     | 2020-05-05 | 2020-05-07 | 2020-05-05 | 2020-07-31
          """)
  void hasFourBounds(
      String text,
      @Nullable LocalDate earliestStart,
      @Nullable LocalDate latestStart,
      @Nullable LocalDate earliestEnd,
      @Nullable LocalDate latestEnd) {
    TimeSpan span = TimeSpan.parse(text);

    assertThat(span).hasToString(text);
    assertThat(span.isReversed()).isFalse();
    assertThat(span.earliestStart().orElse(null)).as("earliest start").isEqualTo(earliestStart);
    assertThat(span.latestStart().orElse(null)).as("latest start").isEqualTo(latestStart);
    assertThat(span.earliestEnd().orElse(null)).as("earliest end").isEqualTo(earliestEnd);
    assertThat(span.latestEnd().orElse(null)).as("latest end").isEqualTo(latestEnd);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          2019-07-01/2020-06-30 | 2019-06-30 | IMPOSSIBLE
          2019-07-01/2020-06-30 | 2019-07-01 | CERTAIN
          2019-07-01/2020-06-30 | 2020-06-30 | CERTAIN
          2019-07-01/2020-06-30 | 2020-07-01 | IMPOSSIBLE
          2020/2025             | 2019-12-31 | IMPOSSIBLE
          2020/2025             | 2020-01-01 | UNCERTAIN
          2020/2025             | 2020-12-30 | UNCERTAIN
          2020/2025             | 2020-12-31 | CERTAIN
          2020/2025             | 2025-01-01 | CERTAIN
          2020/2025             | 2025-01-02 | UNCERTAIN
          2020/2025             | 2025-12-31 | UNCERTAIN
          2020/2025             | 2026-01-01 | IMPOSSIBLE
          2020-07-01/..         | 2020-06-30 | IMPOSSIBLE
          2020-07-01/..         | 2020-07-01 | CERTAIN
          2020-07-01/..         | 9999-12-31 | CERTAIN
          2013/                 | 2012-12-31 | IMPOSSIBLE
          2013/                 | 2013-06-01 | UNCERTAIN
          2013/                 | 2019-12-01 | UNCERTAIN
          2013/                 | 9999-12-31 | UNCERTAIN
          2019/[..2023-01]      | 2019-06-01 | UNCERTAIN
          2019/[..2023-01]      | 2023-01-31 | UNCERTAIN
          2019/[..2023-01]      | 2023-02-01 | IMPOSSIBLE
          2019/[2023-05-24..]   | 2019-12-01 | UNCERTAIN
          2019/[2023-05-24..]   | 2020-07-01 | CERTAIN
          2019/[2023-05-24..]   | 2023-05-24 | CERTAIN
          2019/[2023-05-24..]   | 2023-05-25 | UNCERTAIN
          /[..2020-06-30]       | 0001-01-01 | UNCERTAIN
          /[..2020-06-30]       | 2020-06-30 | UNCERTAIN
          /[..2020-06-30]       | 2020-07-01 | IMPOSSIBLE
          ../2020-06-30         | 0001-01-01 | CERTAIN
          2020-05               | 2020-04-30 | IMPOSSIBLE
          2020-05               | 2020-05-15 | UNCERTAIN
          2020-05-01/2020-05-31 | 2020-05-15 | CERTAIN
          2020-05-06            | 2020-05-06 | CERTAIN
          2013-05-06/           | 2013-05-05 | IMPOSSIBLE
          2013-05-06/           | 2013-05-06 | CERTAIN
          2013-05-06/           | 2013-05-07 | UNCERTAIN
          /2013-05-06           | 2013-05-06 | CERTAIN
          2020-06-30/2020-06    | 2020-06-30 | CERTAIN
          [2020-05-06]          | 2020-05-06 | CERTAIN
          /                     | 2020-05-06 | UNCERTAIN
          ../..                 | 2020-05-06 | CERTAIN
          """)
  void returnsTheCertaintyOfCoveringADay(String text, LocalDate day, Certainty expected) {
    assertThat(TimeSpan.parse(text).covers(day)).isEqualTo(expected);
  }

  @Test
  void answersAboutDaysOfAnyYear() {
    TimeSpan from = TimeSpan.parse("2020/..");
    TimeSpan until = TimeSpan.parse("../2020");

    assertThat(from.covers(LocalDate.MAX)).isEqualTo(Certainty.CERTAIN);
    assertThat(from.covers(LocalDate.MIN)).isEqualTo(Certainty.IMPOSSIBLE);
    assertThat(until.covers(LocalDate.MIN)).isEqualTo(Certainty.CERTAIN);
    assertThat(until.covers(LocalDate.MAX)).isEqualTo(Certainty.IMPOSSIBLE);
    assertThat(TimeSpan.unknown().covers(LocalDate.MAX)).isEqualTo(Certainty.UNCERTAIN);
    assertThat(TimeSpan.unknown().covers(LocalDate.MIN)).isEqualTo(Certainty.UNCERTAIN);
  }

  /** An epoch day that is truncated to 32 bits must not become a day of the span. */
  @Test
  void distinguishesDaysBeyond32Bits() {
    TimeSpan day = TimeSpan.ofDay(DAY);
    LocalDate later = LocalDate.ofEpochDay(DAY.toEpochDay() + (1L << 32));
    LocalDate earlier = LocalDate.ofEpochDay(DAY.toEpochDay() - (1L << 32));

    assertThat(day.covers(later)).isEqualTo(Certainty.IMPOSSIBLE);
    assertThat(day.covers(earlier)).isEqualTo(Certainty.IMPOSSIBLE);
    assertThat(EdtfDate.of(DAY).matches(later)).isEqualTo(Certainty.IMPOSSIBLE);
    assertThat(EdtfDate.of(DAY).matches(earlier)).isEqualTo(Certainty.IMPOSSIBLE);
    assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> EdtfDate.of(later));
    assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> TimeSpan.ofDay(earlier));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          # of                  | and                   | covers     | overlaps   | precedes   | abuts
          2019-07-01/2020-06-30 | 2020-07-01/2021-06-30 | IMPOSSIBLE | IMPOSSIBLE | CERTAIN    | CERTAIN
          2020-07-01/2021-06-30 | 2019-07-01/2020-06-30 | IMPOSSIBLE | IMPOSSIBLE | IMPOSSIBLE | CERTAIN
          2019-07-01/2020-06-30 | 2020-07-02/..         | IMPOSSIBLE | IMPOSSIBLE | CERTAIN    | IMPOSSIBLE
          2019-07-01/2020-06-30 | 2020-06-30/..         | IMPOSSIBLE | CERTAIN    | IMPOSSIBLE | IMPOSSIBLE
          2019-07-01/2020-06-30 | 2020-05-06            | CERTAIN    | CERTAIN    | IMPOSSIBLE | IMPOSSIBLE
          2019-07-01/2020-06-30 | 2020-05               | CERTAIN    | CERTAIN    | IMPOSSIBLE | IMPOSSIBLE
          2019-07-01/2020-06-30 | 2020                  | UNCERTAIN  | UNCERTAIN  | UNCERTAIN  | UNCERTAIN
          2019-07-01/2020-06-30 | 2019-07-01/2020-06-30 | CERTAIN    | CERTAIN    | IMPOSSIBLE | IMPOSSIBLE
          2020-05               | 2020-05               | UNCERTAIN  | UNCERTAIN  | UNCERTAIN  | UNCERTAIN
          2020-05               | 2020-06               | IMPOSSIBLE | IMPOSSIBLE | CERTAIN    | UNCERTAIN
          2013/                 | 2019                  | UNCERTAIN  | UNCERTAIN  | UNCERTAIN  | UNCERTAIN
          2019/[2023-05-24..]   | 2020-05-06            | CERTAIN    | CERTAIN    | IMPOSSIBLE | IMPOSSIBLE
          2019/[..2023-01]      | 2023-02               | IMPOSSIBLE | IMPOSSIBLE | CERTAIN    | UNCERTAIN
          /[..2020-06-30]       | 2020-07-01/..         | IMPOSSIBLE | IMPOSSIBLE | CERTAIN    | UNCERTAIN
          ../2020-06-30         | 2020-07-01/..         | IMPOSSIBLE | IMPOSSIBLE | CERTAIN    | CERTAIN
          ../..                 | /                     | CERTAIN    | CERTAIN    | IMPOSSIBLE | IMPOSSIBLE
          /                     | ../..                 | UNCERTAIN  | CERTAIN    | IMPOSSIBLE | IMPOSSIBLE
          /                     | /                     | UNCERTAIN  | UNCERTAIN  | UNCERTAIN  | UNCERTAIN
          2020/..               | 2020/                 | UNCERTAIN  | UNCERTAIN  | IMPOSSIBLE | UNCERTAIN
          2020-07-01/..         | 2020-07-01/           | CERTAIN    | CERTAIN    | IMPOSSIBLE | IMPOSSIBLE
          """)
  void answersQuestionsAboutTwoSpans(
      String text,
      String otherText,
      Certainty covers,
      Certainty overlaps,
      Certainty precedes,
      Certainty abuts) {
    TimeSpan span = TimeSpan.parse(text);
    TimeSpan other = TimeSpan.parse(otherText);

    assertThat(span.covers(other)).as("covers").isEqualTo(covers);
    assertThat(span.overlaps(other)).as("overlaps").isEqualTo(overlaps);
    assertThat(other.overlaps(span)).as("overlaps, the other way").isEqualTo(overlaps);
    assertThat(span.precedes(other)).as("precedes").isEqualTo(precedes);
    assertThat(span.abuts(other)).as("abuts").isEqualTo(abuts);
    assertThat(other.abuts(span)).as("abuts, the other way").isEqualTo(abuts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          # of                  | and                   | starts     | ends
          2020-05-06/2020-07-01 | 2019-07-01/2020-06-30 | CERTAIN    | IMPOSSIBLE
          2019-06-30/2020-06-30 | 2019-07-01/2020-06-30 | IMPOSSIBLE | CERTAIN
          2020                  | 2019-07-01/2020-06-30 | UNCERTAIN  | UNCERTAIN
          2020-05-06/..         | 2020-05-06            | CERTAIN    | IMPOSSIBLE
          2020-05-06/..         | ../..                 | CERTAIN    | IMPOSSIBLE
          2020-05-06/           | ../..                 | CERTAIN    | UNCERTAIN
          ../2020-05-06         | ../..                 | IMPOSSIBLE | CERTAIN
          /2020-05-06           | ../..                 | UNCERTAIN  | CERTAIN
          /                     | ../..                 | UNCERTAIN  | UNCERTAIN
          ../..                 | ../..                 | IMPOSSIBLE | IMPOSSIBLE
          [2020..]              | 2019/..               | CERTAIN    | UNCERTAIN
          [..2020]              | ../2021-06            | UNCERTAIN  | CERTAIN
          2013-05-06/           | 2013-05-06            | CERTAIN    | UNCERTAIN
          """)
  void answersStartsWithinAndEndsWithin(
      String text, String otherText, Certainty starts, Certainty ends) {
    TimeSpan span = TimeSpan.parse(text);
    TimeSpan other = TimeSpan.parse(otherText);

    assertThat(span.startsWithin(other)).as("starts within").isEqualTo(starts);
    assertThat(span.endsWithin(other)).as("ends within").isEqualTo(ends);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-06-30/2020-06-29",
        "2020/2019",
        "2020-06/2020-05-31",
        "2020/[..2019]",
        "[2021..]/2020",
        "2022?/2019~"
      })
  void answersImpossibleIfReversed(String text) {
    TimeSpan reversed = TimeSpan.parse(text);

    assertThat(reversed).hasToString(text);
    assertThat(reversed.isReversed()).isTrue();
    Stream.of("2018", "2020-06-30", "../..", "/", "2020/2019", "2000/2040", text)
        .map(TimeSpan::parse)
        .flatMap(other -> Stream.of(
            reversed.covers(other),
            reversed.overlaps(other),
            reversed.precedes(other),
            reversed.abuts(other),
            reversed.startsWithin(other),
            reversed.endsWithin(other),
            other.covers(reversed),
            other.overlaps(reversed),
            other.precedes(reversed),
            other.abuts(reversed),
            other.startsWithin(reversed),
            other.endsWithin(reversed)))
        .forEach(answer -> assertThat(answer).isEqualTo(Certainty.IMPOSSIBLE));
    LocalDate.of(2018, 12, 1)
        .datesUntil(LocalDate.of(2022, 2, 1))
        .forEach(day -> assertThat(reversed.covers(day)).isEqualTo(Certainty.IMPOSSIBLE));
  }

  @Test
  void isNotReversedIfItHasAReading() {
    assertThat(TimeSpan.parse("2020/2020-01-01").isReversed()).isFalse();
    assertThat(TimeSpan.parse("2020/2020-01-01"))
        .matches(span -> span.hasSameBounds(TimeSpan.parse("2020-01-01")));
    assertThat(TimeSpan.parse("2020-12-31/2020").isReversed()).isFalse();
    assertThat(TimeSpan.parse("2020-05-07?/2020-05-06").isReversed()).isFalse();
    assertThat(TimeSpan.parse("2021?/2019~").isReversed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          2020                  | 2020/2020             | true
          2020                  | 2020-XX               | true
          2020                  | [2020]                | true
          2020                  | [2020..2020]          | true
          2020                  | 2020-01-01/2020-12-31 | false
          {2020}                | 2020-01-01/2020-12-31 | true
          {2020}                | {2020..2020}          | true
          {2020}                | {2020-01..2020-12}    | true
          {2020}                | 2020                  | false
          {2020-05-06}          | 2020-05-06            | true
          {2025-07..2026-06}    | 2025-07-01/2026-06-30 | true
          2020-05-06            | 2020-05-06/2020-05-06 | true
          2020?                 | 2020~                 | true
          2020?                 | 2020                  | false
          2013/                 | 2013/[2013..]         | true
          2013/                 | 2013/[2012..]         | true
          2013/                 | 2013/..               | false
          2013/                 | 2013/[2014..]         | false
          /2013                 | ../2013               | false
          /                     | ../..                 | false
          2020-05/2020-05-10    | [2020-05-01..2020-05-10]/2020-05-10 | true
          2020/2025             | 2020/2026             | false
          2019/2025             | 2020/2025             | false
          """)
  void comparesBoundsHoweverWritten(String one, String other, boolean same) {
    assertThat(TimeSpan.parse(one).hasSameBounds(TimeSpan.parse(other))).isEqualTo(same);
    assertThat(TimeSpan.parse(other).hasSameBounds(TimeSpan.parse(one))).isEqualTo(same);
    assertThat(TimeSpan.parse(one)).isNotEqualTo(TimeSpan.parse(other));
  }

  @Test
  void equalsSpansWithTheSameText() {
    List<String> texts = List.of(
        "2020",
        "2020/2020",
        "2020/",
        "/2020",
        "2020/..",
        "../2020",
        "/",
        "../..",
        "../",
        "/..",
        "{2020}",
        "{2020..2020}",
        "{2020-01..2020-12}",
        "2020-01-01/2020-12-31");

    for (String one : texts) {
      for (String other : texts) {
        assertThat(TimeSpan.parse(one).equals(TimeSpan.parse(other)))
            .as(one + " and " + other)
            .isEqualTo(one.equals(other));
      }
      assertThat(TimeSpan.parse(one)).hasSameHashCodeAs(TimeSpan.parse(one)).isNotEqualTo(one);
    }
  }

  @Test
  void distinguishesSingleDatesFromIntervals() {
    EdtfDate month = EdtfDate.parse("2020-05");
    TimeSpan lone = TimeSpan.parse("2020-05");

    assertThat(lone.isSingleDate()).isTrue();
    assertThat(lone).isEqualTo(TimeSpan.within(month)).hasToString("2020-05");
    assertThat(lone.start()).isEqualTo(month);
    assertThat(lone.end()).isEqualTo(month);
    assertThat(TimeSpan.ofDay(DAY)).isEqualTo(TimeSpan.parse("2020-05-06"));
    assertThat(TimeSpan.ofDay(DAY).isSingleDate()).isTrue();
    assertThat(TimeSpan.of(month, month).isSingleDate()).isFalse();
    assertThat(TimeSpan.of(month, month)).hasToString("2020-05/2020-05");
  }

  @Test
  void coversAllDaysOfAnAllOfSet() {
    TimeSpan year = TimeSpan.allOf(EdtfDate.parse("2020"));
    TimeSpan twelveMonths = TimeSpan.allOf(EdtfDate.parse("2025-07"), EdtfDate.parse("2026-06"));

    assertThat(year).isEqualTo(TimeSpan.parse("{2020}")).hasToString("{2020}");
    assertThat(year.members()).containsExactly(EdtfDate.parse("2020"));
    assertThat(year.start()).isEqualTo(EdtfDate.parse("2020-01-01"));
    assertThat(year.end()).isEqualTo(EdtfDate.parse("2020-12-31"));
    assertThat(year.covers(DAY)).isEqualTo(Certainty.CERTAIN);
    assertThat(year.isSingleDate()).isFalse();
    assertThat(twelveMonths).hasToString("{2025-07..2026-06}");
    assertThat(twelveMonths.members())
        .containsExactly(EdtfDate.parse("2025-07"), EdtfDate.parse("2026-06"));
    assertThat(twelveMonths.hasSameBounds(TimeSpan.parse("2025-07-01/2026-06-30")))
        .isTrue();
    assertThat(TimeSpan.parse("2020").members()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2020?", "202X", "20XX", "2020-XX", "2020-05-XX", "[2019..2020]", "[2020]"})
  void rejectsAllOfAnImpreciseDate(String date) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeSpan.allOf(EdtfDate.parse(date)))
        .withMessageContaining(date);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeSpan.allOf(EdtfDate.parse("2019"), EdtfDate.parse(date)))
        .withMessageContaining(date);
  }

  @Test
  void rejectsAllOfDatesInTheWrongOrder() {
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> TimeSpan.allOf(EdtfDate.parse("2020"), EdtfDate.parse("2019-12")))
        .withMessageContaining("2019-12-31 is before the first day 2020-01-01");
  }

  @Test
  void createsSpansFromDaysAndBounds() {
    assertThat(TimeSpan.of(DAY, NEXT)).isEqualTo(TimeSpan.parse("2020-05-06/2020-05-07"));
    assertThat(TimeSpan.of(DAY, DAY)).isEqualTo(TimeSpan.parse("2020-05-06/2020-05-06"));
    assertThat(TimeSpan.startingOn(DAY)).isEqualTo(TimeSpan.parse("2020-05-06/.."));
    assertThat(TimeSpan.endingOn(DAY)).isEqualTo(TimeSpan.parse("../2020-05-06"));
    assertThat(TimeSpan.unknown()).isEqualTo(TimeSpan.parse("/"));
    assertThat(TimeSpan.of(EdtfDate.of(DAY), Bound.unknown()))
        .isEqualTo(TimeSpan.parse("2020-05-06/"));
    assertThat(TimeSpan.of(Bound.open(), Bound.open())).isEqualTo(TimeSpan.parse("../.."));
    assertThat(TimeSpan.parse(new StringBuilder("2020/"))).isEqualTo(TimeSpan.parse("2020/"));
  }

  @Test
  void keepsBoundsAsGiven() {
    TimeSpan span = TimeSpan.parse("2020-05/");

    assertThat(span.start()).isEqualTo(EdtfDate.parse("2020-05"));
    assertThat(span.end()).isEqualTo(Bound.unknown());
    assertThat(TimeSpan.parse("../2020").start()).isEqualTo(Bound.open());
  }

  @Test
  void rejectsDaysInTheWrongOrder() {
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> TimeSpan.of(NEXT, DAY))
        .withMessageContaining("2020-05-07")
        .withMessageContaining("2020-05-06");
  }

  @Test
  void rejectsYearsOutside0001To9999() {
    for (LocalDate day : List.of(LocalDate.of(0, 12, 31), LocalDate.of(10_000, 1, 1))) {
      for (Runnable factory : List.<Runnable>of(
          () -> TimeSpan.ofDay(day),
          () -> TimeSpan.startingOn(day),
          () -> TimeSpan.endingOn(day),
          () -> TimeSpan.of(day, day))) {
        assertThatExceptionOfType(DateTimeException.class)
            .isThrownBy(factory::run)
            .withMessageContaining("0001 to 9999");
      }
    }
  }

  @Test
  void createsReversedSpansFromBounds() {
    assertThat(TimeSpan.of(EdtfDate.of(NEXT), EdtfDate.of(DAY)).isReversed()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2020/2021, false",
    "2020?/2021, true",
    "2020/2021~, true",
    "2020%, true",
    "2020, false",
    "2020?/, true",
    "/, false",
    "../.., false",
    "[2020..2021], false",
  })
  void returnsWhetherASpanIsQualified(String text, boolean qualified) {
    assertThat(TimeSpan.parse(text).isQualified()).isEqualTo(qualified);
  }

  @Test
  void reportsProblemsOfBothEnds() {
    EdtfSyntaxException refused = catchThrowableOfType(
        EdtfSyntaxException.class, () -> TimeSpan.parse("2020-13/2020-05-06T10:00"));

    assertThat(refused.problems())
        .extracting(Problem::code)
        .containsExactly(Code.NO_SUCH_DAY, Code.HAS_TIME);
    assertThat(refused).hasMessageContaining("2020-13").hasMessageContaining("2020-05-06T10:00");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          ''                    | SYNTAX       | empty
          2019/2020/2021        | SYNTAX       | more than one
          //                    | SYNTAX       | more than one
          2020/05/06            | SYNTAX       | more than one
          .                     | SYNTAX       | invalid date
          ..                    | SYNTAX       | invalid date
          2020-13/              | NO_SUCH_DAY  | no month 13
          ../2020-02-30         | NO_SUCH_DAY  | 29 days
          /2020-21              | UNSUPPORTED  | seasons
          2020/20200506         | OUT_OF_RANGE | 20200506
          2020/[2021..2020]     | REVERSED     | ends before
          2020/[..]             | SYNTAX       | all days
          2020/...              | SYNTAX       | invalid date
          2020 / 2021           | SYNTAX       | invalid date
          2020--2021            | SYNTAX       | invalid date
          """)
  void rejectsInvalidSpans(String text, Code code, String message) {
    EdtfSyntaxException refused =
        catchThrowableOfType(EdtfSyntaxException.class, () -> TimeSpan.parse(text));

    assertThat(refused).as("%s is accepted", text).isNotNull();
    assertThat(refused.problems()).isNotEmpty().allSatisfy(problem -> {
      assertThat(problem.code()).isEqualTo(code);
      assertThat(problem.message()).contains(message);
    });
  }

  @Test
  void sortsByStartOrEndOnly() {
    assertThat(TimeSpan.unknown()).isNotInstanceOf(Comparable.class);
    List<TimeSpan> spans =
        new ArrayList<>(Stream.of("2021", "2020/..", "2020-01-01/2024", "../2019", "/2018")
            .map(TimeSpan::parse)
            .toList());

    spans.sort(TimeSpan.BY_START);
    assertThat(spans)
        .extracting(TimeSpan::toString)
        .containsExactly("../2019", "/2018", "2020-01-01/2024", "2020/..", "2021");

    spans.sort(TimeSpan.BY_END);
    assertThat(spans)
        .extracting(TimeSpan::toString)
        .containsExactly("/2018", "../2019", "2021", "2020-01-01/2024", "2020/..");
  }

  @Test
  void breaksTiesByTheSecondBound() {
    TimeSpan month = TimeSpan.parse("2020-01");
    TimeSpan year = TimeSpan.parse("2020");

    assertThat(TimeSpan.BY_START.compare(month, year)).isNegative();
    assertThat(TimeSpan.BY_END.compare(year, TimeSpan.parse("2020-12"))).isNegative();
    assertThat(TimeSpan.BY_END.compare(TimeSpan.parse("2020/"), TimeSpan.parse("2020/..")))
        .isNegative();
    assertThat(TimeSpan.BY_START.compare(year, TimeSpan.parse("2020/2020"))).isZero();
  }
}
