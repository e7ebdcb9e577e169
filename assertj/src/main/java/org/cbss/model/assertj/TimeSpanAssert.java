package org.cbss.model.assertj;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.cbss.model.time.Bound;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link TimeSpan}. Each question has three: for certain ({@code covers}), for uncertain ({@code perhapsCovers})
 * and for impossible ({@code doesNotCover}).
 */
public final class TimeSpanAssert extends AbstractAssert<TimeSpanAssert, TimeSpan> {
  TimeSpanAssert(@Nullable TimeSpan actual) {
    super(actual, TimeSpanAssert.class);
  }

  /**
   * Verifies that the span certainly includes a day.
   *
   * @param day the day, of any year
   * @return this assertion
   */
  public TimeSpanAssert covers(LocalDate day) {
    isNotNull();
    return answers("cover " + day, Certainty.CERTAIN, actual.covers(day));
  }

  /**
   * Verifies that it is uncertain whether the span includes a day.
   *
   * @param day the day, of any year
   * @return this assertion
   */
  public TimeSpanAssert perhapsCovers(LocalDate day) {
    isNotNull();
    return answers("cover " + day, Certainty.UNCERTAIN, actual.covers(day));
  }

  /**
   * Verifies that the span certainly does not include a day, in any reading.
   *
   * @param day the day, of any year
   * @return this assertion
   */
  public TimeSpanAssert doesNotCover(LocalDate day) {
    isNotNull();
    return answers("cover " + day, Certainty.IMPOSSIBLE, actual.covers(day));
  }

  /**
   * Verifies that the span certainly includes every day of another.
   *
   * @param other the other span
   * @return this assertion
   */
  public TimeSpanAssert covers(TimeSpan other) {
    isNotNull();
    return answers("cover " + other, Certainty.CERTAIN, actual.covers(other));
  }

  /**
   * Verifies that it is uncertain whether the span includes every day of another.
   *
   * @param other the other span
   * @return this assertion
   */
  public TimeSpanAssert perhapsCovers(TimeSpan other) {
    isNotNull();
    return answers("cover " + other, Certainty.UNCERTAIN, actual.covers(other));
  }

  /**
   * Verifies that the span certainly does not include every day of another, in any reading.
   *
   * @param other the other span
   * @return this assertion
   */
  public TimeSpanAssert doesNotCover(TimeSpan other) {
    isNotNull();
    return answers("cover " + other, Certainty.IMPOSSIBLE, actual.covers(other));
  }

  /**
   * Verifies that the span certainly shares at least one day with another.
   *
   * @param other the other span
   * @return this assertion
   */
  public TimeSpanAssert overlaps(TimeSpan other) {
    isNotNull();
    return answers("overlap " + other, Certainty.CERTAIN, actual.overlaps(other));
  }

  /**
   * Verifies that it is uncertain whether the span shares at least one day with another.
   *
   * @param other the other span
   * @return this assertion
   */
  public TimeSpanAssert perhapsOverlaps(TimeSpan other) {
    isNotNull();
    return answers("overlap " + other, Certainty.UNCERTAIN, actual.overlaps(other));
  }

  /**
   * Verifies that the span certainly does not share a day with another, in any reading.
   *
   * @param other the other span
   * @return this assertion
   */
  public TimeSpanAssert doesNotOverlap(TimeSpan other) {
    isNotNull();
    return answers("overlap " + other, Certainty.IMPOSSIBLE, actual.overlaps(other));
  }

  /**
   * Verifies that the span certainly ends before the start of another.
   *
   * @param other the other span
   * @return this assertion
   */
  public TimeSpanAssert precedes(TimeSpan other) {
    isNotNull();
    return answers("precede " + other, Certainty.CERTAIN, actual.precedes(other));
  }

  /**
   * Verifies that it is uncertain whether the span ends before the start of another.
   *
   * @param other the other span
   * @return this assertion
   */
  public TimeSpanAssert perhapsPrecedes(TimeSpan other) {
    isNotNull();
    return answers("precede " + other, Certainty.UNCERTAIN, actual.precedes(other));
  }

  /**
   * Verifies that the span certainly does not end before the start of another, in any reading.
   *
   * @param other the other span
   * @return this assertion
   */
  public TimeSpanAssert doesNotPrecede(TimeSpan other) {
    isNotNull();
    return answers("precede " + other, Certainty.IMPOSSIBLE, actual.precedes(other));
  }

  /**
   * Verifies that the span certainly ends the day before the start, or starts the day after the end, of another.
   *
   * @param other the other span
   * @return this assertion
   */
  public TimeSpanAssert abuts(TimeSpan other) {
    isNotNull();
    return answers("abut " + other, Certainty.CERTAIN, actual.abuts(other));
  }

  /**
   * Verifies that it is uncertain whether the span ends the day before the start, or starts the day after the end, of another.
   *
   * @param other the other span
   * @return this assertion
   */
  public TimeSpanAssert perhapsAbuts(TimeSpan other) {
    isNotNull();
    return answers("abut " + other, Certainty.UNCERTAIN, actual.abuts(other));
  }

