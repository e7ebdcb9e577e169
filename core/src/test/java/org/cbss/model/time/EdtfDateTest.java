package org.cbss.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          # a day
          2020-05-06                | 2020-05-06 | 2020-05-06 | DAY
          2020-02-29                | 2020-02-29 | 2020-02-29 | DAY
          2000-02-29                | 2000-02-29 | 2000-02-29 | DAY
          0004-02-29                | 0004-02-29 | 0004-02-29 | DAY
          0001-01-01                | 0001-01-01 | 0001-01-01 | DAY
          9999-12-31                | 9999-12-31 | 9999-12-31 | DAY
          # a month
          2020-05                   | 2020-05-01 | 2020-05-31 | MONTH
          2020-02                   | 2020-02-01 | 2020-02-29 | MONTH
          2019-02                   | 2019-02-01 | 2019-02-28 | MONTH
          1900-02                   | 1900-02-01 | 1900-02-28 | MONTH
          2000-02                   | 2000-02-01 | 2000-02-29 | MONTH
          2020-12                   | 2020-12-01 | 2020-12-31 | MONTH
          0001-01                   | 0001-01-01 | 0001-01-31 | MONTH
          9999-12                   | 9999-12-01 | 9999-12-31 | MONTH
          # some day of a month
          2020-05-XX                | 2020-05-01 | 2020-05-31 | MONTH
          2020-02-XX                | 2020-02-01 | 2020-02-29 | MONTH
          # a year, some month of a year
          2020                      | 2020-01-01 | 2020-12-31 | YEAR
          0001                      | 0001-01-01 | 0001-12-31 | YEAR
          9999                      | 9999-01-01 | 9999-12-31 | YEAR
          2020-XX                   | 2020-01-01 | 2020-12-31 | YEAR
          2020-XX-XX                | 2020-01-01 | 2020-12-31 | YEAR
          # a decade, which for the first years begins in 0001
          202X                      | 2020-01-01 | 2029-12-31 | DECADE
          199X                      | 1990-01-01 | 1999-12-31 | DECADE
          000X                      | 0001-01-01 | 0009-12-31 | DECADE
          001X                      | 0010-01-01 | 0019-12-31 | DECADE
          999X                      | 9990-01-01 | 9999-12-31 | DECADE
          # a century
          20XX                      | 2000-01-01 | 2099-12-31 | CENTURY
          19XX                      | 1900-01-01 | 1999-12-31 | CENTURY
          00XX                      | 0001-01-01 | 0099-12-31 | CENTURY
          01XX                      | 0100-01-01 | 0199-12-31 | CENTURY
          99XX                      | 9900-01-01 | 9999-12-31 | CENTURY
          # a range
          [2019-07-01..2020-06-30]  | 2019-07-01 | 2020-06-30 |
          [2020-05-06..2020-05-06]  | 2020-05-06 | 2020-05-06 |
          [2019..2020]              | 2019-01-01 | 2020-12-31 |
          [2019-07..2020]           | 2019-07-01 | 2020-12-31 |
          [2019..2020-06-30]        | 2019-01-01 | 2020-06-30 |
          [..2020-06]               |            | 2020-06-30 |
          [..2020-02]               |            | 2020-02-29 |
          [..0001-01-01]            |            | 0001-01-01 |
          [2023-05-24..]            | 2023-05-24 |            |
          [2023-05..]               | 2023-05-01 |            |
          [9999-12-31..]            | 9999-12-31 |            |
          # one of a set: the bounds are the hull
          [2001-06-07,2001-07-01]   | 2001-06-07 | 2001-07-01 |
          [2001-07-01,2001-06-07]   | 2001-06-07 | 2001-07-01 |
          [2020]                    | 2020-01-01 | 2020-12-31 |
          [2019-02,2020-02]         | 2019-02-01 | 2020-02-29 |
          [2020,2020-05-06,2019-12] | 2019-12-01 | 2020-12-31 |
          [2020,2020]               | 2020-01-01 | 2020-12-31 |
          """)
  void readsAndWritesEachForm(
      String text,
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest,
      @Nullable Precision precision) {
    EdtfDate date = EdtfDate.parse(text);

    assertThat(date).hasToString(text);
    assertThat(date.earliest().orElse(null)).isEqualTo(earliest);
    assertThat(date.latest().orElse(null)).isEqualTo(latest);
    assertThat(date.precision().orElse(null)).isEqualTo(precision);
    assertThat(date.qualifier()).isEmpty();
    assertThat(date.isQualified()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          # by a day
          2020-05-06 | 2020-05-05 | 2020-05-07 | DAY
          2020-03-01 | 2020-02-29 | 2020-03-02 | DAY
          2019-03-01 | 2019-02-28 | 2019-03-02 | DAY
          2020-02-29 | 2020-02-28 | 2020-03-01 | DAY
          2020-01-01 | 2019-12-31 | 2020-01-02 | DAY
          2019-12-31 | 2019-12-30 | 2020-01-01 | DAY
          # by a calendar month, not by 30 days
          2020-05    | 2020-04-01 | 2020-06-30 | MONTH
          2020-01    | 2019-12-01 | 2020-02-29 | MONTH
          2019-01    | 2018-12-01 | 2019-02-28 | MONTH
          2020-03    | 2020-02-01 | 2020-04-30 | MONTH
          2020-02    | 2020-01-01 | 2020-03-31 | MONTH
          2020-12    | 2020-11-01 | 2021-01-31 | MONTH
          2020-05-XX | 2020-04-01 | 2020-06-30 | MONTH
          2020-01-XX | 2019-12-01 | 2020-02-29 | MONTH
          # by a calendar year
          2020       | 2019-01-01 | 2021-12-31 | YEAR
          2020-XX    | 2019-01-01 | 2021-12-31 | YEAR
          2020-XX-XX | 2019-01-01 | 2021-12-31 | YEAR
          # decades and centuries too
          202X       | 2019-01-01 | 2030-12-31 | DECADE
          199X       | 1989-01-01 | 2000-12-31 | DECADE
          20XX       | 1999-01-01 | 2100-12-31 | CENTURY
          # and never beyond 0001 and 9999
          0001-01-01 | 0001-01-01 | 0001-01-02 | DAY
          9999-12-31 | 9999-12-30 | 9999-12-31 | DAY
          0001-01    | 0001-01-01 | 0001-02-28 | MONTH
          9999-12    | 9999-11-01 | 9999-12-31 | MONTH
          9999-12-XX | 9999-11-01 | 9999-12-31 | MONTH
          0001       | 0001-01-01 | 0002-12-31 | YEAR
          9999       | 9998-01-01 | 9999-12-31 | YEAR
          0001-XX    | 0001-01-01 | 0002-12-31 | YEAR
          000X       | 0001-01-01 | 0010-12-31 | DECADE
          001X       | 0009-01-01 | 0020-12-31 | DECADE
          999X       | 9989-01-01 | 9999-12-31 | DECADE
          00XX       | 0001-01-01 | 0100-12-31 | CENTURY
          01XX       | 0099-01-01 | 0200-12-31 | CENTURY
          99XX       | 9899-01-01 | 9999-12-31 | CENTURY
          """)
  void widensQualifiedDatesByOneCalendarUnit(
      String unqualified, LocalDate earliest, LocalDate latest, Precision precision) {
    for (Qualifier qualifier : Qualifier.values()) {
      String text = unqualified + qualifier.mark();
      EdtfDate date = EdtfDate.parse(text);

      assertThat(date).hasToString(text);
      assertThat(date).isEqualTo(EdtfDate.parse(unqualified).withQualifier(qualifier));
      assertThat(date.qualifier()).contains(qualifier);
      assertThat(date.isQualified()).isTrue();
      assertThat(date.earliest()).as(text).contains(earliest);
      assertThat(date.latest()).as(text).contains(latest);
      assertThat(date.precision()).contains(precision);
    }
  }

  @Test
  void writesQualifiersAsInEdtf() {
    EdtfDate year = EdtfDate.of(Year.of(2020));

    assertThat(year.withQualifier(Qualifier.UNCERTAIN)).hasToString("2020?");
    assertThat(year.withQualifier(Qualifier.APPROXIMATE)).hasToString("2020~");
    assertThat(year.withQualifier(Qualifier.UNCERTAIN_AND_APPROXIMATE)).hasToString("2020%");
  }

  @Test
  void replacesAQualifierAndWidensOnce() {
    EdtfDate date = EdtfDate.parse("2020?").withQualifier(Qualifier.APPROXIMATE);

    assertThat(date).isEqualTo(EdtfDate.parse("2020~"));
    assertThat(date.earliest()).contains(LocalDate.of(2019, 1, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[2019..2020]", "[..2020]", "[2020..]", "[2019,2020]", "[2020]"})
  void rejectsQualifiersOfSets(String set) {
    EdtfDate date = EdtfDate.parse(set);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> date.withQualifier(Qualifier.UNCERTAIN))
        .withMessageContaining(set);
  }

  @Test
  void readsAnyCharSequence() {
    assertThat(EdtfDate.parse(new StringBuilder("2020-05"))).isEqualTo(EdtfDate.parse("2020-05"));
  }

  @Test
  void convertsJavaTimeValues() {
    assertThat(EdtfDate.of(LocalDate.of(2020, 5, 6))).isEqualTo(EdtfDate.parse("2020-05-06"));
    assertThat(EdtfDate.of(YearMonth.of(2020, 2))).isEqualTo(EdtfDate.parse("2020-02"));
    assertThat(EdtfDate.of(Year.of(2020))).isEqualTo(EdtfDate.parse("2020"));
    assertThat(EdtfDate.of(Year.of(1))).isEqualTo(EdtfDate.parse("0001"));
    assertThat(EdtfDate.of(YearMonth.of(9999, 12))).isEqualTo(EdtfDate.parse("9999-12"));
    assertThat(EdtfDate.of(FIRST)).isEqualTo(EdtfDate.parse("0001-01-01"));
    assertThat(EdtfDate.of(LAST)).isEqualTo(EdtfDate.parse("9999-12-31"));
  }

  @Test
  void createsRangesFromLimits() {
    LocalDate july = LocalDate.of(2019, 7, 1);
    LocalDate june = LocalDate.of(2020, 6, 30);

    assertThat(EdtfDate.between(july, june))
        .isEqualTo(EdtfDate.parse("[2019-07-01..2020-06-30]"))
        .hasToString("[2019-07-01..2020-06-30]");
    assertThat(EdtfDate.between(july, july)).hasToString("[2019-07-01..2019-07-01]");
    assertThat(EdtfDate.notBefore(july)).isEqualTo(EdtfDate.parse("[2019-07-01..]"));
    assertThat(EdtfDate.notAfter(june)).isEqualTo(EdtfDate.parse("[..2020-06-30]"));
  }

  @Test
  void rejectsLimitsInTheWrongOrder() {
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> EdtfDate.between(LocalDate.of(2020, 2, 2), LocalDate.of(2020, 2, 1)))
        .withMessageContaining("2020-02-02")
        .withMessageContaining("2020-02-01");
  }

  @Test
  void rejectsYearsOutside0001To9999() {
    List<LocalDate> outside =
        List.of(FIRST.minusDays(1), LAST.plusDays(1), LocalDate.MIN, LocalDate.MAX);

    for (LocalDate day : outside) {
      assertOutside(() -> EdtfDate.of(day));
      assertOutside(() -> EdtfDate.of(YearMonth.from(day)));
      assertOutside(() -> EdtfDate.of(Year.from(day)));
      assertOutside(() -> EdtfDate.notBefore(day));
      assertOutside(() -> EdtfDate.notAfter(day));
      assertOutside(() -> EdtfDate.between(day, day));
    }
  }

  private static void assertOutside(Runnable factory) {
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(factory::run)
        .withMessageContaining("0001 to 9999");
  }

  @Test
  void keepsTheOrderOfMembers() {
    List<EdtfDate> members =
        new ArrayList<>(List.of(EdtfDate.parse("2001-07-01"), EdtfDate.parse("2001-06")));
    EdtfDate set = EdtfDate.oneOf(members);
    members.clear();

    assertThat(set)
        .hasToString("[2001-07-01,2001-06]")
        .isEqualTo(EdtfDate.parse("[2001-07-01,2001-06]"));
    assertThat(set.earliest()).contains(LocalDate.of(2001, 6, 1));
    assertThat(set.latest()).contains(LocalDate.of(2001, 7, 1));
  }

  @Test
  void acceptsUpToSixteenMembers() {
    EdtfDate year = EdtfDate.parse("2020");

    EdtfDate sixteen = EdtfDate.oneOf(Collections.nCopies(16, year));
    assertThat(EdtfDate.parse(sixteen.toString())).isEqualTo(sixteen);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EdtfDate.oneOf(Collections.nCopies(17, year)))
        .withMessageContaining("1 to 16")
        .withMessageContaining("17");
    assertThatIllegalArgumentException().isThrownBy(() -> EdtfDate.oneOf(List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2020?", "202X", "20XX", "2020-XX", "2020-05-XX", "[2019..2020]", "[2020]"})
  void acceptsOnlyPlainDatesAsMembers(String member) {
    List<EdtfDate> members = List.of(EdtfDate.parse("2020"), EdtfDate.parse(member));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> EdtfDate.oneOf(members))
        .withMessageContaining(member);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          2020-05-06               | 2020-05-06 | CERTAIN
          2020-05-06               | 2020-05-05 | IMPOSSIBLE
          2020-05-06               | 2020-05-07 | IMPOSSIBLE
          2020-05-06?              | 2020-05-05 | UNCERTAIN
          2020-05-06?              | 2020-05-04 | IMPOSSIBLE
          2020-05                  | 2020-04-30 | IMPOSSIBLE
          2020-05                  | 2020-05-01 | UNCERTAIN
          2020-05                  | 2020-05-31 | UNCERTAIN
          2020-05                  | 2020-06-01 | IMPOSSIBLE
          [2020-05-06..2020-05-06] | 2020-05-06 | CERTAIN
          [2020-05-06]             | 2020-05-06 | CERTAIN
          [2020-05-06..]           | 2020-05-05 | IMPOSSIBLE
          [2020-05-06..]           | 2020-05-06 | UNCERTAIN
          [2020-05-06..]           | 9999-12-31 | UNCERTAIN
          [..2020-05-06]           | 0001-01-01 | UNCERTAIN
          [..2020-05-06]           | 2020-05-07 | IMPOSSIBLE
          # a day between two members is impossible
          [2020-05-06,2020-05-08]  | 2020-05-06 | UNCERTAIN
          [2020-05-06,2020-05-08]  | 2020-05-07 | IMPOSSIBLE
          [2020-05-06,2020-05-08]  | 2020-05-08 | UNCERTAIN
          [2001,2003]              | 2002-06-01 | IMPOSSIBLE
          """)
  void returnsTheCertaintyOfADay(String text, LocalDate day, Certainty expected) {
    assertThat(EdtfDate.parse(text).matches(day)).isEqualTo(expected);
  }

  @Test
  void answersAboutDaysOfAnyYear() {
    assertThat(EdtfDate.parse("2020").matches(LocalDate.MAX)).isEqualTo(Certainty.IMPOSSIBLE);
    assertThat(EdtfDate.parse("2020").matches(LocalDate.MIN)).isEqualTo(Certainty.IMPOSSIBLE);
    assertThat(EdtfDate.parse("[2020..]").matches(LocalDate.MAX)).isEqualTo(Certainty.UNCERTAIN);
    assertThat(EdtfDate.parse("[2020..]").matches(LocalDate.MIN)).isEqualTo(Certainty.IMPOSSIBLE);
    assertThat(EdtfDate.parse("[..2020]").matches(LocalDate.MIN)).isEqualTo(Certainty.UNCERTAIN);
  }

  @Test
  void equalsDatesWithTheSameText() {
    List<String> texts = List.of(
        "2020-05-06",
        "2020-05",
        "2020-05-XX",
        "2020",
        "2020?",
        "2020~",
        "2020%",
        "2020-XX",
        "202X",
        "20XX",
        "[2020]",
        "[2020..2020]",
        "[2020..]",
        "[..2020]",
        "[2020-01..2020-12]",
        "[2020-01,2020-12]",
        "[2020-12,2020-01]",
        "[2020,2020]",
        "[2020-01-01..2020-12-31]");

    for (String one : texts) {
      for (String other : texts) {
        EdtfDate date = EdtfDate.parse(one);
        assertThat(date.equals(EdtfDate.parse(other)))
            .as(one + " and " + other)
            .isEqualTo(one.equals(other));
      }
      assertThat(EdtfDate.parse(one)).hasSameHashCodeAs(EdtfDate.parse(one)).isNotEqualTo(one);
    }
  }

  @Test
  void isNotComparable() {
    assertThat(EdtfDate.parse("2020")).isNotInstanceOf(Comparable.class);
  }

  @Test
  void isABoundWithADate() {
    EdtfDate date = EdtfDate.parse("2020-05");

    assertThat(date.date()).containsSame(date);
    assertThat(date.isOpen()).isFalse();
    assertThat(date.isUnknown()).isFalse();
    assertThat(Bound.open().date()).isEmpty();
    assertThat(Bound.open().isOpen()).isTrue();
    assertThat(Bound.open().isUnknown()).isFalse();
    assertThat(Bound.unknown().date()).isEmpty();
    assertThat(Bound.unknown().isUnknown()).isTrue();
    assertThat(Bound.unknown().isOpen()).isFalse();
  }
}
