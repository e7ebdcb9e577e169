package org.cbss.model.testing;

import static org.cbss.model.testing.GeneratedJson.format;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cbss.model.time.Bound;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;

/** Generates days, dates of every form, and spans. */
public final class GeneratedTime {
  private static final long FIRST = LocalDate.of(1, 1, 1).toEpochDay();
  private static final long LAST = LocalDate.of(9999, 12, 31).toEpochDay();
  private static final List<LocalDate> EDGES = List.of(
      LocalDate.of(1, 1, 1),
      LocalDate.of(9999, 12, 31),
      LocalDate.of(2020, 2, 29),
      LocalDate.of(1900, 2, 28),
      LocalDate.of(2019, 12, 31));

  private final SplittableRandom random;

  GeneratedTime(SplittableRandom random) {
    this.random = random;
  }

  LocalDate day() {
    return switch (random.nextInt(4)) {
      case 0 -> EDGES.get(random.nextInt(EDGES.size()));
      case 1 -> LocalDate.ofEpochDay(FIRST + random.nextLong(LAST - FIRST + 1));
      default -> LocalDate.of(2020, 1, 1).plusDays(random.nextInt(-10_000, 3_000));
    };
  }

  EdtfDate date() {
    LocalDate day = day();
    return EdtfDate.parse(
        switch (random.nextInt(10)) {
          case 0, 1 -> plain(day);
          case 2 -> plain(day) + qualifier();
          case 3 -> format("%03dX", day.getYear() / 10) + (random.nextBoolean() ? qualifier() : "");
          case 4 ->
            format("%02dXX", day.getYear() / 100) + (random.nextBoolean() ? qualifier() : "");
          case 5 -> format("%04d-XX", day.getYear()) + (random.nextBoolean() ? qualifier() : "");
          case 6 ->
            format("%04d-%02d-XX", day.getYear(), day.getMonthValue())
                + (random.nextBoolean() ? qualifier() : "");
          case 7, 8 -> range(day, day());
          default ->
            IntStream.rangeClosed(0, random.nextInt(EdtfDate.MAX_MEMBERS))
                .mapToObj(i -> plain(day()))
                .collect(Collectors.joining(",", "[", "]"));
        });
  }

  private String range(LocalDate one, LocalDate other) {
    String from = plain(one.isBefore(other) ? one : other);
    String to = plain(one.isBefore(other) ? other : one);
    return switch (random.nextInt(3)) {
      case 0 -> "[.." + to + "]";
      case 1 -> "[" + from + "..]";
      default -> "[" + from + ".." + to + "]";
    };
  }

  private String plain(LocalDate day) {
    return switch (random.nextInt(3)) {
      case 0 -> format("%04d", day.getYear());
      case 1 -> format("%04d-%02d", day.getYear(), day.getMonthValue());
      default -> format("%04d-%02d-%02d", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    };
  }

  private String qualifier() {
    return List.of("?", "~", "%").get(random.nextInt(3));
  }

  TimeSpan span() {
    return switch (random.nextInt(8)) {
      case 0, 1 -> TimeSpan.within(date());
      case 2 -> allOf(day(), day());
      default -> TimeSpan.of(bound(), bound());
    };
  }

  private TimeSpan allOf(LocalDate one, LocalDate other) {
    EdtfDate from = EdtfDate.parse(plain(one.isBefore(other) ? one : other));
    EdtfDate to = EdtfDate.parse(plain(one.isBefore(other) ? other : one));
    return random.nextBoolean() ? TimeSpan.allOf(from) : TimeSpan.allOf(from, to);
  }

  private Bound bound() {
    return switch (random.nextInt(6)) {
      case 0 -> Bound.unknown();
      case 1 -> Bound.open();
      default -> date();
    };
  }
}
