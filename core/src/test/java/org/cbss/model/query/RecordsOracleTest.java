package org.cbss.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.testing.Data.mandate;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.person;
import static org.cbss.model.testing.Data.post;
import static org.cbss.model.testing.Data.presidency;
import static org.cbss.model.testing.Data.project;
import static org.cbss.model.testing.Data.term;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.MandateBuilder;
import org.cbss.model.Organization;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.PersonnelTermBuilder;
import org.cbss.model.Project;
import org.cbss.model.query.ReadingsOracle.Span;
import org.cbss.model.testing.Data;
import org.cbss.model.testing.Seeds;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The answers of records are exact: they equal those over an enumeration of all readings of all records. */
class RecordsOracleTest {
  private static final int SEEDS = 60;
  private static final int DATA_SETS = 30;

  static LongStream seeds() {
    return Seeds.first(SEEDS);
  }

  /** A data set of a few records, and the oracle for it. */
  private record Sample(List<Span> spans, int asOf, Span asked, ReadingsOracle oracle) {
    static Sample next(Random random, boolean linked) {
      int count = 1 + random.nextInt(3);
      List<Span> spans = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        int follows = linked && i > 0 && random.nextInt(4) > 0 ? random.nextInt(i) : -1;
        spans.add(Span.random(random, follows));
      }
      int asOf = random.nextInt(3) > 0 ? ReadingsOracle.NEVER : ReadingsOracle.randomDay(random);
      return new Sample(spans, asOf, Span.random(random, -1), new ReadingsOracle(spans, asOf));
    }

    Registry registry(List<Entity> entities) {
      Entity[] all = entities.toArray(Entity[]::new);
      DatasetBuilder dataset = Data.dataset(all).toBuilder();
      if (asOf != ReadingsOracle.NEVER) {
        dataset.asOf(ReadingsOracle.date(asOf));
      }
      return Registry.withoutInference(dataset.build());
    }

    PersonnelTerms terms() {
      List<Entity> entities = new ArrayList<>(
          List.of(organization("unit").build(), person("ada"), post("head", "unit")));
      for (int i = 0; i < spans.size(); i++) {
        Span span = spans.get(i);
        PersonnelTermBuilder term =
            term("t" + i, "ada", "head").period(TimeSpan.parse(span.text()));
        entities.add(
            (span.follows() < 0 ? term : term.follows(Id.of("t" + span.follows()))).build());
      }
      return registry(entities).personnelTerms();
    }

    /** The index of the mandate that each supersedes, or -1. */
    Registry mandates(List<Integer> earlier) {
      List<Entity> entities = new ArrayList<>(List.of(organization("council").build()));
      for (int i = 0; i < spans.size(); i++) {
        MandateBuilder mandate = mandate("t" + i, "council", spans.get(i).text());
        entities.add(
            (earlier.get(i) < 0 ? mandate : mandate.supersedes(Id.of("t" + earlier.get(i))))
                .build());
      }
      return registry(entities);
    }

    Presidencies presidencies() {
      List<Entity> entities = new ArrayList<>(List.of(organization("council").build()));
      for (int i = 0; i < spans.size(); i++) {
        entities.add(presidency("t" + i, "council", spans.get(i).text()).build());
      }
      return registry(entities).presidencies();
    }

    /** A presidency whose period is the span of the query. */
    Briefing briefing() {
      List<Entity> entities = new ArrayList<>(
          List.of(organization("council").build(), person("ada"), post("head", "council")));
      entities.add(presidency("asked", "council", asked.text()).build());
      entities.addAll(projects());
      IntStream.range(0, spans.size()).mapToObj(this::serving).forEach(entities::add);
      Registry registry = registry(entities);
      return registry.briefing(registry.presidencies().get(Id.of("asked")));
    }

    List<Project> projects() {
      return IntStream.range(0, spans.size())
          .mapToObj(number -> project("project-" + number)
              .period(TimeSpan.parse(spans.get(number).text()))
              .build())
          .toList();
    }

    PersonnelTerm serving(int number) {
      return PersonnelTerm.builder()
          .id(Id.of("t" + number))
          .person(Id.of("ada"))
          .post(Id.of("head"))
          .period(TimeSpan.parse(spans.get(number).text()))
          .build();
    }

