package org.cbss.model.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.Person;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Presidency;
import org.cbss.model.internal.integrity.Disputes;
import org.cbss.model.query.Answer;
import org.cbss.model.query.Records;
import org.cbss.model.query.Registry;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Compares chronologies of random small data sets with an enumeration of all joint readings. */
class ChronologyOracleTest {
  private static final int MARGIN = 4;

  private int consistent;

  /** The contradictions that the holes of a set hide: they come to exclude an order that the bounds before had implied. */
  private int overlooked;

  @Test
  void agreesWithAllReadings() {
    compare(500, 1);

    assertThat(consistent).isBetween(100, 450);
    assertThat(overlooked).isLessThan(2);
  }

  @Test
  @Tag("ci")
  void agreesWithAllReadingsOfManyRecords() {
    compare(20_000, 2);

    assertThat(overlooked).isLessThan(10);
  }

  private void compare(int count, int seed) {
    for (int i = 0; i < count; i++) {
      Dataset dataset = RandomChronicles.dataset(new Random(seed * 1_000_000L + i));
      compare(dataset, "record " + i);
    }
  }

  private void compare(Dataset dataset, String name) {
    ReadingsOracle oracle = new ReadingsOracle(dataset);
    Chronology chronology = Chronology.of(dataset);
    if (chronology.contradictions().isEmpty() && !oracle.isConsistent() && hasSets(dataset)) {
      overlooked++;
      return;
    }
    assertThat(chronology.contradictions().isEmpty())
        .as("%s is consistent", name)
        .isEqualTo(oracle.isConsistent());
    if (chronology.contradictions().isEmpty()) {
      consistent++;
      assertThat(chronology
              .spans()
              .collect(
                  Collectors.toMap(span -> span.path().toString(), ChronologyOracleTest::bounds)))
          .as(name)
          .isEqualTo(oracle.paths().stream()
              .collect(Collectors.toMap(Function.identity(), path -> limited(oracle, path))));
    }
    if (chronology.contradictions().isEmpty()) {
      Registry registry = Registry.of(dataset);
      compareDays(registry, registry.presidencies(), oracle, name);
      compareDays(registry, registry.personnelTerms(), oracle, name);
      compareDays(registry, registry.projects(), oracle, name);
      compareDays(registry, registry.mandates(), oracle, name);
    }
    chronology.contradictions().forEach(each -> assertIrreducible(each, oracle, name));
  }

  private static <T extends Entity> void compareDays(
      Registry registry, Records<T> records, ReadingsOracle oracle, String name) {
    for (int day = 0; day <= ReadingsOracle.LAST; day++) {
      Answer<T> answer = records.on(ReadingsOracle.date(day));
      for (T record : records.toList()) {
        if (!oracle.isReadable(oracle.path(record.id()))) {
          continue;
        }
        Certainty expected = oracle.on(oracle.path(record.id()), day).and(Disputes.limit(record));
        assertThat(answer.certaintyOf(record))
            .as("%s: %s on day %s", name, record.id(), day)
            .isEqualTo(expected);
      }
    }
  }

  @Test
  void readingsFitAllStatements() {
    compareReadings(1_000, 3);
  }

  @Test
  @Tag("ci")
  void readingsOfManyRecordsFitAllStatements() {
    compareReadings(5_000, 4);
  }

  private static void compareReadings(int count, int seed) {
    int compared = 0;
    for (int i = 0; i < count; i++) {
      Random random = new Random(seed * 1_000_000L + i);
      Dataset dataset = RandomChronicles.dataset(random);
      Chronology chronology = Chronology.of(dataset);
      if (chronology.contradictions().isEmpty()) {
        ReadingsOracle oracle = new ReadingsOracle(dataset);
        for (Entity entity :
            dataset.entities().filter(each -> !(each instanceof Person)).toList()) {
          int day = random.nextInt(ReadingsOracle.LAST + 1);
          String name = "record " + i + ": " + entity.id() + " on day " + day;
          if (oracle.isReadable(oracle.path(entity.id()))) {
            compared += compareReadings(chronology, oracle, entity, day, name);
          }
        }
      }
    }
    assertThat(compared).isGreaterThan(count);
  }

