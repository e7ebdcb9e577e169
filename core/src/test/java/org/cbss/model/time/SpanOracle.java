package org.cbss.model.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The oracle for {@link TimeSpan}: it answers the same questions by trying all readings, without its
 * formulas.
 *
 * <p>The days are those of a window with every day that a bound names, and some more on either side.
 * No question compares more than four days, or looks further than one day beyond one. So these few
 * represent all days beyond.
 */
final class SpanOracle {
  /** The start of a span without a start. */
  private static final long ALWAYS = Long.MIN_VALUE;

  /** The end of a span without an end. */
  private static final long NEVER = Long.MAX_VALUE;

  /** The number of days in the window beyond the outermost day that a bound names. */
  private static final int FAR = 5;

  /**
   * The days that a bound may be, from the first to the last.
   *
   * @param text the text of the bound
   * @param first the first day, or {@link Long#MIN_VALUE} if there is no such limit
   * @param last the last day, or {@link Long#MAX_VALUE} if there is no such limit
   * @param open whether the bound is open
   */
  record Limits(String text, long first, long last, boolean open) {
    static Limits days(String text, LocalDate first, LocalDate last) {
      return new Limits(text, first.toEpochDay(), last.toEpochDay(), false);
    }

    static Limits from(String text, LocalDate first) {
      return new Limits(text, first.toEpochDay(), Long.MAX_VALUE, false);
    }

    static Limits until(String text, LocalDate last) {
      return new Limits(text, Long.MIN_VALUE, last.toEpochDay(), false);
    }

    static Limits unknown() {
      return new Limits("", Long.MIN_VALUE, Long.MAX_VALUE, false);
    }

    static Limits openEnded() {
      return new Limits("..", Long.MIN_VALUE, Long.MAX_VALUE, true);
    }

    /** Returns whether a day is a member, if the bound is a set of days. */
    private boolean contains(long day) {
      return !text.contains(",") || text.contains(LocalDate.ofEpochDay(day).toString());
    }

    private boolean hasFirst() {
      return first != Long.MIN_VALUE;
    }

    private boolean hasLast() {
      return last != Long.MAX_VALUE;
    }
  }

  /** A span: its text and its bounds. */
  record Span(String text, Limits start, Limits end) {
    static Span lone(Limits date) {
      return new Span(date.text(), date, date);
    }

    static Span allOf(String text, LocalDate from, LocalDate to) {
      return new Span(
          text, Limits.days(from.toString(), from, from), Limits.days(to.toString(), to, to));
    }

    static Span fromTo(Limits start, Limits end) {
      return new Span(start.text() + "/" + end.text(), start, end);
    }
  }

  /** A choice of a start and an end, the end not before the start. */
  record Reading(long start, long end) {
    boolean covers(long day) {
      return start <= day && day <= end;
    }

    boolean covers(Reading other) {
      return start <= other.start && other.end <= end;
    }

    boolean overlaps(Reading other) {
      return Math.max(start, other.start) <= Math.min(end, other.end);
    }

    boolean precedes(Reading other) {
      return end < other.start;
    }

    boolean abuts(Reading other) {
      return meets(other) || other.meets(this);
    }

    private boolean meets(Reading next) {
      return end != NEVER && next.start != ALWAYS && end + 1 == next.start;
    }

    boolean startsWithin(Reading other) {
      return start != ALWAYS && other.covers(start);
    }

    boolean endsWithin(Reading other) {
      return end != NEVER && other.covers(end);
    }
  }

  /** A question about two readings. */
  interface Question {
    boolean holds(Reading one, Reading other);
  }

  private final long windowFirst;
  private final long windowLast;
  private final Span one;
  private final Span other;
  private final List<Reading> readings;
  private final List<Reading> otherReadings;