    @Override
    public String toString() {
      String terms = String.join(
          ", ",
          spans.stream()
              .map(span -> span.text() + (span.follows() < 0 ? "" : " after t" + span.follows()))
              .toList());
      return "{" + terms + "} as of " + asOf + " asked for " + asked.text();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void eachRecordIsAnsweredAsItsReadingsAre(long seed) {
    Random random = Seeds.random(seed);
    for (int i = 0; i < DATA_SETS; i++) {
      Sample sample = Sample.next(random, false);
      Records<?> records = random.nextBoolean() ? sample.terms() : sample.presidencies();
      assertEach(Seeds.replay(seed), sample, records);
      if (sample.oracle.isConsistent()) {
        assertSomeone(Seeds.replay(seed), sample, records);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void answersMandatesInForceAsAllReadingsDo(long seed) {
    Random random = Seeds.random(seed);
    for (int i = 0; i < DATA_SETS; i++) {
      Sample sample = Sample.next(random, false);
      List<Integer> earlier = IntStream.range(0, sample.spans.size())
          .mapToObj(record -> random.nextInt(record + 1) - 1)
          .toList();
      Registry registry = sample.mandates(earlier);
      Organization organization = registry.organizations().toList().get(0);
      for (int day = ReadingsOracle.FIRST - 1;
          sample.oracle.isConsistent() && day <= ReadingsOracle.LAST + 1;
          day++) {
        assertThat(
                registry.mandatesInForce(organization, ReadingsOracle.date(day)).any())
            .as("%s%s superseding %s on %s", Seeds.replay(seed), sample, earlier, day)
            .isEqualTo(unlessUnrecorded(sample.oracle.someInForceOn(day, earlier)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void answersBriefingsAsAllReadingsDo(long seed) {
    Random random = Seeds.random(seed);
    for (int i = 0; i < DATA_SETS; i++) {
      Sample sample = Sample.next(random, false);
      Briefing briefing = sample.briefing();
      List<Project> projects = sample.projects();
      for (int record = 0; record < projects.size(); record++) {
        Project project = projects.get(record);
        String what = Seeds.replay(seed) + sample + ": t" + record;
        assertThat(briefing.projects().certaintyOf(project))
            .as(what)
            .isEqualTo(sample.oracle.overlaps(record, sample.asked));
        if (!sample.spans.get(record).start().open()) {
          assertThat(briefing.launchedProjects().certaintyOf(project))
              .as("began: %s", what)
              .isEqualTo(sample.oracle.startsWithin(record, sample.asked));
        }
        if (!sample.spans.get(record).end().open()) {
          assertThat(briefing.departures().certaintyOf(sample.serving(record)))
              .as("ended: %s", what)
              .isEqualTo(sample.oracle.endsWithin(record, sample.asked));
        }
      }
    }
  }

  private static <T extends Entity> void assertEach(
      String seed, Sample sample, Records<T> records) {
    for (int record = 0; record < sample.spans.size(); record++) {
      T entity = records.toList().get(record);
      for (int day = ReadingsOracle.FIRST - 1; day <= ReadingsOracle.LAST + 1; day++) {
        assertThat(records.on(ReadingsOracle.date(day)).certaintyOf(entity))
            .as("%s%s: t%s on %s", seed, sample, record, ReadingsOracle.date(day))
            .isEqualTo(sample.oracle.coversAlone(record, day));
      }
      assertThat(records.during(TimeSpan.parse(sample.asked.text())).certaintyOf(entity))
          .as("%s%s: t%s", seed, sample, record)
          .isEqualTo(sample.oracle.overlapsAlone(record, sample.asked));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void answersAnyAsAllReadingsDo(long seed) {
    Random random = Seeds.random(seed);
    for (int i = 0; i < DATA_SETS; i++) {
      Sample sample = Sample.next(random, true);
      if (sample.oracle.isConsistent()) {
        assertSomeone(Seeds.replay(seed), sample, sample.terms());
      }
    }
  }

  private static void assertSomeone(String seed, Sample sample, Records<?> records) {
    for (int day = ReadingsOracle.FIRST - 1; day <= ReadingsOracle.LAST + 1; day++) {
      assertThat(records.on(ReadingsOracle.date(day)).any())
          .as("%s%s: on %s", seed, sample, ReadingsOracle.date(day))
          .isEqualTo(unlessUnrecorded(sample.oracle.someoneOn(day)));
    }
    TimeSpan asked = TimeSpan.parse(sample.asked.text());
    Certainty during = sample.oracle.someoneDuring(sample.asked);
    assertThat(records.during(asked).any())
        .as("%s%s", seed, sample)
        .isEqualTo(asked.isReversed() ? during : unlessUnrecorded(during));
  }

  /** Returns what is known of someone if others may not be recorded. */
  private static Certainty unlessUnrecorded(Certainty ofRecorded) {
    return ofRecorded.or(Certainty.UNCERTAIN);
  }

  /** Shows that the test above is not vacuous: every answer occurs, and so does certainty of any record alone. */
  @Tag("slow")
  @Test
  void theSamplesGetEveryAnswer() {
    assumeFalse(Seeds.replaying(), "one seed alone");
    Map<Certainty, Integer> answers = new EnumMap<>(Certainty.class);
    int[] onlyTogether = new int[2];
    seeds().mapToObj(Seeds::random).forEach(random -> {
      for (int i = 0; i < DATA_SETS; i++) {
        Sample sample = Sample.next(random, true);
        if (sample.oracle.isConsistent()) {
          Answer<PersonnelTerm> on = sample.terms().on(ReadingsOracle.date(4));
          Answer<PersonnelTerm> during = sample.terms().during(TimeSpan.parse(sample.asked.text()));
          answers.merge(on.any(), 1, Integer::sum);
          onlyTogether[0] += isOnlyTogether(on) ? 1 : 0;
          onlyTogether[1] += isOnlyTogether(during) ? 1 : 0;
        }
      }
    });

    assertThat(answers).containsOnlyKeys(Certainty.UNCERTAIN, Certainty.CERTAIN);
    assertThat(answers.values()).allSatisfy(count -> assertThat(count).isGreaterThan(50));
    assertThat(onlyTogether[0]).isGreaterThan(5);
    assertThat(onlyTogether[1]).isGreaterThan(5);
  }

  private static boolean isOnlyTogether(Answer<PersonnelTerm> answer) {
    return answer.any().isCertain() && answer.certain().isEmpty();
  }
}
