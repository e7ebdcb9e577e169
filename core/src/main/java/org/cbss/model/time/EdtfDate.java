package org.cbss.model.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One day that is known to be between {@link #earliest()} and {@link #latest()}, both inclusive, as written in EDTF (ISO
 * 8601-2).
 *
 * <p>The text forms are:
 *
 * <ul>
 *   <li>a day {@code 2020-05-06}, a month {@code 2020-05}, a year {@code 2020};
 *   <li>a decade {@code 202X}, a century {@code 20XX};
 *   <li>some month of a year {@code 2020-XX}, some day of a month {@code 2020-05-XX}, of a year {@code 2020-XX-XX};
 *   <li>each of these with a {@link Qualifier}: {@code 2020?}, {@code 2020~}, {@code 2020%};
 *   <li>a range {@code [2019-07-01..2020-06-30]}, open on either side: {@code [..2020-06]}, {@code [2023-05-24..]};
 *   <li>one of up to {@value #MAX_MEMBERS} days, months and years: {@code [2001-06-07,2001-07-01]}. The bounds enclose all
 *       members, but a day between two members is impossible.
 * </ul>
 *
 * <p>Years are 0001 to 9999. A qualifier widens both bounds by one unit that the date names: a day, a calendar month or a
 * calendar year. Decades and centuries are widened by a year.
 *
 * <p>{@link #parse} and {@link #toString} are inverses, and two dates are equal if their texts are. Dates are not
 * comparable, because either of two imprecise dates may be the earlier one; see {@link TimeSpan#precedes}.
 *
 * <p>Instances are immutable and thread-safe. No parameter and no result is null.
 */
public final class EdtfDate implements Bound {
  /** The maximum number of members of a set. */
  public static final int MAX_MEMBERS = 16;

  private final Form form;
  private final @Nullable Qualifier qualifier;
  private final int first;
  private final int last;
  private final @Nullable EdtfDate @Nullable [] members;

  private EdtfDate(
      Form form,
      @Nullable Qualifier qualifier,
      int first,
      int last,
      @Nullable EdtfDate @Nullable [] members) {
    this.form = form;
    this.qualifier = qualifier;
    this.first = first;
    this.last = last;
    this.members = members;
  }

  static EdtfDate simple(Form form, int first, int last) {
    return new EdtfDate(
        form, null, Math.max(first, EpochDays.FIRST), Math.min(last, EpochDays.LAST), null);
  }

  static EdtfDate range(@Nullable EdtfDate from, @Nullable EdtfDate to) {
    int first = from == null ? EpochDays.BEFORE_ALL : from.first;
    int last = to == null ? EpochDays.AFTER_ALL : to.last;
    return new EdtfDate(Form.RANGE, null, first, last, new @Nullable EdtfDate[] {from, to});
  }

  static EdtfDate choice(List<EdtfDate> members) {
    int first = members.stream().mapToInt(member -> member.first).min().orElseThrow();
    int last = members.stream().mapToInt(member -> member.last).max().orElseThrow();
    return new EdtfDate(Form.CHOICE, null, first, last, members.toArray(new EdtfDate[0]));
  }

  /**
   * Returns the date of an EDTF text.
   *
   * @param text the text, such as {@code 2020-05}
   * @return the date
   * @throws EdtfSyntaxException if the text is not a supported date
   */
  public static EdtfDate parse(CharSequence text) {
    return EdtfParser.date(text.toString());
  }

  /**
   * Returns a day.
   *
   * @param day the day
   * @return the date, such as {@code 2020-05-06}
   * @throws DateTimeException if the year is outside 1 to 9999
   */
  public static EdtfDate of(LocalDate day) {
    int number = EpochDays.of(day);
    return simple(Form.DAY, number, number);
  }

  /**
   * Returns some day of a month.
   *
   * @param month the month
   * @return the date, such as {@code 2020-05}
   * @throws DateTimeException if the year is outside 1 to 9999
   */
  public static EdtfDate of(YearMonth month) {
    return simple(Form.MONTH, EpochDays.of(month.atDay(1)), EpochDays.of(month.atEndOfMonth()));
  }

  /**
   * Returns some day of a year.
   *
   * @param year the year
   * @return the date, such as {@code 2020}
   * @throws DateTimeException if the year is outside 1 to 9999
   */
  public static EdtfDate of(Year year) {
    return simple(Form.YEAR, EpochDays.of(year.atDay(1)), EpochDays.of(year.atDay(year.length())));
  }

  /**
   * Returns some day of a range.
   *
   * @param earliest the first day that it may be, inclusive
   * @param latest the last day that it may be, inclusive
   * @return the date, such as {@code [2019-07-01..2020-06-30]}
   * @throws DateTimeException if a year is outside 1 to 9999, or the latest day is before the earliest
   */
  public static EdtfDate between(LocalDate earliest, LocalDate latest) {
    if (latest.isBefore(earliest)) {
      throw new DateTimeException(
          "the latest day " + latest + " is before the earliest day " + earliest);
    }
    return range(of(earliest), of(latest));
  }

  /**
   * Returns some day on or after a day.
   *
   * @param earliest the first day that it may be, inclusive
   * @return the date, such as {@code [2023-05-24..]}
   * @throws DateTimeException if the year is outside 1 to 9999
   */
  public static EdtfDate notBefore(LocalDate earliest) {
    return range(of(earliest), null);
  }

  /**
   * Returns some day on or before a day.
   *
   * @param latest the last day that it may be, inclusive
   * @return the date, such as {@code [..2020-06-30]}
   * @throws DateTimeException if the year is outside 1 to 9999
   */
  public static EdtfDate notAfter(LocalDate latest) {
    return range(null, of(latest));
  }

  /**
   * Returns one of several dates, for sources that disagree.
   *
   * @param members 1 to {@value #MAX_MEMBERS} days, months or years without a qualifier; their order is kept
   * @return the date, such as {@code [2001-06-07,2001-07-01]}
   * @throws IllegalArgumentException if there are none or too many, or one is not a plain day, month or year
   */
  public static EdtfDate oneOf(Collection<EdtfDate> members) {
    if (members.isEmpty() || members.size() > MAX_MEMBERS) {
      throw new IllegalArgumentException(
          "a set has 1 to " + MAX_MEMBERS + " members, not " + members.size());
    }
    for (EdtfDate member : members) {
      if (!member.isPlain()) {
        throw new IllegalArgumentException(
            "invalid member of a set: " + member + " is not a plain day, month or year");
      }
    }
    return choice(List.copyOf(members));
  }

  /**
   * Returns this date with a qualifier, which replaces the present one.
   *
   * @param qualifier the qualifier
   * @return the qualified date, such as {@code 2020?}
   * @throws IllegalArgumentException if this date is a range or a set
   */
  public EdtfDate withQualifier(Qualifier qualifier) {
    if (form.isSet()) {
      throw new IllegalArgumentException(this + " is a set; a set cannot have a qualifier");
    }
    return new EdtfDate(form, Objects.requireNonNull(qualifier), first, last, null);
  }

  /**
   * Returns the first day that this date may be, inclusive.
   *
   * @return the day, or empty if it is unlimited
   */
  public Optional<LocalDate> earliest() {
    return EpochDays.toDate(firstDay());
  }

  /**
   * Returns the last day that this date may be, inclusive.
   *
   * @return the day, or empty if it is unlimited
   */
  public Optional<LocalDate> latest() {
    return EpochDays.toDate(lastDay());
  }

  /**
   * Returns the calendar unit that this date names.
   *
   * @return the unit, or empty for a range or a set
   */
  public Optional<Precision> precision() {
    return Optional.ofNullable(form.precision);
  }

  /**
   * Returns the qualifier of this date.
   *
   * @return the qualifier, or empty if it has none
   */
  public Optional<Qualifier> qualifier() {
    return Optional.ofNullable(qualifier);
  }

  /**
   * Returns whether this date has a qualifier: {@code ?}, {@code ~} or {@code %}.
   *
   * @return true if it has one
   */
  public boolean isQualified() {
    return qualifier != null;
  }

  /**
   * Returns the certainty that this date is a day.
   *
   * @param day the day, of any year
   * @return certain if no other day is possible, impossible if the day is outside the bounds or in no member of the set
   */
  public Certainty matches(LocalDate day) {
    int number = EpochDays.ofAny(day);
    boolean possible = mayBeWithin(number, number);
    return Certainty.of(possible && firstDay() == lastDay(), possible);
  }

  /** Returns whether this date may be one of the days from one to another, both inclusive. */
  boolean mayBeWithin(int from, int to) {
    return form == Form.CHOICE
        ? alternatives().anyMatch(member -> member.mayBeWithin(from, to))
        : firstDay() <= to && from <= lastDay();
  }

  /** Returns whether this date may be each of the days from one to another, both inclusive. */
  boolean includes(int from, int to) {
    long next = from;
    while (next <= to) {
      long day = next;
      OptionalInt last = alternatives()
          .filter(member -> member.firstDay() <= day && day <= member.lastDay())
          .mapToInt(EdtfDate::lastDay)
          .max();
      if (last.isEmpty()) {
        return false;
      }
      next = last.getAsInt() + 1L;
    }
    return true;
  }

  /**
   * Returns the first day on or after another that this date may be. Days between the members of a set are left out.
   *
   * @param day the other day
   * @return the day, or empty if this date is certainly before the other day
   */
  public Optional<LocalDate> nextOrSame(LocalDate day) {
    int limit = EpochDays.ofAny(day);
    return lastDay() < limit ? Optional.empty() : EpochDays.toDate(firstFrom(limit));
  }

  /**
   * Returns the last day on or before another that this date may be. Days between the members of a set are left out.
   *
   * @param day the other day
   * @return the day, or empty if this date is certainly after the other day
   */
  public Optional<LocalDate> previousOrSame(LocalDate day) {
    int limit = EpochDays.ofAny(day);
    return firstDay() > limit ? Optional.empty() : EpochDays.toDate(lastUpTo(limit));
  }

  /**
   * Returns whether there may be days between the earliest and the latest that this date cannot be.
   *
   * @return true for a set of days, months or years
   */
  public boolean isSet() {
    return form == Form.CHOICE;
  }

  /** Returns the first day on or after a limit that this date may be. There must be one. */
  int firstFrom(int limit) {
    return form == Form.CHOICE
        ? alternatives()
            .filter(member -> member.last >= limit)
            .mapToInt(member -> Math.max(member.first, limit))
            .min()
            .orElseThrow()
        : Math.max(firstDay(), limit);
  }

  /** Returns the last day on or before a limit that this date may be. There must be one. */
  int lastUpTo(int limit) {
    return form == Form.CHOICE
        ? alternatives()
            .filter(member -> member.first <= limit)
            .mapToInt(member -> Math.min(member.last, limit))
            .max()
            .orElseThrow()
        : Math.min(lastDay(), limit);
  }

  /** Returns the members of a set, or this date itself. */
  Stream<EdtfDate> alternatives() {
    return form == Form.CHOICE
        ? Arrays.stream(Objects.requireNonNull(members)).map(Objects::requireNonNull)
        : Stream.of(this);
  }

  /** Returns whether this is a day, month or year without a qualifier. */
  boolean isPlain() {
    return qualifier == null && (form == Form.DAY || form == Form.MONTH || form == Form.YEAR);
  }

  int firstDay() {
    return qualifier == null ? first : form.widenedFirst(first);
  }

  int lastDay() {
    return qualifier == null ? last : form.widenedLast(last);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof EdtfDate that
            && form == that.form
            && qualifier == that.qualifier
            && first == that.first
            && last == that.last
            && Arrays.equals(members, that.members);
  }

  @Override
  public int hashCode() {
    return Objects.hash(form.ordinal(), first, last, qualifier == null ? 0 : qualifier.mark());
  }

  /**
   * Returns the EDTF text, which {@link #parse} reads as this date.
   *
   * @return the text
   */
  @Override
  public String toString() {
    String text = members == null ? form.format(last) : form.format(members);
    return qualifier == null ? text : text + qualifier.mark();
  }

  /** The text form of a date: it decides the unit, how a qualifier widens, and how the bounds are written. */
  enum Form {
    DAY(Precision.DAY),
    MONTH(Precision.MONTH),
    DAY_OF_MONTH(Precision.MONTH),
    YEAR(Precision.YEAR),
    MONTH_OF_YEAR(Precision.YEAR),
    DAY_OF_YEAR(Precision.YEAR),
    DECADE(Precision.DECADE),
    CENTURY(Precision.CENTURY),
    RANGE(null),
    CHOICE(null);

    private final @Nullable Precision precision;

    Form(@Nullable Precision precision) {
      this.precision = precision;
    }

    private boolean isSet() {
      return precision == null;
    }

    private int widenedFirst(int first) {
      LocalDate day = LocalDate.ofEpochDay(first);
      LocalDate widened = switch (this) {
        case DAY -> day.minusDays(1);
        case MONTH, DAY_OF_MONTH -> day.minusMonths(1);
        default -> day.minusYears(1);
      };
      return Math.max(EpochDays.FIRST, (int) widened.toEpochDay());
    }

    private int widenedLast(int last) {
      LocalDate dayAfter = LocalDate.ofEpochDay(last + 1L);
      LocalDate widened = switch (this) {
        case DAY -> dayAfter.plusDays(1);
        case MONTH, DAY_OF_MONTH -> dayAfter.plusMonths(1);
        default -> dayAfter.plusYears(1);
      };
      return Math.min(EpochDays.LAST, (int) widened.toEpochDay() - 1);
    }

    /** Formats by the last day: the first may have been raised to 0001-01-01, as for 000X. */
    private String format(int last) {
      LocalDate day = LocalDate.ofEpochDay(last);
      String year = fourDigits(day.getYear());
      return switch (this) {
        case DAY -> day(day);
        case MONTH -> year + "-" + twoDigits(day.getMonthValue());
        case DAY_OF_MONTH -> year + "-" + twoDigits(day.getMonthValue()) + "-XX";
        case YEAR -> year;
        case MONTH_OF_YEAR -> year + "-XX";
        case DAY_OF_YEAR -> year + "-XX-XX";
        case DECADE -> year.substring(0, 3) + "X";
        case CENTURY -> year.substring(0, 2) + "XX";
        case RANGE, CHOICE -> throw new IllegalStateException("a set is written by its members");
      };
    }

    private String format(@Nullable EdtfDate[] members) {
      if (this == RANGE) {
        return "[" + Objects.toString(members[0], "") + ".." + Objects.toString(members[1], "")
            + "]";
      }
      return Arrays.stream(members)
          .map(Objects::toString)
          .collect(Collectors.joining(",", "[", "]"));
    }

    /** Formats a day into one array, because a writer formats little else. */
    private static String day(LocalDate day) {
      char[] text = {'0', '0', '0', '0', '-', '0', '0', '-', '0', '0'};
      put(day.getYear(), text, 3);
      put(day.getMonthValue(), text, 6);
      put(day.getDayOfMonth(), text, 9);
      return new String(text);
    }

    private static void put(int number, char[] text, int last) {
      int at = last;
      for (int left = number; left > 0; left /= 10) {
        text[at--] += (char) (left % 10);
      }
    }

    private static String fourDigits(int year) {
      return year < 1_000 ? Integer.toString(10_000 + year).substring(1) : Integer.toString(year);
    }

    private static String twoDigits(int number) {
      return number < 10 ? "0" + number : Integer.toString(number);
    }
  }
}
