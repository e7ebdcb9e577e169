package org.cbss.model.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cbss.model.internal.text.MessageText;
import org.jspecify.annotations.Nullable;

/**
 * A day that recurs every year, such as 1 July, or every month, such as the 1st.
 *
 * <p>The text is that of XML Schema: {@code --07-01} (a gMonthDay) or {@code ---01} (a gDay), without a time zone. Days that some
 * years or months do not have are excluded: 29 February, and the 29th, 30th and 31st of every month. {@link #parse} and {@link
 * #toString} are inverses.
 *
 * <p>Instances are immutable and thread-safe. No parameter and no result is null.
 */
public final class RecurringDay {
  private static final Pattern TEXT = Pattern.compile("--(?:([0-9]{2})-|-)([0-9]{2})");
  private static final int LAST_OF_EVERY_MONTH = 28;

  private final Optional<Month> month;
  private final int dayOfMonth;

  private RecurringDay(Optional<Month> month, int dayOfMonth) {
    this.month = month;
    this.dayOfMonth = dayOfMonth;
  }

  /**
   * Returns a day of every year.
   *
   * @param month the month
   * @param dayOfMonth the day of the month, from 1 to the last day that the month has in every year, inclusive
   * @return the day
   * @throws DateTimeException if not every year has the day
   */
  public static RecurringDay ofYear(Month month, int dayOfMonth) {
    if (dayOfMonth < 1 || dayOfMonth > month.minLength()) {
      throw new DateTimeException(
          "not every year has the day " + dayOfMonth + " of month " + month.getValue());
    }
    return new RecurringDay(Optional.of(month), dayOfMonth);
  }

  /**
   * Returns a day of every month.
   *
   * @param dayOfMonth the day of the month, from 1 to 28, inclusive
   * @return the day
   * @throws DateTimeException if not every month has the day
   */
  public static RecurringDay ofMonth(int dayOfMonth) {
    if (dayOfMonth < 1 || dayOfMonth > LAST_OF_EVERY_MONTH) {
      throw new DateTimeException("not every month has the day " + dayOfMonth);
    }
    return new RecurringDay(Optional.empty(), dayOfMonth);
  }

  /**
   * Parses the text of a day.
   *
   * @param text the text, such as {@code --07-01} or {@code ---01}
   * @return the day
   * @throws IllegalArgumentException if the text has another form, or not every year or month has the day
   */
  public static RecurringDay parse(CharSequence text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("invalid recurring day "
          + MessageText.quote(text.toString())
          + ": write --07-01 for 1 July, or ---01 for the 1st of a month");
    }
    String month = matcher.group(1);
    int day = Integer.parseInt(matcher.group(2));
    try {
      return month == null ? ofMonth(day) : ofYear(Month.of(Integer.parseInt(month)), day);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "invalid recurring day " + MessageText.quote(text.toString()) + ": " + e.getMessage(), e);
    }
  }

  /**
   * Returns the month of a day of every year.
   *
   * @return the month, or empty for a day of every month
   */
  public Optional<Month> month() {
    return month;
  }

  /**
   * Returns the day of the month.
   *
   * @return the day, from 1
   */
  public int dayOfMonth() {
    return dayOfMonth;
  }

  /**
   * Returns whether a date falls on this day.
   *
   * @param date the date
   * @return true if it does
   */
  public boolean isOn(LocalDate date) {
    return date.getDayOfMonth() == dayOfMonth
        && month.map(date.getMonth()::equals).orElse(true);
  }

  /**
   * Returns the first date on or after another that falls on this day.
   *
   * @param date the other date
   * @return the date
   * @throws DateTimeException if it is after the last date of {@link LocalDate}
   */
  public LocalDate nextOrSame(LocalDate date) {
    LocalDate inPeriod = inPeriodOf(date);
    return inPeriod.isBefore(date)
        ? month.isPresent() ? inPeriod.plusYears(1) : inPeriod.plusMonths(1)
        : inPeriod;
  }

  /**
   * Returns the last date on or before another that falls on this day.
   *
   * @param date the other date
   * @return the date
   * @throws DateTimeException if it is before the first date of {@link LocalDate}
   */
  public LocalDate previousOrSame(LocalDate date) {
    LocalDate inPeriod = inPeriodOf(date);
    return inPeriod.isAfter(date)
        ? month.isPresent() ? inPeriod.minusYears(1) : inPeriod.minusMonths(1)
        : inPeriod;
  }

  private LocalDate inPeriodOf(LocalDate date) {
    return month
        .map(each -> LocalDate.of(date.getYear(), each, dayOfMonth))
        .orElseGet(() -> YearMonth.from(date).atDay(dayOfMonth));
  }

  /**
   * Returns whether another object is the same recurring day.
   *
   * @param other the other object
   * @return true if it is
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecurringDay day
        && day.dayOfMonth == dayOfMonth
        && day.month.equals(month);
  }

  @Override
  public int hashCode() {
    return Objects.hash(month, dayOfMonth);
  }

  /**
   * Returns the text of the day.
   *
   * @return a text such as {@code --07-01} or {@code ---01}
   */
  @Override
  public String toString() {
    String day = twoDigits(dayOfMonth);
    return month.map(each -> "--" + twoDigits(each.getValue()) + "-" + day).orElse("---" + day);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
