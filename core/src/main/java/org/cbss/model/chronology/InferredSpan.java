package org.cbss.model.chronology;

import java.time.LocalDate;
import java.util.Optional;
import org.cbss.model.DataPath;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;

/**
 * The four bounds of a record that all statements of its data set imply together. Instances are immutable and thread-safe.
 *
 * @param path the path of the record
 * @param recorded what the record itself states, or empty if it states nothing
 * @param bounds the bounds; {@link EpochDayBounds#NEVER_BEGAN} and {@link EpochDayBounds#NEVER_ENDS} mean that there is no
 *     limit, or no such day
 */
public record InferredSpan(DataPath path, Optional<TimeSpan> recorded, EpochDayBounds bounds) {

  /**
   * Returns the first day on which the record may have started.
   *
   * @return the day, or empty if it is unlimited
   */
  public Optional<LocalDate> earliestStart() {
    return date(bounds.earliestStart());
  }

  /**
   * Returns the last day on which the record may have started.
   *
   * @return the day, or empty if it is unlimited, or no start
   */
  public Optional<LocalDate> latestStart() {
    return date(bounds.latestStart());
  }

  /**
   * Returns the first day on which the record may have ended.
   *
   * @return the day, or empty if it is unlimited, or no end
   */
  public Optional<LocalDate> earliestEnd() {
    return date(bounds.earliestEnd());
  }

  /**
   * Returns the last day on which the record may have ended.
   *
   * @return the day, or empty if it is unlimited
   */
  public Optional<LocalDate> latestEnd() {
    return date(bounds.latestEnd());
  }

  /**
   * Returns whether a bound is sharper than what the record itself states.
   *
   * @return true if the other statements make at least one bound sharper
   */
  public boolean isSharper() {
    TimeSpan own = recorded.orElse(TimeSpan.unknown());
    return !own.isReversed() && !bounds.equals(EpochDayBounds.of(own));
  }

  private static Optional<LocalDate> date(long day) {
    boolean limited = day != EpochDayBounds.NEVER_BEGAN && day != EpochDayBounds.NEVER_ENDS;
    return limited ? Optional.of(LocalDate.ofEpochDay(day)) : Optional.empty();
  }
}
