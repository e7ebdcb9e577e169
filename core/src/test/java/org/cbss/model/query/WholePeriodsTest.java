package org.cbss.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.cbss.model.testing.Data.ids;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.presidency;
import static org.cbss.model.testing.Data.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions about all days of a year, a month or a period, and about some time within them. */
class WholePeriodsTest {
  private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2011, 12, 31);

  private final Registry registry = registry(
      organization("council").build(),
      presidency("hu", "council", "2011-01-01/2011-06-30").build(),
      presidency("pl", "council", "2011-07-01/2011-12-31").build(),
      presidency("dk", "council", "2012-01-01/2012-06-30").build());
  private final Presidencies presidencies = registry.presidencies();
  private final Organization council = registry.organizations().get(Id.of("council"));

  @Test
  void findsAllHoldersOfAYear() {
    assertThat(ids(presidencies.during(Year.of(2011)))).isEqualTo("hu pl|");
    assertThat(ids(presidencies.during(TimeSpan.parse("{2011}")))).isEqualTo("hu pl|");
    assertThat(ids(presidencies.during(TimeSpan.parse("2011")))).isEqualTo("|hu pl");
    assertThat(ids(registry.chairDuring(council, Year.of(2011)))).isEqualTo("hu pl|");
    assertThat(ids(registry.chairDuring(council, TimeSpan.parse("2011")))).isEqualTo("|hu pl");
  }

  @ParameterizedTest
  @CsvSource({"2011-06, hu|", "2011-07, pl|", "2012-06, dk|", "2012-07, |"})
  void findsAllHoldersOfAMonth(YearMonth month, String expected) {
    assertThat(ids(presidencies.during(month))).isEqualTo(expected);
    assertThat(ids(registry.chairDuring(council, month))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2011-06-30, 2011-06-30, hu|",
    "2011-06-30, 2011-07-01, hu pl|",
    "2011-07-01, 2012-01-01, pl dk|",
    "2010-01-01, 2010-12-31, |"
  })
  void findsAllHoldersFromOneDayToAnother(LocalDate from, LocalDate to, String expected) {
    assertThat(ids(presidencies.during(from, to))).isEqualTo(expected);
    assertThat(ids(registry.chairDuring(council, from, to))).isEqualTo(expected);
  }

  @Test
  void countsTheFirstAndTheLastDay() {
    assertThat(presidencies.during(FIRST, LAST)).isEqualTo(presidencies.during(Year.of(2011)));
    assertThat(presidencies.during(LocalDate.of(2011, 2, 1), LocalDate.of(2011, 2, 28)))
        .isEqualTo(presidencies.during(YearMonth.of(2011, 2)));
  }

  @Test
  void rejectsDaysInTheWrongOrderAndOtherYears() {
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> presidencies.during(LAST, FIRST));
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> presidencies.during(Year.of(0)));
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> presidencies.during(YearMonth.of(10_000, 1)));
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> registry.chairDuring(council, LAST, FIRST));
  }
}
