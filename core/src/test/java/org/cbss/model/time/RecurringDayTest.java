package org.cbss.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurringDayTest {

  @Test
  void parsesEveryDayThatEveryYearHas() {
    LocalDate day = LocalDate.of(2001, 1, 1);
    for (; day.getYear() == 2001; day = day.plusDays(1)) {
      String text = "-" + day.toString().substring(4);
      RecurringDay recurring = RecurringDay.parse(text);
      assertThat(recurring).hasToString(text);
      assertThat(recurring).isEqualTo(RecurringDay.ofYear(day.getMonth(), day.getDayOfMonth()));
      assertThat(recurring.isOn(day)).isTrue();
      assertThat(recurring.isOn(day.plusDays(1))).isFalse();
    }
  }

  @Test
  void parsesEveryDayThatEveryMonthHas() {
    for (int day = 1; day <= 28; day++) {
      RecurringDay recurring = RecurringDay.ofMonth(day);
      assertThat(RecurringDay.parse(recurring.toString())).isEqualTo(recurring);
      assertThat(recurring.month()).isEmpty();
      assertThat(recurring.dayOfMonth()).isEqualTo(day);
      assertThat(recurring.isOn(LocalDate.of(2020, 2, day))).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "07-01",
        "--7-1",
        "--0701",
        "---1",
        "----01",
        "--13-01",
        "--00-01",
        "--02-29",
        "--02-30",
        "--04-31",
        "---00",
        "---29",
        "---31",
        "--07-01Z",
        "--07",
        "\u0661\u0662"
      })
  void refusesWhatDoesNotRecur(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecurringDay.parse(text))
        .withMessageContaining("invalid recurring day \"");
  }

  @Test
  void refusesDaysThatSomeYearsDoNotHave() {
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> RecurringDay.ofYear(Month.FEBRUARY, 29));
    assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> RecurringDay.ofMonth(0));
  }

  @ParameterizedTest
  @CsvSource({
    "--07-01, 2002-07-01, 2002-07-01, 2002-07-01",
    "--07-01, 2002-07-02, 2003-07-01, 2002-07-01",
    "--07-01, 2002-06-30, 2002-07-01, 2001-07-01",
    "--12-31, 2003-01-01, 2003-12-31, 2002-12-31",
    "---01,   2002-07-01, 2002-07-01, 2002-07-01",
    "---01,   2002-07-02, 2002-08-01, 2002-07-01",
    "---28,   2003-03-01, 2003-03-28, 2003-02-28",
    "---15,   2003-12-16, 2004-01-15, 2003-12-15"
  })
  void findsTheNearestDates(
      String day, LocalDate date, LocalDate nextOrSame, LocalDate previousOrSame) {
    assertThat(RecurringDay.parse(day).nextOrSame(date)).isEqualTo(nextOrSame);
    assertThat(RecurringDay.parse(day).previousOrSame(date)).isEqualTo(previousOrSame);
  }
}
