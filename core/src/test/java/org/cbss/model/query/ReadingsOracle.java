package org.cbss.model.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.cbss.model.time.Certainty;

/**
 * The oracle for answers about records: it tries all readings of all records at once, without spans. Days have numbers.
 * Bounds name those from {@link #FIRST} to {@link #LAST}. Two more days on either side represent all days beyond, and one
 * number each represents "always" and "never".
 */
final class ReadingsOracle {
  static final int FIRST = 3;
  static final int LAST = 6;
  static final int NEVER = LAST + 3;

  private static final int ALWAYS = FIRST - 3;
  private static final LocalDate DAY_ZERO = LocalDate.of(2020, 2, 26);

  /** A start or an end: its text, and the days from the first to the last. */
  record Limits(String text, int first, int last, boolean open) {
    static Limits day(int day) {
      return new Limits(date(day).toString(), day, day, false);
    }

    static Limits between(int first, int last) {
      return new Limits("[" + date(first) + ".." + date(last) + "]", first, last, false);
    }

    static Limits from(int first) {
      return new Limits("[" + date(first) + "..]", first, NEVER, false);
    }

    static Limits until(int last) {
      return new Limits("[.." + date(last) + "]", ALWAYS, last, false);
    }

    static Limits unknown() {
      return new Limits("", ALWAYS, NEVER, false);
    }

    static Limits none() {
      return new Limits("..", ALWAYS, NEVER, true);
    }
  }

  /** A record: its bounds, and the index of the record that it follows without a vacancy, or -1. */
  record Span(Limits start, Limits end, int follows) {
    String text() {
      return start.text + "/" + end.text;
    }

    static Span random(Random random, int follows) {
      return new Span(limits(random), limits(random), follows);
    }

    private static Limits limits(Random random) {
      int one = randomDay(random);
      int other = randomDay(random);
      return switch (random.nextInt(8)) {
        case 0 -> Limits.unknown();
        case 1 -> Limits.none();
        case 2 -> Limits.from(one);
        case 3 -> Limits.until(one);
        case 4 -> Limits.between(Math.min(one, other), Math.max(one, other));
        default -> Limits.day(one);
      };
    }
  }

  /** A start and an end of a record. */
  record Reading(int start, int end) {
    boolean happens() {
      return start <= end;
    }

    boolean covers(int day) {
      return start <= day && day <= end;
    }

    boolean overlaps(Reading other) {
      return happens() && Math.max(start, other.start) <= Math.min(end, other.end);
    }
  }

  private final List<Span> spans;
  private final int asOf;
  private final List<List<Reading>> readings = new ArrayList<>();

  /** Creates an oracle for records of a data set that covers the days until one, or {@link #NEVER} if it covers all. */
  ReadingsOracle(List<Span> spans, int asOf) {
    this.spans = spans;
    this.asOf = asOf;
    spans.forEach(span -> readings.add(readings(span, asOf)));
  }

  static int randomDay(Random random) {
    return FIRST + random.nextInt(LAST - FIRST + 1);
  }

  static LocalDate date(int day) {
    return DAY_ZERO.plusDays(day);
  }

  /** Returns whether all records together have a reading in which no link has a vacancy. */
  boolean isConsistent() {
    return !answer(chosen -> true).equals(Certainty.IMPOSSIBLE);
  }

  Certainty coversAlone(int record, int day) {
    return ofAll(readings.get(record), reading -> reading.covers(day));
  }

  /** Returns the certainty without regard to the last day covered. */
  Certainty overlapsAlone(int record, Span asked) {
    return ofBoth(record, readings(asked, NEVER), Reading::overlaps);
  }

  /** Returns the certainty if the other span comes from the data set, too. */
  Certainty overlaps(int record, Span other) {
    return ofBoth(record, readings(other, asOf), Reading::overlaps);
  }

  Certainty startsWithin(int record, Span other) {
    return ofBoth(
        record,
        readings(other, asOf),
        (reading, around) ->
            reading.happens() && reading.start != ALWAYS && around.covers(reading.start));
  }

