package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.post;
import static org.cbss.model.validation.Samples.span;

import org.cbss.model.Dataset;
import org.cbss.model.SeatCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostSeatsOverlapTest {
  private static final String RULE = "post-seats-overlap";

  @Test
  void reportsTwoNumbersForOneDay() {
    assertThatRule(RULE)
        .on(seats(seats(1, "../2009-12-01"), seats(2, "2009-12-01/..")))
        .reports("/posts/0/seats/1")
        .saying("chair has two numbers of seats at once: 1 (../2009-12-01) and 2 (2009-12-01/..)")
        .relatedTo("/posts/0/seats/0")
        .as(Severity.WARNING);
  }

  @Test
  void takesANumberWithoutAPeriodToHoldAlways() {
    assertThatRule(RULE)
        .on(seats(SeatCount.of(1), seats(2, "2004")))
        .reports("/posts/0/seats/1")
        .saying("chair has two numbers of seats at once: 1 (always) and 2 (2004)");
  }

  @Test
  void reportsOneNumberTwice() {
    assertThatRule(RULE)
        .on(seats(seats(3, "2001/2006"), seats(3, "2004/2008")))
        .reports("/posts/0/seats/1");
  }

  @ParameterizedTest
  @CsvSource({"../2009-11-30, 2009-12-01/..", "../2009, 2009/..", "2009/2001, 2002/2003"})
  void acceptsNumbersThatMayHoldOneAfterTheOther(String first, String second) {
    assertThatRule(RULE).on(seats(seats(1, first), seats(2, second))).reportsNothing();
  }

  private static Dataset seats(SeatCount... seats) {
    return dataset(
        organization("lc").build(), post("chair", "lc").addSeats(seats).build());
  }

  private static SeatCount seats(int count, String period) {
    return SeatCount.builder().count(count).period(span(period)).build();
  }
}