  private static int compareReadings(
      Chronology chronology, ReadingsOracle oracle, Entity entity, int day, String name) {
    List<Reading> readings = chronology.readings(entity, ReadingsOracle.date(day));
    String path = oracle.path(entity.id());
    List<Boolean> expected = switch (oracle.on(path, day)) {
      case CERTAIN -> List.of(true);
      case UNCERTAIN -> List.of(true, false);
      case IMPOSSIBLE -> List.of(false);
    };
    assertThat(readings).as(name).extracting(Reading::covers).isEqualTo(expected);
    int compared = 0;
    for (Reading reading : readings) {
      Map<String, ReadingsOracle.Reading> days = new TreeMap<>();
      for (Reading.Days each : reading.days()) {
        days.put(
            each.path().toString(),
            new ReadingsOracle.Reading(
                each.first().map(ChronologyOracleTest::day).orElse(ReadingsOracle.ALWAYS),
                each.last().map(ChronologyOracleTest::day).orElse(ReadingsOracle.NEVER)));
      }
      ReadingsOracle.Reading own = days.get(path);
      assertThat(own.start() <= day && day <= own.end()).as(name).isEqualTo(reading.covers());
      if (days.values().stream()
          .allMatch(
              each -> ReadingsOracle.isDay(each.start()) && ReadingsOracle.isDay(each.end()))) {
        assertThat(oracle.fits(days)).as("%s: %s", name, reading).isTrue();
        compared++;
      }
    }
    return compared;
  }

  private static int day(LocalDate day) {
    return day(day.toEpochDay());
  }

  private static boolean hasSets(Dataset dataset) {
    return dataset.toString().matches("(?s).*\\[[^\\]]*-[0-9]{2},[0-9]{4}-.*")
        || dataset.organizations().stream()
            .anyMatch(each -> each.members().toString().matches("(?s).*-[0-9]{2},[0-9]{4}-.*"));
  }

  private static void assertIrreducible(
      Contradiction contradiction, ReadingsOracle oracle, String name) {
    Set<String> keys = new LinkedHashSet<>();
    for (Reason reason : contradiction.reasons()) {
      String other =
          reason.related().stream().map(path -> " " + path).collect(Collectors.joining());
      keys.add(reason.path() + other);
    }
    assertThat(keys).as(name).allMatch(oracle::knows);
    assertThat(oracle.isConsistent(keys)).as("%s: %s", name, contradiction).isFalse();
    for (String key : keys) {
      Set<String> others = new LinkedHashSet<>(keys);
      others.remove(key);
      assertThat(oracle.isConsistent(others))
          .as("%s: %s without %s", name, contradiction, key)
          .isTrue();
    }
  }

  private static ReadingsOracle.Bounds bounds(InferredSpan span) {
    EpochDayBounds bounds = span.bounds();
    return new ReadingsOracle.Bounds(
        day(bounds.earliestStart()),
        day(bounds.latestStart()),
        day(bounds.earliestEnd()),
        day(bounds.latestEnd()));
  }

  private static int day(long epochDay) {
    if (epochDay == EpochDayBounds.NEVER_BEGAN) {
      return ReadingsOracle.ALWAYS;
    }
    return epochDay == EpochDayBounds.NEVER_ENDS
        ? ReadingsOracle.NEVER
        : (int) (epochDay - ReadingsOracle.date(0).toEpochDay());
  }

  /** Returns bounds in which the days far from the dates mean that there is no limit. */
  private static ReadingsOracle.Bounds limited(ReadingsOracle oracle, String path) {
    ReadingsOracle.Bounds bounds = oracle.bounds(path);
    return new ReadingsOracle.Bounds(
        limited(bounds.earliestStart()),
        limited(bounds.latestStart()),
        limited(bounds.earliestEnd()),
        limited(bounds.latestEnd()));
  }

  private static int limited(int day) {
    if (day <= -MARGIN) {
      return ReadingsOracle.ALWAYS;
    }
    return day >= ReadingsOracle.LAST + MARGIN ? ReadingsOracle.NEVER : day;
  }

  @Test
  void orderInTheDocumentChangesNothing() {
    for (int i = 0; i < 2_000; i++) {
      Random random = new Random(i);
      Dataset dataset = RandomChronicles.dataset(random);
      Dataset shuffled = RandomChronicles.shuffled(dataset, random);

      assertThat(described(shuffled)).as("record %s", i).isEqualTo(described(dataset));
    }
  }

