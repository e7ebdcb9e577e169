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
import org.jspecify.annotations.Nullable;

/**
 * One day that is known to lie between {@link #earliest()} and {@link #latest()}, both included, as EDTF (ISO 8601-2)
 * writes it.
 *
 * <p>The forms are a day {@code 2020-05-06}, a month {@code 2020-05}, a year {@code 2020}, a decade {@code 202X}, a
 * century {@code 20XX}, some month of a year {@code 2020-XX}, some day of a month {@code 2020-05-XX}, each of these with a
 * trailing {@code ?}, {@code ~} or {@code %} ({@link Qualifier}), and one of a set: a range {@code
 * [2019-07-01..2020-06-30]}, open on either side ({@code [..2020-06]}, {@code [2023-05-24..]}), or up to 16 days, months
 * and years ({@code [2001-06-07,2001-07-01]}), of which the bounds are the hull. Years are 0001 to 9999.
 *
 * <p>A qualifier widens the bounds by one calendar day, month or year on each side, whichever the date names; decades and
 * centuries are widened by a year. {@link #parse} and {@link #toString} are inverses, and two dates are equal when their
 * texts are. Dates have no natural order, since two of them need not be in either; {@link TimeSpan} compares.
 */
public final class EdtfDate implements Bound {
  /** How many members a set may have. */
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
    return new EdtfDate(form, null, Math.max(first, Day.FIRST), Math.min(last, Day.LAST), null);
  }

  static EdtfDate range(@Nullable EdtfDate from, @Nullable EdtfDate to) {
    int first = from == null ? Day.BEFORE_ALL : from.first;
    int last = to == null ? Day.AFTER_ALL : to.last;
    return new EdtfDate(Form.RANGE, null, first, last, new @Nullable EdtfDate[] {from, to});
  }

  static EdtfDate choice(List<EdtfDate> members) {
    int first = members.stream().mapToInt(member -> member.first).min().orElseThrow();
    int last = members.stream().mapToInt(member -> member.last).max().orElseThrow();
    return new EdtfDate(Form.CHOICE, null, first, last, members.toArray(new EdtfDate[0]));
  }

  /**
   * Reads a date from its EDTF text.
   *
   * @param text the text, such as {@code 2020-05}
   * @return the date
   * @throws EdtfSyntaxException if the text is no date of ours, saying why
   */
  public static EdtfDate parse(CharSequence text) {
    return EdtfParser.date(text.toString());
  }

  /**
   * A day.
   *
   * @param day the day
   * @return such as {@code 2020-05-06}
   * @throws DateTimeException if the year is outside 1 to 9999
   */
  public static EdtfDate of(LocalDate day) {
    int number = Day.of(day);
    return simple(Form.DAY, number, number);
  }

  /**
   * Some day of a month.
   *
   * @param month the month
   * @return such as {@code 2020-05}
   * @throws DateTimeException if the year is outside 1 to 9999
   */
  public static EdtfDate of(YearMonth month) {
    return simple(Form.MONTH, Day.of(month.atDay(1)), Day.of(month.atEndOfMonth()));
  }

  /**
   * Some day of a year.
   *
   * @param year the year
   * @return such as {@code 2020}
   * @throws DateTimeException if the year is outside 1 to 9999
   */
  public static EdtfDate of(Year year) {
    return simple(Form.YEAR, Day.of(year.atDay(1)), Day.of(year.atDay(year.length())));
  }

  /**
   * Some day from one to another.
   *
   * @param earliest the first day that it may be
   * @param latest the last day that it may be
   * @return such as {@code [2019-07-01..2020-06-30]}
   * @throws DateTimeException if a year is outside 1 to 9999, or the latest day is before the earliest
   */
  public static EdtfDate between(LocalDate earliest, LocalDate latest) {
    if (latest.isBefore(earliest)) {
      throw new DateTimeException("no day lies between " + earliest + " and " + latest);
    }
    return range(of(earliest), of(latest));
  }

  /**
   * Some day, not before the one given.
   *
   * @param earliest the first day that it may be
   * @return such as {@code [2023-05-24..]}
   * @throws DateTimeException if the year is outside 1 to 9999
   */
  public static EdtfDate notBefore(LocalDate earliest) {
    return range(of(earliest), null);
  }

  /**
   * Some day, not after the one given.
   *
   * @param latest the last day that it may be
   * @return such as {@code [..2020-06-30]}
   * @throws DateTimeException if the year is outside 1 to 9999
   */
  public static EdtfDate notAfter(LocalDate latest) {
    return range(null, of(latest));
  }

  /**
   * One of several days, months or years: what one source says, or another.
   *
   * @param members the possibilities, unqualified, 1 to {@value #MAX_MEMBERS}; their order is kept
   * @return such as {@code [2001-06-07,2001-07-01]}
   * @throws IllegalArgumentException if there are none or too many, or one of them is no plain day, month or year
   */
  public static EdtfDate oneOf(Collection<EdtfDate> members) {
    if (members.isEmpty() || members.size() > MAX_MEMBERS) {
      throw new IllegalArgumentException(
          "a set has 1 to " + MAX_MEMBERS + " members, not " + members.size());
    }
    for (EdtfDate member : members) {
      if (!member.isPlain()) {
        throw new IllegalArgumentException(
            member + " is no day, month or year that a set can hold");
      }
    }
    return choice(List.copyOf(members));
  }

  /**
   * This date, doubted or approximate.
   *
   * @param qualifier the mark, in place of one that the date may have
   * @return such as {@code 2020?}
   * @throws IllegalArgumentException if this is a set
   */
  public EdtfDate qualified(Qualifier qualifier) {
    if (form.isSet()) {
      throw new IllegalArgumentException(this + " is a set, which cannot be qualified");
    }
    return new EdtfDate(form, Objects.requireNonNull(qualifier), first, last, null);
  }

  /**
   * The first day that it may be.
   *
   * @return the day, or nothing where there is no such limit
   */
  public Optional<LocalDate> earliest() {
    return Day.toDate(firstDay());
  }

  /**
   * The last day that it may be.
   *
   * @return the day, or nothing where there is no such limit
   */
  public Optional<LocalDate> latest() {
    return Day.toDate(lastDay());
  }

  /**
   * The calendar unit that is named.
   *
   * @return the unit, or nothing for a set
   */
  public Optional<Precision> precision() {
    return Optional.ofNullable(form.precision());
  }

  /**
   * The mark that the date bears.
   *
   * @return the qualifier, or nothing for a date without one
   */
  public Optional<Qualifier> qualifier() {
    return Optional.ofNullable(qualifier);
  }

  /**
   * Whether the date bears {@code ?}, {@code ~} or {@code %}.
   *
   * @return true when it does
   */
  public boolean isQualified() {
    return qualifier != null;
  }

  /**
   * How surely it is this day.
   *
   * @param day the day
   * @return certain when no other is possible
   */
  public Certainty is(LocalDate day) {
    int number = Day.ofAny(day);
    boolean possible = firstDay() <= number && number <= lastDay();
    return Certainty.of(possible && firstDay() == lastDay(), possible);
  }

  /** A day, month or year without a qualifier. */
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
   * The EDTF text.
   *
   * @return what {@link #parse} reads as this date
   */
  @Override
  public String toString() {
    String text = members == null ? form.format(first, last) : form.format(members);
    return qualifier == null ? text : text + qualifier.mark();
  }
}
