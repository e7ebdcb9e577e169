package org.cbss.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.validation.Offices.headedBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.cbss.model.Dataset;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.testing.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares what is reported of the holders of a post with a count by hand: every reading of every term is tried out, day by
 * day, and those who leave and come on a day are paired off in every way.
 */
class SeatsOracleTest {
  private static final LocalDate FIRST = LocalDate.of(2020, 2, 20);
  private static final int DAYS = 9;
  private static final int MARGIN = 8;

  /** A bound as it is written, and the days that it may be, by their number from {@link #FIRST}. */
  private record Limits(String text, int from, int to, boolean qualified) {}

  /** What the readings of a term tell of each day of the window, as a bit. */
  private record Holder(long holds, long mayCome, long mayLeave) {
    boolean holds(int day) {
      return (holds >> day & 1) == 1;
    }

    boolean mayCome(int day) {
      return (mayCome >> day & 1) == 1;
    }

    boolean mayLeave(int day) {
      return (mayLeave >> day & 1) == 1;
    }
  }

  private record Sample(PersonnelTerm term, Holder holder, boolean qualified) {}

  static LongStream seeds() {
    return Seeds.first(4_000);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void reportsExactlyIfACountByHandFindsTooMany(long seed) {
    Random random = Seeds.random(seed);
    int seats = random.nextInt(5) < 3 ? 1 : 2 + random.nextInt(2);
    List<Sample> samples = new ArrayList<>();
    int terms = seats + 1 + random.nextInt(4);
    while (samples.size() < terms) {
      addSample(random, seats, samples);
    }
    Dataset data = headedBy(seats, samples.stream().map(Sample::term).toList());
    List<Sample> plain =
        samples.stream().filter(sample -> !sample.term.acting()).toList();
    List<Sample> sure = plain.stream().filter(sample -> !sample.qualified).toList();
    String what = Seeds.replay(seed) + data.personnelTerms();

    List<Finding> overlaps = run("term-overlap", data);
    List<Finding> acting = run("term-overlap-acting", data);
    assertThat(!overlaps.isEmpty()).as(what).isEqualTo(tooMany(plain, seats));
    assertThat(overlaps.stream().anyMatch(finding -> finding.severity() == Severity.ERROR))
        .as(what)
        .isEqualTo(tooMany(sure, seats));
    assertThat(!overlaps.isEmpty() || !acting.isEmpty())
        .as(what)
        .isEqualTo(tooMany(samples, seats));
    assertThat(acting)
        .as(what)
        .noneMatch(finding ->
            overlaps.stream().anyMatch(overlap -> overlap.location().equals(finding.location())));
  }

  private static List<Finding> run(String rule, Dataset data) {
    return Validator.of(Validator.standard().findRule(rule).orElseThrow())
        .validate(data)
        .findings();
  }

  private static void addSample(Random random, int seats, List<Sample> samples) {
    Limits start = limits(random, "", "..", -MARGIN, -MARGIN);
    boolean mayBeOpen = seats > 1;
    Limits end = limits(random, "", mayBeOpen ? ".." : "", DAYS + MARGIN, DAYS + MARGIN);
    boolean bounded = start.text.length() > 2 || end.text.length() > 2;
    if (!bounded || start.from > end.to) {
      return;
    }
    int number = samples.size();
    PersonnelTerm term = Samples.term("t" + number, "p" + number, start.text + "/" + end.text)
        .acting(random.nextInt(4) == 0)
        .build();
    samples.add(new Sample(term, read(start, end), start.qualified || end.qualified));
  }

  /** A bound: nothing known, open, one day, one of some days, a qualified day, or one up to, or from, a day. */
  private static Limits limits(
      Random random, String unknown, String open, int openFrom, int openTo) {
    int day = random.nextInt(DAYS);
    int other = day + random.nextInt(DAYS - day);
    return switch (random.nextInt(12)) {
      case 0 -> new Limits(unknown, -MARGIN, DAYS + MARGIN, false);
      case 1 ->
        open.isEmpty()
            ? new Limits(unknown, -MARGIN, DAYS + MARGIN, false)
            : new Limits(open, openFrom, openTo, false);
      case 2, 3 -> new Limits("[" + date(day) + ".." + date(other) + "]", day, other, false);
      case 4 -> new Limits("[.." + date(day) + "]", -MARGIN, day, false);
      case 5 -> new Limits("[" + date(day) + "..]", day, DAYS + MARGIN, false);
      case 6 -> new Limits(date(day) + "~", day - 1, day + 1, true);
      default -> new Limits(date(day), day, day, false);
    };
  }

  private static String date(int day) {
    return FIRST.plusDays(day).toString();
  }

  private static Holder read(Limits start, Limits end) {
    long holds = -1;
    long mayCome = 0;
    long mayLeave = 0;
    for (int from = start.from; from <= start.to; from++) {
      for (int to = Math.max(from, end.from); to <= end.to; to++) {
        long reading = 0;
        for (int day = from; day <= to; day++) {
          reading |= bit(day);
        }
        holds &= reading;
        mayCome |= bit(from);
        mayLeave |= bit(to);
      }
    }
    return new Holder(holds, mayCome, mayLeave);
  }

  private static long bit(int day) {
    return 1L << day + MARGIN;
  }

  private static boolean tooMany(List<Sample> samples, int seats) {
    for (int day = 1; day < DAYS + 2 * MARGIN; day++) {
      int each = day;
      List<Holder> holders = samples.stream()
          .map(Sample::holder)
          .filter(holder -> holder.holds(each))
          .toList();
      if (holders.size() - pairs(new ArrayList<>(holders), day) > seats) {
        return true;
      }
    }
    return false;
  }

  /** The greatest number of pairs of one who may leave and another who may come. */
  private static int pairs(List<Holder> holders, int day) {
    if (holders.size() < 2) {
      return 0;
    }
    Holder first = holders.remove(0);
    int most = pairs(new ArrayList<>(holders), day);
    for (int i = 0; i < holders.size(); i++) {
      Holder other = holders.get(i);
      if (first.mayLeave(day) && other.mayCome(day) || first.mayCome(day) && other.mayLeave(day)) {
        List<Holder> rest = new ArrayList<>(holders);
        rest.remove(i);
        most = Math.max(most, 1 + pairs(rest, day));
      }
    }
    return most;
  }
}
