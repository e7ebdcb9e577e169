package org.cbss.model.views.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {

  private static List<Axis.Tick> ticks(String from, String to, double width) {
    return new Axis(LocalDate.parse(from), LocalDate.parse(to), width).ticks();
  }

  @Test
  void labelsEveryYearIfThereIsRoom() {
    assertThat(ticks("2000-01-01", "2004-01-01", 4 * 45))
        .extracting(Axis.Tick::label)
        .containsExactly("2000", "2001", "2002", "2003");
  }

  @Test
  void labelsEverySecondYearIfThereIsLessRoom() {
    assertThat(ticks("1999-01-01", "2006-01-01", 7 * 25))
        .extracting(Axis.Tick::label)
        .containsExactly("2000", "2002", "2004");
  }

  @Test
  void labelsMonthsInEnglishIfThereIsMoreRoom() {
    assertThat(ticks("2019-07-01", "2020-07-01", 1000))
        .extracting(Axis.Tick::label)
        .containsExactly(
            "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "2020", "Feb", "Mar", "Apr", "May", "Jun");
  }

  @ParameterizedTest
  @CsvSource({
    "0001-01-01, +10000-01-01",
    "1992-01-01, 2028-01-01",
    "2019-07-01, 2019-07-02",
    "2019-01-01, 2020-01-01",
    "1500-01-01, 2500-01-01"
  })
  void keepsLabelsApart(String from, String to) {
    for (double width : new double[] {350, 1016}) {
      List<Axis.Tick> ticks = ticks(from, to, width);
      assertThat(ticks.size()).isLessThanOrEqualTo((int) width / 40);
      for (int i = 1; i < ticks.size(); i++) {
        assertThat(ticks.get(i).x() - ticks.get(i - 1).x()).isGreaterThan(37);
      }
    }
  }
}
