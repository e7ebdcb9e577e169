package org.cbss.model.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What holds of whatever text somebody gives: it is a date or a span, which is written the same and answers every
 * question, or it is refused in words that can be shown. Plain checks, since millions of texts pass through here.
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
    require((date != null) == (span != null && span.isLoneDate()), "a date, and no lone date");
    if (date != null) {
      require(TimeSpan.within(date).equals(span), "a date, and another lone date");
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
        "a date without a day");
    require(date.isQualified() == date.qualifier().isPresent(), "qualified, and by nothing");
    require(date.precision().isEmpty() == text.startsWith("["), "a unit of a set, or no unit");
    for (LocalDate day : DAYS) {
      boolean possible = !date.earliest().map(day::isBefore).orElse(false)
          && !date.latest().map(day::isAfter).orElse(false);
      require(date.is(day).isPossible() == possible, "possible outside the bounds");
      require(
          date.is(day).isCertain() == (possible && date.earliest().equals(date.latest())),
          "certain, and other days are possible");
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
    require(span.sameBounds(again), "read with other bounds");
    require(
        TimeSpan.BY_START.compare(span, again) == 0 && TimeSpan.BY_END.compare(span, again) == 0,
        "not where it stands itself");
    require(ordered(span.earliestStart(), span.latestEnd()) != span.isReversed(), "not reversed");
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
      require(span.startsBy(day).isPossible(), "covers a day before it starts");
      require(span.lastsUntil(day).isPossible(), "covers a day after it ends");
    }
    if (covers.isCertain()) {
      require(span.startsBy(day).isCertain(), "certain of a day, and not to have started");
      require(span.lastsUntil(day).isCertain(), "certain of a day, and not to last");
    }
  }

  private static void answersAbout(TimeSpan span, TimeSpan other) {
    Certainty overlaps = span.overlaps(other);
    require(overlaps == other.overlaps(span), "overlaps one way");
    require(span.abuts(other) == other.abuts(span), "abuts one way");
    Certainty precedes = span.precedes(other);
    Certainty follows = other.precedes(span);
    require(!precedes.isCertain() || !overlaps.isPossible(), "before, and at once");
    require(!precedes.isCertain() || !follows.isPossible(), "before, and after");
    require(!overlaps.isCertain() || !precedes.isPossible(), "at once, and before");
    for (Certainty within :
        List.of(span.covers(other), span.startsWithin(other), span.endsWithin(other))) {
      require(!within.isPossible() || overlaps.isPossible(), "within, and apart");
      require(!within.isCertain() || overlaps.isCertain(), "certainly within, and perhaps apart");
    }
  }

  private static void refused(EdtfSyntaxException refusal) {
    require(!refusal.problems().isEmpty(), "refused for nothing");
    for (EdtfSyntaxException.Problem problem : refusal.problems()) {
      shown(problem.message());
      problem.help().ifPresent(AnyText::shown);
    }
  }

  private static void shown(String message) {
    require(!message.isBlank(), "refused without a word");
    require(message.length() < LONGEST_MESSAGE, "refused in too many words");
    require(
        message.codePoints().noneMatch(character -> switch (Character.getType(character)) {
          case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
          default -> false;
        }),
        "a character that cannot be printed");
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