  /** Creates an oracle for two spans. If they name no day, the window is around {@code anyDay}. */
  SpanOracle(Span one, Span other, LocalDate anyDay) {
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (Limits limits : List.of(one.start(), one.end(), other.start(), other.end())) {
      if (limits.hasFirst()) {
        first = Math.min(first, limits.first());
        last = Math.max(last, limits.first());
      }
      if (limits.hasLast()) {
        first = Math.min(first, limits.last());
        last = Math.max(last, limits.last());
      }
    }
    boolean named = first <= last;
    windowFirst = (named ? first : anyDay.toEpochDay()) - FAR;
    windowLast = (named ? last : anyDay.toEpochDay()) + FAR;
    this.one = one;
    this.other = other;
    readings = readings(one);
    otherReadings = readings(other);
  }

  /** Returns the days to ask about: those with at least two more days of the window on either side. */
  List<LocalDate> days() {
    return LocalDate.ofEpochDay(windowFirst + 2)
        .datesUntil(LocalDate.ofEpochDay(windowLast - 1))
        .toList();
  }

  boolean hasReading() {
    return !readings.isEmpty();
  }

  /** Returns whether every reading of the first span is one of the other; false if one has none. */
  boolean refines() {
    return !exact(one).isEmpty() && exact(other).containsAll(exact(one));
  }

  /** Returns whether both spans have a reading in common. */
  boolean isCompatible() {
    return exact(one).stream().anyMatch(exact(other)::contains);
  }

  /**
   * Returns the readings in which only a bound that is open or unknown can be no day: some day without a limit is a day, which
   * those of the window beyond all named ones stand for.
   */
  private Set<Reading> exact(Span span) {
    Set<Reading> all = new HashSet<>(readings(span));
    all.removeIf(reading -> reading.start == ALWAYS && isSomeDay(span.start())
        || reading.end == NEVER && isSomeDay(span.end()));
    return all;
  }

  private static boolean isSomeDay(Limits limits) {
    return !limits.open() && (limits.hasFirst() || limits.hasLast());
  }

  /** Returns the certainty that the first span covers a day. */
  Certainty covers(LocalDate day) {
    long number = day.toEpochDay();
    boolean yes = false;
    boolean no = false;
    for (Reading reading : readings) {
      boolean holds = reading.covers(number);
      yes |= holds;
      no |= !holds;
    }
    return certainty(yes, no);
  }

  /** Returns the answer over all pairs of readings, as soon as one says yes and another says no. */
  Certainty ask(Question question) {
    boolean yes = false;
    boolean no = false;
    for (Reading one : readings) {
      for (Reading other : otherReadings) {
        boolean holds = question.holds(one, other);
        yes |= holds;
        no |= !holds;
        if (yes && no) {
          return Certainty.UNCERTAIN;
        }
      }
    }
    return certainty(yes, no);
  }

  /** Returns impossible also if there is no reading at all. */
  private static Certainty certainty(boolean yes, boolean no) {
    if (yes && no) {
      return Certainty.UNCERTAIN;
    }
    return yes ? Certainty.CERTAIN : Certainty.IMPOSSIBLE;
  }

  private List<Reading> readings(Span span) {
    List<Reading> all = new ArrayList<>();
    for (long start : starts(span.start())) {
      for (long end : ends(span.end())) {
        if (start <= end) {
          all.add(new Reading(start, end));
        }
      }
    }
    return all;
  }

  private List<Long> starts(Limits limits) {
    List<Long> starts = days(limits);
    if (limits.open() || !limits.hasFirst()) {
      starts.add(ALWAYS);
    }
    return starts;
  }

  private List<Long> ends(Limits limits) {
    List<Long> ends = days(limits);
    if (limits.open() || !limits.hasLast()) {
      ends.add(NEVER);
    }
    return ends;
  }

  private List<Long> days(Limits limits) {
    List<Long> days = new ArrayList<>();
    for (long day = windowFirst; day <= windowLast && !limits.open(); day++) {
      if (limits.first() <= day && day <= limits.last() && limits.contains(day)) {
        days.add(day);
      }
    }
    return days;
  }
}
