package org.cbss.model.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.cbss.model.time.SpanOracle.Limits;
import org.cbss.model.time.SpanOracle.Span;

/** A source of random spans with bounds close together, around ends of months and years and leap days. */
final class SpanSamples {
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
  private static final List<LocalDate> CENTERS = Stream.of(
          "2020-02-29",
          "2020-03-01",
          "2019-02-28",
          "1900-02-28",
          "2000-02-29",
          "2020-04-30",
          "2019-12-31",
          "0001-01-05",
          "9999-12-27")
      .map(LocalDate::parse)
      .toList();

  private final Random random;
  private final LocalDate center;
  private final boolean months;

  /** Creates samples around one of the centers; one in six also uses whole months. */
  SpanSamples(Random random) {
    this.random = random;
    this.center = CENTERS.get(random.nextInt(CENTERS.size()));
    this.months = random.nextInt(6) == 0;
  }

  LocalDate center() {
    return center;
  }

  Span span() {
    return switch (random.nextInt(8)) {
      case 0, 1 -> Span.lone(date());
      case 2 -> allOf(day(), day());
      default -> Span.fromTo(bound(), bound());
    };
  }

  /** Returns the days from the first of one day or its month to the last of another. */
  private Span allOf(LocalDate one, LocalDate other) {
    LocalDate from = one.isBefore(other) ? one : other;
    LocalDate to = one.isBefore(other) ? other : one;
    if (!months) {
      return Span.allOf("{" + from + ".." + to + "}", from, to);
    }
    YearMonth month = YearMonth.from(from);
    return random.nextBoolean()
        ? Span.allOf("{" + month + "}", month.atDay(1), month.atEndOfMonth())
        : Span.allOf("{" + month + ".." + to + "}", month.atDay(1), to);
  }

  private Limits bound() {
    return switch (random.nextInt(8)) {
      case 0 -> Limits.unknown();
      case 1 -> Limits.openEnded();
      default -> date();
    };
  }

  private Limits date() {
    LocalDate day = day();
    LocalDate other = day();
    LocalDate from = day.isBefore(other) ? day : other;
    LocalDate to = day.isBefore(other) ? other : day;
    return switch (random.nextInt(months ? 13 : 10)) {
      case 0 -> Limits.days(day + "?", notBefore(day.minusDays(1)), notAfter(day.plusDays(1)));
      case 1 -> Limits.days("[" + from + ".." + to + "]", from, to);
      case 2 -> Limits.from("[" + day + "..]", day);
      case 3 -> Limits.until("[.." + day + "]", day);
      case 4 -> Limits.days("[" + day + "," + other + "]", from, to);
      case 5 -> set();
      case 10 -> month("");
      case 11 -> month("-XX");
      case 12 -> monthOf(day);
      default -> Limits.days(day.toString(), day, day);
    };
  }

  /** Returns a set of three days, in any order. */
  private Limits set() {
    List<LocalDate> days = List.of(day(), day(), day());
    List<LocalDate> sorted = days.stream().sorted().toList();
    String text = "[" + days.get(0) + "," + days.get(1) + "," + days.get(2) + "]";
    return Limits.days(text, sorted.get(0), sorted.get(2));
  }

  private Limits month(String rest) {
    YearMonth month = YearMonth.from(day());
    return Limits.days(month + rest, month.atDay(1), month.atEndOfMonth());
  }

  /** Returns a range with a month as one end. */
  private Limits monthOf(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    return switch (random.nextInt(4)) {
      case 0 -> Limits.from("[" + month + "..]", month.atDay(1));
      case 1 -> Limits.until("[.." + month + "]", month.atEndOfMonth());
      case 2 -> Limits.days("[" + month + ".." + day + "]", month.atDay(1), day);
      default -> Limits.days("[" + day + ".." + month + "]", day, month.atEndOfMonth());
    };
  }

  private LocalDate day() {
    return center.plusDays(random.nextInt(9) - 4L);
  }

  private static LocalDate notBefore(LocalDate day) {
    return day.isBefore(FIRST) ? FIRST : day;
  }

  private static LocalDate notAfter(LocalDate day) {
    return day.isAfter(LAST) ? LAST : day;
  }
}
