package org.cbss.model.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cbss.model.internal.text.InvisibleCharacters;
import org.jspecify.annotations.Nullable;

/**
 * The contract of parsing any text: it is a date or a span, which is written the same and answers every question, or it is
 * rejected with a printable message. The checks are plain, because fuzzing runs them on millions of texts.
 */
final class AnyText {
  private static final int LONGEST_MESSAGE = 700;
  private static final List<LocalDate> DAYS = List.of(
      LocalDate.MIN,
      LocalDate.of(1, 1, 1),
      LocalDate.of(2020, 2, 29),
      LocalDate.of(9999, 12, 31),
      LocalDate.MAX);
  private static final List<TimeSpan> OTHERS = List.of(
      TimeSpan.unknown(),
      TimeSpan.parse("../.."),
      TimeSpan.parse("2019-07-01/2020-06-30"),
      TimeSpan.parse("2020-07-01/.."),
      TimeSpan.parse("[..2020-02]/[2020-01,2021]"),
      TimeSpan.parse("2021/2020"),
      TimeSpan.parse("0001-01-01?/9999-12-31?"));

  private AnyText() {}

  static void check(String text) {
    EdtfDate date = date(text);
    TimeSpan span = span(text);
    require(
        (date != null) == (span != null && span.isSingleDate()),
        "a date, but not a single date as a span");
    if (date != null) {
      require(TimeSpan.within(date).equals(span), "a date, but another single date as a span");
    }
  }

  private static @Nullable EdtfDate date(String text) {
    EdtfDate date;
    try {
      date = EdtfDate.parse(text);
    } catch (EdtfSyntaxException e) {
      refused(e);
      return null;
    }
    EdtfDate again = EdtfDate.parse(date.toString());
    require(date.equals(again) && date.hashCode() == again.hashCode(), "read as another date");
    require(date.toString().equals(text), "written as another text");
    require(
        date.earliest().isEmpty()
            || date.latest().isEmpty()
            || !date.latest().get().isBefore(date.earliest().get()),
        "a date without a possible day");
    require(date.isQualified() == date.qualifier().isPresent(), "qualified without a qualifier");
    require(
        date.precision().isEmpty() == text.startsWith("["),
        "a set with a unit, or a date without one");
    for (LocalDate day : DAYS) {
      boolean within = !date.earliest().map(day::isBefore).orElse(false)
          && !date.latest().map(day::isAfter).orElse(false);
      boolean possible = date.matches(day).isPossible();
      require(within || !possible, "possible outside the bounds");
      // A set of dates excludes the days between its members.
      require(possible || !within || text.startsWith("["), "impossible within the bounds");
      require(
          date.matches(day).isCertain() == (possible && date.earliest().equals(date.latest())),
          "certain, but other days are possible");
    }
    return date;
  }

  private static @Nullable TimeSpan span(String text) {
    TimeSpan span;
    try {
      span = TimeSpan.parse(text);
    } catch (EdtfSyntaxException e) {
      refused(e);
      return null;
    }
    TimeSpan again = TimeSpan.parse(span.toString());
    require(span.equals(again) && span.hashCode() == again.hashCode(), "read as another span");
    require(span.toString().equals(text), "written as another text");
    require(span.hasSameBounds(again), "read with other bounds");
    require(
        TimeSpan.BY_START.compare(span, again) == 0 && TimeSpan.BY_END.compare(span, again) == 0,
        "not sorted equal to itself");
    require(
        ordered(span.earliestStart(), span.latestEnd()) != span.isReversed(), "wrongly reversed");
    if (!span.isReversed()) {
      require(ordered(span.earliestStart(), span.latestStart()), "starts that cannot be");
      require(ordered(span.earliestEnd(), span.latestEnd()), "ends that cannot be");
    }
    DAYS.forEach(day -> answersAbout(span, day));
    OTHERS.forEach(other -> answersAbout(span, other));
    answersAbout(span, again);
    return span;
  }

  private static boolean ordered(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isEmpty() || other.isEmpty() || !other.get().isBefore(one.get());
  }

  private static void answersAbout(TimeSpan span, LocalDate day) {
    Certainty covers = span.covers(day);
    if (covers.isPossible()) {
      require(span.startsOnOrBefore(day).isPossible(), "covers a day before it starts");
      require(span.endsOnOrAfter(day).isPossible(), "covers a day after it ends");
    }
    if (covers.isCertain()) {
      require(
          span.startsOnOrBefore(day).isCertain(), "certain of a day, but not of having started");
      require(span.endsOnOrAfter(day).isCertain(), "certain of a day, but not of lasting");
    }
  }

  private static void answersAbout(TimeSpan span, TimeSpan other) {
    Certainty overlaps = span.overlaps(other);
    require(overlaps == other.overlaps(span), "overlaps in one direction only");
    require(span.abuts(other) == other.abuts(span), "abuts in one direction only");
    Certainty precedes = span.precedes(other);
    Certainty follows = other.precedes(span);
    require(!precedes.isCertain() || !overlaps.isPossible(), "certainly before, but may overlap");
    require(!precedes.isCertain() || !follows.isPossible(), "certainly before, but may be after");
    require(
        !overlaps.isCertain() || !precedes.isPossible(), "certainly overlaps, but may be before");
    for (Certainty within :
        List.of(span.covers(other), span.startsWithin(other), span.endsWithin(other))) {
      require(!within.isPossible() || overlaps.isPossible(), "may be within, but cannot overlap");
      require(!within.isCertain() || overlaps.isCertain(), "certainly within, but may not overlap");
    }
  }

  private static void refused(EdtfSyntaxException refusal) {
    require(!refusal.problems().isEmpty(), "rejected without a problem");
    for (EdtfSyntaxException.Problem problem : refusal.problems()) {
      shown(problem.message());
      problem.help().ifPresent(AnyText::shown);
    }
  }

  private static void shown(String message) {
    require(!message.isBlank(), "rejected without a message");
    require(message.length() < LONGEST_MESSAGE, "rejected with a long message");
    require(
        message.codePoints().noneMatch(InvisibleCharacters::isInvisible),
        "an invisible character in a message");
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