  Certainty endsWithin(int record, Span other) {
    return ofBoth(
        record,
        readings(other, asOf),
        (reading, around) ->
            reading.happens() && reading.end != NEVER && around.covers(reading.end));
  }

  private Certainty ofBoth(
      int record, List<Reading> others, BiPredicate<Reading, Reading> question) {
    boolean yes = false;
    boolean no = false;
    for (Reading other : others) {
      for (Reading reading : readings.get(record)) {
        boolean holds = question.test(reading, other);
        yes |= holds;
        no |= !holds;
      }
    }
    return certainty(yes, no);
  }

  Certainty someoneOn(int day) {
    return answer(chosen -> chosen.stream().anyMatch(reading -> reading.covers(day)));
  }

  /**
   * Returns the certainty that some mandate covers a day and is not superseded by then.
   *
   * @param earlier the index of the one of which each takes the place, or -1
   */
  Certainty someInForceOn(int day, List<Integer> earlier) {
    return answer(chosen -> IntStream.range(0, chosen.size())
        .anyMatch(record -> chosen.get(record).covers(day)
            && IntStream.range(0, chosen.size())
                .noneMatch(
                    other -> earlier.get(other) == record && chosen.get(other).start <= day)));
  }

  Certainty someoneDuring(Span asked) {
    return answer(
        asked,
        (chosen, question) -> chosen.stream().anyMatch(reading -> reading.overlaps(question)));
  }

  /** Returns the certainty of a question about one reading of each record and one of a span that a user asks for. */
  Certainty answer(Span asked, BiPredicate<List<Reading>, Reading> question) {
    Certainty all = null;
    for (Reading reading : readings(asked, NEVER)) {
      Certainty one = answer(chosen -> question.test(chosen, reading));
      all = all == null || all == one ? one : Certainty.UNCERTAIN;
    }
    return all == null ? Certainty.IMPOSSIBLE : all;
  }

  private static Certainty ofAll(List<Reading> readings, Predicate<Reading> question) {
    boolean yes = readings.stream().anyMatch(question);
    boolean no = !readings.stream().allMatch(question);
    return certainty(yes, no);
  }

  /** Returns the certainty of a question about one reading of each record. */
  Certainty answer(Predicate<List<Reading>> question) {
    boolean[] seen = new boolean[2];
    choose(new ArrayList<>(), question, seen);
    return certainty(seen[1], seen[0]);
  }

  private void choose(List<Reading> chosen, Predicate<List<Reading>> question, boolean[] seen) {
    if (seen[0] && seen[1]) {
      return;
    }
    if (chosen.size() == spans.size()) {
      seen[question.test(chosen) ? 1 : 0] = true;
      return;
    }
    int index = chosen.size();
    for (Reading reading : readings.get(index)) {
      int before = spans.get(index).follows;
      if (before < 0 || reading.start <= chosen.get(before).end + 1) {
        chosen.add(reading);
        choose(chosen, question, seen);
        chosen.remove(index);
      }
    }
  }

  /**
   * Returns all choices of a start and an end that is not before it. A record with an open end may end on any day from the
   * last day covered on.
   */
  private static List<Reading> readings(Span span, int asOf) {
    List<Reading> all = new ArrayList<>();
    for (int start : days(span.start, ALWAYS)) {
      if (span.end.open && asOf != NEVER) {
        for (int end = Math.max(asOf, start); end <= NEVER; end++) {
          all.add(new Reading(start, end));
        }
      } else {
        for (int end : days(span.end, NEVER)) {
          if (start <= end) {
            all.add(new Reading(start, end));
          }
        }
      }
    }
    return all;
  }

  private static List<Integer> days(Limits limits, int none) {
    List<Integer> days = new ArrayList<>();
    for (int day = limits.first; day <= limits.last; day++) {
      boolean exists = day != ALWAYS && day != NEVER || day == none;
      if (exists && (!limits.open || day == none)) {
        days.add(day);
      }
    }
    return days;
  }

  private static Certainty certainty(boolean yes, boolean no) {
    if (yes && no) {
      return Certainty.UNCERTAIN;
    }
    return yes ? Certainty.CERTAIN : Certainty.IMPOSSIBLE;
  }
}
