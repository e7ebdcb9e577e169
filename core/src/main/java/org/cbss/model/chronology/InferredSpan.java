package org.cbss.model.chronology;

import java.time.LocalDate;
import java.util.Optional;
import org.cbss.model.DataPath;
import org.cbss.model.Id;
import org.cbss.model.time.Bound;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;

/**
 * The four bounds of a record that all statements of its data set imply together. Instances are immutable and thread-safe.
 *
 * <p>Bounds of a record with an open end are sharper only if the other statements limit them: that it lasts until the last day
 * that the data set covers is its own statement.
 *
 * @param path the path of the record
 * @param id the id of the record, or empty if it has none, such as a membership
 * @param recorded what the record itself states, or empty if it states nothing
 * @param bounds the bounds; {@link EpochDayBounds#NEVER_BEGAN} and {@link EpochDayBounds#NEVER_ENDS} mean that there is no
 *     limit, or no such day
 * @param isSharper whether a bound is sharper than what the record itself states
 */
public record InferredSpan(
    DataPath path,
    Optional<Id<?>> id,
    Optional<TimeSpan> recorded,
    EpochDayBounds bounds,
    boolean isSharper) {

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
   * Returns a span with these bounds: what is recorded, or in place of an end that is sharper a day or a range of days.
   *
   * @return the span, or an unknown span if nothing is recorded and no bound is limited
   */
  public TimeSpan span() {
    TimeSpan own = recorded.orElse(TimeSpan.unknown());
    if (!isSharper) {
      return own;
    }
    EpochDayBounds stated = EpochDayBounds.of(own);
    boolean sameStart = stated.earliestStart() == bounds.earliestStart()
        && stated.latestStart() == bounds.latestStart();
    boolean sameEnd = own.end().isOpen()
        ? bounds.latestEnd() == EpochDayBounds.NEVER_ENDS
        : stated.earliestEnd() == bounds.earliestEnd() && stated.latestEnd() == bounds.latestEnd();
    Bound start = sameStart ? own.start() : start();
    Bound end = sameEnd ? own.end() : end();
    return start instanceof EdtfDate date && start.equals(end)
        ? TimeSpan.within(date)
        : TimeSpan.of(start, end);
  }

  private Bound start() {
    if (bounds.latestStart() == EpochDayBounds.NEVER_BEGAN) {
      return Bound.open();
    }
    boolean isLimitedByEndAlone = bounds.earliestStart() == EpochDayBounds.NEVER_BEGAN
        && bounds.latestStart() == bounds.latestEnd();
    return isLimitedByEndAlone
        ? Bound.unknown()
        : between(bounds.earliestStart(), bounds.latestStart());
  }

  private Bound end() {
    if (bounds.earliestEnd() == EpochDayBounds.NEVER_ENDS) {
      return Bound.open();
    }
    boolean isLimitedByStartAlone = bounds.latestEnd() == EpochDayBounds.NEVER_ENDS
        && bounds.earliestEnd() == bounds.earliestStart();
    return isLimitedByStartAlone
        ? Bound.unknown()
        : between(bounds.earliestEnd(), bounds.latestEnd());
  }

  /** Returns a bound within days, of which those outside the years 1 to 9999 are no limit. */
  private static Bound between(long earliest, long latest) {
    Optional<LocalDate> first =
        date(Math.min(earliest, EpochDayBounds.LAST_DAY)).filter(day -> day.getYear() > 0);
    Optional<LocalDate> last =
        date(Math.max(latest, EpochDayBounds.FIRST_DAY)).filter(day -> day.getYear() < 10_000);
    if (first.isPresent() && first.equals(last)) {
      return EdtfDate.of(first.get());
    }
    if (first.isPresent() && last.isPresent()) {
      return EdtfDate.between(first.get(), last.get());
    }
    return first
        .<Bound>map(EdtfDate::notBefore)
        .or(() -> last.map(EdtfDate::notAfter))
        .orElse(Bound.unknown());
  }

  private static Optional<LocalDate> date(long day) {
    boolean limited = day != EpochDayBounds.NEVER_BEGAN && day != EpochDayBounds.NEVER_ENDS;
    return limited ? Optional.of(LocalDate.ofEpochDay(day)) : Optional.empty();
  }
}
