package org.cbss.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.testing.Data.decision;
import static org.cbss.model.testing.Data.meeting;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.person;
import static org.cbss.model.testing.Data.post;
import static org.cbss.model.testing.Data.presidency;
import static org.cbss.model.testing.Data.source;
import static org.cbss.model.testing.Data.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.cbss.model.Citation;
import org.cbss.model.Convention;
import org.cbss.model.CountryCode;
import org.cbss.model.Id;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.testing.Data;
import org.cbss.model.testing.GeneratedDatasets;
import org.cbss.model.testing.Seeds;
import org.cbss.model.time.Bound;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GapTest {
  private static final LocalDate FIRST = LocalDate.of(2020, 2, 27);
  private static final int DAYS = 6;

  static LongStream seeds() {
    return Seeds.first(400);
  }

  private static List<String> gaps(Registry registry) {
    return registry.gaps().stream().map(Gap::toString).toList();
  }

  @Test
  void countsDaysBetweenFirstAndLastPossibleDay() {
    Registry registry = Data.registry(
        organization("lc").build(), presidency("dk", "lc", "2019-07/2020-06-30").build());

    assertThat(gaps(registry)).containsExactly("dk VAGUE_START 2019-07-01/2019-07-30");
    assertThat(registry.gaps().get(0).dayCount()).hasValue(30);
  }

  @Test
  void putsMostDaysFirst() {
    Registry registry = Data.registry(
        organization("lc").build(),
        presidency("dk", "lc", "2019-07-01/2020-06").build(),
        presidency("lt", "lc", "2020/2021-06-30").build(),
        presidency("no", "lc", "2021-07-01/").build());

    assertThat(gaps(registry))
        .containsExactly(
            "no UNKNOWN_END 2021-07-02/..",
            "lt VAGUE_START 2020-06-01/2020-12-30",
            "dk VAGUE_END 2020-06-02/2020-06-30");
  }

  @Test
  void ignoresDaysThatAreNotCovered() {
    Registry registry = Data.registryAsOf(
        "2021-08-01",
        organization("lc").build(),
        presidency("no", "lc", "2021-07-01/").build(),
        presidency("se", "lc", "2022/2023").build());

    assertThat(gaps(registry)).containsExactly("no UNKNOWN_END 2021-07-02/2021-08-01");
    assertThat(registry.gaps().get(0).dayCount()).hasValue(31);
  }

  @Test
  void countsDaysThatOthersLeave() {
    Registry registry = Data.registry(
        organization("unit").build(),
        person("ada"),
        person("bo"),
        post("head", "unit"),
        term("one", "ada", "head").period(TimeSpan.parse("2003-01-01/2007")).build(),
        term("two", "bo", "head")
            .period(TimeSpan.parse("2007-12-30/2012-12-31"))
            .follows(Id.of("one"))
            .build());

    assertThat(gaps(registry)).containsExactly("one VAGUE_END 2007-12-30/2007-12-30");
  }

  @Test
  void findsDatesOfMembershipsAndEvents() {
    Organization council = organization("lc")
        .addMember(Membership.builder()
            .country(CountryCode.of("SE"))
            .period(TimeSpan.parse("1996-05/.."))
            .build())
        .build();
    Registry registry = Data.registry(
        council,
        meeting("session")
            .organization(council.id())
            .period(TimeSpan.parse("2020-02"))
            .build(),
        decision("fees", "lc").date(EdtfDate.parse("2020-03-01")).build(),
        decision("more", "lc").build());

    assertThat(gaps(registry))
        .containsExactly(
            "more UNKNOWN_DATE ../..",
            "lc membership VAGUE_START 1996-05-01/1996-05-30",
            "session VAGUE_DATE 2020-02-01/2020-02-29");
    assertThat(registry.gaps().get(0).dayCount()).isEmpty();
  }

  @Test
  void findsMissingHolders() {
    Registry registry = Data.registryAsOf(
        "2022-01-31",
        organization("lc").build(),
        person("ada"),
        post("head", "lc"),
        presidency("dk", "lc", "2019-07-01/2020-06-30").build(),
        presidency("lt", "lc", "2020-08-01/2021-12-31").build());

    assertThat(gaps(registry))
        .containsExactly(
            "head MISSING_HOLDER ../2022-01-31",
            "lc MISSING_HOLDER 2020-07-01/2020-07-31",
            "lc MISSING_HOLDER 2022-01-01/2022-01-31");
  }

  @Test
  void missesNobodyIfListIsComplete() {
    Organization council = organization("lc")
        .addConvention(Convention.builder()
            .period(TimeSpan.parse("2019-07-01/.."))
            .complete(true)
            .build())
        .build();

    assertThat(gaps(Data.registry(
            council,
            presidency("dk", "lc", "2019-07-01/2020-06-30").build(),
            presidency("lt", "lc", "2020-08-01/2021-12-31").build())))
        .isEmpty();
  }

  @Test
  void findsUncitedRecordsIfThereAreSources() {
    Registry registry = Data.registry(
        source("report"),
        organization("lc").build(),
        presidency("dk", "lc", "2019-07-01/2020-06-30").build(),
        presidency("lt", "lc", "2020-07-01/2021-06-30")
            .addCitation(Citation.builder().source(Id.of("report")).build())
            .build());

    assertThat(gaps(registry)).containsExactly("dk UNCITED");
    assertThat(registry.gaps().get(0).dayCount()).hasValue(0);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void daysAreThoseOnWhichReadingsDiffer(long seed) {
    Random random = Seeds.random(seed);
    TimeSpan period = TimeSpan.of(bound(random), bound(random));
    LocalDate asOf = FIRST.plusDays(random.nextInt(DAYS));
    Registry registry = Data.registryAsOf(
        asOf.toString(),
        organization("lc").build(),
        presidency("dk", "lc", "2000").period(period).build());
    TreeSet<LocalDate> byStart = new TreeSet<>();
    TreeSet<LocalDate> byEnd = new TreeSet<>();
    for (LocalDate[] one : readings(period)) {
      for (LocalDate[] other : readings(period)) {
        if (one[1].equals(other[1])) {
          addDifference(one, other, byStart);
        }
        if (one[0].equals(other[0])) {
          addDifference(one, other, byEnd);
        }
      }
    }
    byStart.removeIf(asOf::isBefore);
    byEnd.removeIf(asOf::isBefore);

    assertThat(days(registry, "_START")).as(Seeds.replay(seed) + period).isEqualTo(byStart);
    assertThat(days(registry, "_END")).as(Seeds.replay(seed) + period).isEqualTo(byEnd);
  }

  /** Returns a day, or a range of days, some of which may be no date. */
  private static EdtfDate bound(Random random) {
    LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
    LocalDate to = from.plusDays(random.nextInt(DAYS));
    return random.nextBoolean() ? EdtfDate.of(from) : EdtfDate.between(from, to);
  }

  private static List<LocalDate[]> readings(TimeSpan period) {
    List<LocalDate[]> readings = new ArrayList<>();
    for (LocalDate start : dates(period.start())) {
      for (LocalDate end : dates(period.end())) {
        if (!end.isBefore(start)) {
          readings.add(new LocalDate[] {start, end});
        }
      }
    }
    return readings;
  }

  private static List<LocalDate> dates(Bound bound) {
    EdtfDate date = bound.date().orElseThrow();
    return date.earliest()
        .orElseThrow()
        .datesUntil(date.latest().orElseThrow().plusDays(1))
        .toList();
  }

  private static void addDifference(
      LocalDate[] one, LocalDate[] other, TreeSet<LocalDate> differing) {
    FIRST
        .datesUntil(FIRST.plusDays(2 * DAYS))
        .filter(day -> covers(one, day) != covers(other, day))
        .forEach(differing::add);
  }

  private static boolean covers(LocalDate[] reading, LocalDate day) {
    return !day.isBefore(reading[0]) && !day.isAfter(reading[1]);
  }

  private static TreeSet<LocalDate> days(Registry registry, String kind) {
    Optional<Gap> gap = registry.gaps().stream()
        .filter(each -> each.kind().name().endsWith(kind))
        .findFirst();
    TreeSet<LocalDate> days = new TreeSet<>();
    gap.flatMap(Gap::days)
        .ifPresent(span -> span.earliestStart()
            .orElseThrow()
            .datesUntil(span.latestEnd().orElseThrow().plusDays(1))
            .forEach(days::add));
    return days;
  }

  @ParameterizedTest
  @MethodSource("generated")
  void sortsGapsOfAnyRecord(long seed) {
    List<Gap> gaps = Registry.of(GeneratedDatasets.resolved(seed)).gaps();

    assertThat(gaps.stream()
            .mapToLong(gap -> gap.dayCount().orElse(Long.MAX_VALUE))
            .boxed()
            .toList())
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  static LongStream generated() {
    return Seeds.first(60);
  }
}
