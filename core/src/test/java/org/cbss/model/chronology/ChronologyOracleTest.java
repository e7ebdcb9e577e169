package org.cbss.model.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cbss.model.Dataset;
import org.cbss.model.time.EpochDayBounds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Compares chronologies of random small data sets with an enumeration of all joint readings. */
class ChronologyOracleTest {
  private static final int MARGIN = 4;

  private int consistent;

  @Test
  void agreesWithAllReadings() {
    compare(500, 1);

    assertThat(consistent).isBetween(100, 450);
  }

  @Test
  @Tag("ci")
  void agreesWithAllReadingsOfManyRecords() {
    compare(20_000, 2);
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
    chronology.contradictions().forEach(each -> assertIrreducible(each, oracle, name));
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

  private static String described(Dataset dataset) {
    Chronology chronology = Chronology.of(dataset);
    Map<String, String> byName = new TreeMap<>();
    dataset
        .entities()
        .filter(entity -> !(entity instanceof org.cbss.model.Person))
        .forEach(entity -> {
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