  /**
   * Verifies that the span certainly does not end the day before the start of another, or start the day after its end, in any reading.
   *
   * @param other the other span
   * @return this assertion
   */
  public TimeSpanAssert doesNotAbut(TimeSpan other) {
    isNotNull();
    return answers("abut " + other, Certainty.IMPOSSIBLE, actual.abuts(other));
  }

  /**
   * Verifies that the span certainly starts on a day.
   *
   * @param day the day
   * @return this assertion
   */
  public TimeSpanAssert startsOn(LocalDate day) {
    return startsBetween(day, day);
  }

  /**
   * Verifies the bounds of the start: the first and the last day on which it may be.
   *
   * @param earliest the first day, inclusive
   * @param latest the last day, inclusive
   * @return this assertion
   */
  public TimeSpanAssert startsBetween(LocalDate earliest, LocalDate latest) {
    isNotNull();
    return check(
        "start " + days(earliest, latest),
        actual.earliestStart().equals(Optional.of(earliest))
            && actual.latestStart().equals(Optional.of(latest)));
  }

  /**
   * Verifies that the span certainly ends on a day.
   *
   * @param day the day
   * @return this assertion
   */
  public TimeSpanAssert endsOn(LocalDate day) {
    return endsBetween(day, day);
  }

  /**
   * Verifies the bounds of the end: the first and the last day on which it may be.
   *
   * @param earliest the first day, inclusive
   * @param latest the last day, inclusive
   * @return this assertion
   */
  public TimeSpanAssert endsBetween(LocalDate earliest, LocalDate latest) {
    isNotNull();
    return check(
        "end " + days(earliest, latest),
        actual.earliestEnd().equals(Optional.of(earliest))
            && actual.latestEnd().equals(Optional.of(latest)));
  }

  /**
   * Verifies that the start is unknown, as in {@code /2020}.
   *
   * @return this assertion
   */
  public TimeSpanAssert hasUnknownStart() {
    isNotNull();
    return check("have an unknown start", actual.start().isUnknown());
  }

  /**
   * Verifies that the end is unknown, as in {@code 2020/}.
   *
   * @return this assertion
   */
  public TimeSpanAssert hasUnknownEnd() {
    isNotNull();
    return check("have an unknown end", actual.end().isUnknown());
  }

  /**
   * Verifies that the start is open, as in {@code ../2020}.
   *
   * @return this assertion
   */
  public TimeSpanAssert hasOpenStart() {
    isNotNull();
    return check("have an open start", actual.start().isOpen());
  }

  /**
   * Verifies that the end is open, as in {@code 2020/..}.
   *
   * @return this assertion
   */
  public TimeSpanAssert hasOpenEnd() {
    isNotNull();
    return check("have an open end", actual.end().isOpen());
  }

  /**
   * Verifies that the span has the same bounds as another, however both are written.
   *
   * @param other the other span
   * @return this assertion
   */
  public TimeSpanAssert hasSameBoundsAs(TimeSpan other) {
    isNotNull();
    return check("have the same bounds as " + other, actual.hasSameBounds(other));
  }

  /**
   * Verifies that the span has the same bounds as another, however both are written.
   *
   * @param other the text of the other span, such as {@code 2020-07/2021-06-30}
   * @return this assertion
   * @throws org.cbss.model.time.EdtfSyntaxException if the text is not a supported span
   */
  public TimeSpanAssert hasSameBoundsAs(String other) {
    return hasSameBoundsAs(TimeSpan.parse(other));
  }

  /**
   * Verifies that the span ends before it starts in every reading.
   *
   * @return this assertion
   */
  public TimeSpanAssert isReversed() {
    isNotNull();
    return check("be reversed", actual.isReversed());
  }

  private TimeSpanAssert answers(String question, Certainty expected, Certainty answer) {
    return check(word(expected) + " " + question + ", which is " + answer, answer == expected);
  }

  private static String word(Certainty certainty) {
    return switch (certainty) {
      case CERTAIN -> "certainly";
      case UNCERTAIN -> "perhaps";
      case IMPOSSIBLE -> "not";
    };
  }

  private static String days(LocalDate earliest, LocalDate latest) {
    return earliest.equals(latest) ? "on " + earliest : "between " + earliest + " and " + latest;
  }

  private TimeSpanAssert check(String expected, boolean holds) {
    if (!holds) {
      failWithMessage(
          "%s",
          "Expecting " + actual + " to " + expected + "\nbut it "
              + (actual.isReversed()
                  ? "is reversed"
                  : "starts "
                      + bound(actual.start(), actual.earliestStart(), actual.latestStart())
                      + "\nand ends "
                      + bound(actual.end(), actual.earliestEnd(), actual.latestEnd())));
    }
    return this;
  }

  private static String bound(
      Bound bound, Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    if (bound.isOpen()) {
      return "never (open)";
    }
    return (bound.isUnknown() ? "on an unknown day" : "on a day")
        + earliest.map(day -> " from " + day).orElse("")
        + latest.map(day -> " to " + day).orElse("");
  }
}