  @Test
  void sharperDatesWidenNoBound() {
    int compared = 0;
    for (int i = 0; i < 5_000; i++) {
      Dataset dataset = RandomChronicles.dataset(new Random(i));
      Chronology chronology = Chronology.of(dataset);
      Chronology sharper = Chronology.of(withExactStart(dataset, chronology));
      if (chronology.contradictions().isEmpty() && sharper.contradictions().isEmpty()) {
        compared++;
        assertNoWider(sharper, chronology, "record " + i);
      }
    }
    assertThat(compared).isGreaterThan(3_000);
  }

  @Test
  void addedRelationsWidenNoBound() {
    int compared = 0;
    for (int i = 0; i < 20_000; i++) {
      Random random = new Random(i);
      Dataset dataset = RandomChronicles.dataset(random);
      Chronology chronology = Chronology.of(dataset);
      Optional<Chronology> related = withFollowing(dataset, random).map(Chronology::of);
      if (related.isPresent()
          && chronology.contradictions().isEmpty()
          && related.get().contradictions().isEmpty()
          && related.get().brokenConventions().equals(chronology.brokenConventions())) {
        compared++;
        assertNoWider(related.get(), chronology, "record " + i);
      }
    }
    assertThat(compared).isGreaterThan(100);
  }

  private static void assertNoWider(Chronology sharper, Chronology chronology, String name) {
    List<InferredSpan> after = sharper.spans().toList();
    assertThat(chronology.spans())
        .as(name)
        .allMatch(before -> after.stream()
            .anyMatch(span ->
                span.path().equals(before.path()) && isWithin(span.bounds(), before.bounds())));
  }

  /** Returns a data set in which a term also follows another one of its post, or empty if there is none. */
  private static Optional<Dataset> withFollowing(Dataset dataset, Random random) {
    List<PersonnelTerm> terms = new ArrayList<>(dataset.personnelTerms());
    if (terms.size() < 2) {
      return Optional.empty();
    }
    Collections.shuffle(terms, random);
    PersonnelTerm later = terms.get(0);
    PersonnelTerm earlier = terms.get(1);
    boolean inCircle = earlier.follows().isPresent() || earlier.replaces().isPresent();
    if (inCircle || later.follows().isPresent() || !later.post().equals(earlier.post())) {
      return Optional.empty();
    }
    List<PersonnelTerm> all = new ArrayList<>(dataset.personnelTerms());
    all.replaceAll(
        term -> term == later ? term.toBuilder().follows(earlier.id()).build() : term);
    return Optional.of(dataset.toBuilder().personnelTerms(all).build());
  }

  /** Returns a data set in which a term or presidency starts on the first day that it may have started. */
  private static Dataset withExactStart(Dataset dataset, Chronology chronology) {
    if (!dataset.presidencies().isEmpty()) {
      List<Presidency> presidencies = new ArrayList<>(dataset.presidencies());
      Presidency first = presidencies.get(0);
      presidencies.set(
          0,
          first.toBuilder()
              .period(started(first.period(), chronology.inferred(first)))
              .build());
      return dataset.toBuilder().presidencies(presidencies).build();
    }
    List<PersonnelTerm> terms = new ArrayList<>(dataset.personnelTerms());
    terms.replaceAll(
        term -> term == dataset.personnelTerms().get(0) && term.period().isPresent()
            ? term.toBuilder()
                .period(started(term.period().get(), chronology.inferred(term)))
                .build()
            : term);
    return dataset.toBuilder().personnelTerms(terms).build();
  }

  private static TimeSpan started(TimeSpan period, InferredSpan inferred) {
    return period.isReversed()
        ? period
        : inferred
            .earliestStart()
            .map(day -> TimeSpan.of(EdtfDate.of(day), period.end()))
            .orElse(period);
  }

  private static boolean isWithin(EpochDayBounds inner, EpochDayBounds outer) {
    return outer.earliestStart() <= inner.earliestStart()
        && inner.latestStart() <= outer.latestStart()
        && outer.earliestEnd() <= inner.earliestEnd()
        && inner.latestEnd() <= outer.latestEnd();
  }

  private static String described(Dataset dataset) {
    Chronology chronology = Chronology.of(dataset);
    Map<String, String> byName = new TreeMap<>();
    dataset.entities().filter(entity -> !(entity instanceof Person)).forEach(entity -> {
      StringBuilder text =
          new StringBuilder(chronology.inferred(entity).bounds().toString());
      for (SpanBound bound : SpanBound.values()) {
        chronology
            .explain(entity, bound)
            .forEach(reason -> text.append(reason.words()).append("; "));
      }
      byName.put(entity.id().value(), text.toString());
    });
    return byName + chronology.contradictions().toString();
  }
}
