package org.cbss.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cbss.model.time.Certainty.CERTAIN;
import static org.cbss.model.time.Certainty.IMPOSSIBLE;
import static org.cbss.model.time.Certainty.UNCERTAIN;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The exact day, position or length at which an answer changes. */
class EdgesTest {
  private static final LocalDate DAY = LocalDate.of(2020, 6, 30);

  @Test
  void endsOnItsLastDay() {
    assertThat(TimeSpan.parse("2019/2020-06-30").endsOnOrAfter(DAY)).isEqualTo(CERTAIN);
    assertThat(TimeSpan.parse("2019/2020-06-30").endsOnOrAfter(DAY.plusDays(1)))
        .isEqualTo(IMPOSSIBLE);
    assertThat(TimeSpan.parse("2019/[..2020-06-30]").endsOnOrAfter(DAY)).isEqualTo(UNCERTAIN);
    assertThat(TimeSpan.parse("2019/[2020-06-30..]").endsOnOrAfter(DAY)).isEqualTo(CERTAIN);
    assertThat(TimeSpan.parse("2019/[2020-06-30..]").endsOnOrAfter(DAY.plusDays(1)))
        .isEqualTo(UNCERTAIN);
  }

  @Test
  void hasStartedOnItsFirstDay() {
    assertThat(TimeSpan.parse("2020-06-30/2021").startsOnOrBefore(DAY)).isEqualTo(CERTAIN);
    assertThat(TimeSpan.parse("2020-06-30/2021").startsOnOrBefore(DAY.minusDays(1)))
        .isEqualTo(IMPOSSIBLE);
    assertThat(TimeSpan.parse("[2020-06-30..]/..").startsOnOrBefore(DAY)).isEqualTo(UNCERTAIN);
    assertThat(TimeSpan.parse("[..2020-06-30]/2021").startsOnOrBefore(DAY)).isEqualTo(CERTAIN);
    assertThat(TimeSpan.parse("[..2020-06-30]/2021").startsOnOrBefore(DAY.minusDays(1)))
        .isEqualTo(UNCERTAIN);
  }

  @Test
  void sortsByOuterBoundsFirst() {
    TimeSpan wide = TimeSpan.parse("[2018..2021]/..");
    TimeSpan narrow = TimeSpan.parse("2019/..");
    assertThat(TimeSpan.BY_START.compare(wide, narrow)).isNegative();

    wide = TimeSpan.parse("../[2018..2021]");
    narrow = TimeSpan.parse("../2019");
    assertThat(TimeSpan.BY_END.compare(wide, narrow)).isPositive();
  }

  @Test
  void givesDifferentDaysDifferentHashCodes() {
    assertThat(IntStream.rangeClosed(1, 1_000)
            .mapToObj(i -> TimeSpan.of(DAY, DAY.plusDays(i)).hashCode()))
        .doesNotHaveDuplicates();
    assertThat(IntStream.rangeClosed(1, 1_000)
            .mapToObj(i -> EdtfDate.of(DAY.plusDays(i)).hashCode()))
        .doesNotHaveDuplicates();
  }

  @Test
  void quotesUpToSixtyCharacters() {
    assertThatThrownBy(() -> EdtfDate.parse("a".repeat(60)))
        .hasMessageContaining("\"" + "a".repeat(60) + "\"");
    assertThatThrownBy(() -> EdtfDate.parse("a".repeat(61)))
        .hasMessageContaining("\"" + "a".repeat(60) + "…\"");
  }

  @Test
  void reportsAMixedSetOfRangeAndMembers() {
    assertThatThrownBy(() -> EdtfDate.parse("[,..2020]")).hasMessageContaining("mixes a range");
  }
}
