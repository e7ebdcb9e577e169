package org.cbss.model.change;

import java.util.Locale;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;

/** What becomes of the readings of a span or a date when it changes: the starts and ends that it leaves possible. */
public enum TimeChange {
  /** Other words for the same days, such as {@code 2020/2020} for {@code 2020}. */
  REWRITTEN,

  /** Fewer readings than before, and no others: the new value says more, and contradicts nothing. */
  SHARPER,

  /** More readings than before, and all that were: the new value says less. */
  VAGUER,

  /** Some of the readings, and some others. */
  OTHER,

  /** None of the readings: one of the values is wrong. */
  CONTRADICTING;

  /**
   * Returns what becomes of a span.
   *
   * @param before the span as it was
   * @param after the span as it is
   * @return the change; of a {@linkplain TimeSpan#isReversed() reversed} span, which has no readings, {@link #CONTRADICTING},
   *     unless nothing changes
   */
  public static TimeChange between(TimeSpan before, TimeSpan after) {
    boolean fewer = after.refines(before);
    boolean more = before.refines(after);
    if (before.equals(after) || fewer && more) {
      return REWRITTEN;
    }
    if (fewer || more) {
      return fewer ? SHARPER : VAGUER;
    }
    return before.isCompatibleWith(after) ? OTHER : CONTRADICTING;
  }

  /**
   * Returns what becomes of a date, whose readings are the days that it may be.
   *
   * @param before the date as it was
   * @param after the date as it is
   * @return the change
   */
  public static TimeChange between(EdtfDate before, EdtfDate after) {
    return between(TimeSpan.within(before), TimeSpan.within(after));
  }

  /**
   * Returns the name in lower case.
   *
   * @return such as {@code sharper}
   */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
