package org.cbss.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.testing.Data.decision;
import static org.cbss.model.testing.Data.meeting;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.person;
import static org.cbss.model.testing.Data.post;
import static org.cbss.model.testing.Data.presidency;
import static org.cbss.model.testing.Data.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cbss.model.Chair;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.Decision;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.OrganizationBuilder;
import org.cbss.model.Parent;
import org.cbss.model.Presidency;
import org.cbss.model.query.ReadingsOracle.Reading;
import org.cbss.model.query.ReadingsOracle.Span;
import org.cbss.model.testing.Data;
import org.cbss.model.testing.Seeds;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Chairs, decisions in force and parts for a time agree with an enumeration of all readings. An answer about several records
 * may be less certain than that, but is certain whenever all readings say yes.
 */
class RulesOracleTest {
  private static final int SEEDS = 30;
  private static final int DATA_SETS = 20;

  static LongStream seeds() {
    return Seeds.first(SEEDS);
  }

  private record Sample(List<Span> spans, int asOf, ReadingsOracle oracle) {
    /** Returns the next sample in which no span is reversed. */
    static Sample next(Random random, int count) {
      while (true) {
        List<Span> spans =
            IntStream.range(0, count).mapToObj(i -> Span.random(random, -1)).toList();
        int asOf = random.nextInt(3) > 0 ? ReadingsOracle.NEVER : ReadingsOracle.randomDay(random);
        ReadingsOracle oracle = new ReadingsOracle(spans, asOf);
        if (oracle.isConsistent()) {
          return new Sample(spans, asOf, oracle);
        }
      }
    }

    TimeSpan span(int index) {
      return TimeSpan.parse(spans.get(index).text());
    }

    Registry registry(Entity... entities) {
      DatasetBuilder dataset = Data.dataset(entities).toBuilder();
      if (asOf != ReadingsOracle.NEVER) {
        dataset.asOf(ReadingsOracle.date(asOf));
      }
      return Registry.withoutInference(dataset.build());
    }
  }

  /** Of a rule with its presidency, and of another with its term. */
  private static Registry chairs(Sample sample) {
    Organization part = organization("part")
        .addChair(Chair.builder()
            .presidencyOf(Id.<Organization>of("whole"))
            .period(sample.span(0))
            .build())
        .addChair(Chair.builder().post(Id.of("post")).period(sample.span(2)).build())
        .build();
    return sample.registry(
        organization("whole").build(),
        part,
        person("ada"),
        post("post", "whole"),
        presidency("turn", "whole", sample.spans.get(1).text()).build(),
        term("term", "ada", "post").period(sample.span(3)).build());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void chairsOnDay(long seed) {
    Random random = Seeds.random(seed);
    for (int i = 0; i < DATA_SETS; i++) {
      Sample sample = Sample.next(random, 4);
      Registry registry = chairs(sample);
      int day = ReadingsOracle.randomDay(random);
      Predicate<List<Reading>> turn =
          read -> read.get(0).covers(day) && read.get(1).covers(day);
      Predicate<List<Reading>> term =
          read -> read.get(2).covers(day) && read.get(3).covers(day);

      Answer<Entity> answer =
          registry.chairOn(registry.organizations().get(Id.of("part")), ReadingsOracle.date(day));

      assertThat(List.of(certaintyOf("turn", answer), certaintyOf("term", answer)))
          .as("%s%s on %s", Seeds.replay(seed), sample, day)
          .containsExactly(sample.oracle.answer(turn), sample.oracle.answer(term));
      assertSound(answer.any(), sample.oracle.answer(turn.or(term)));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void chairsDuringSpan(long seed) {
    Random random = Seeds.random(seed);
    for (int i = 0; i < DATA_SETS; i++) {
      Sample sample = Sample.next(random, 4);
      Registry registry = chairs(sample);
      Span asked = Sample.next(random, 1).spans.get(0);

      Answer<Entity> answer = registry.chairDuring(
          registry.organizations().get(Id.of("part")), TimeSpan.parse(asked.text()));

      Certainty turn = sample.oracle.answer(
          asked, (read, during) -> meet(List.of(read.get(0), read.get(1), during)));
      Certainty term = sample.oracle.answer(
          asked, (read, during) -> meet(List.of(read.get(2), read.get(3), during)));
      String context = Seeds.replay(seed) + sample + " during " + asked;
      assertAgrees(context, certaintyOf("turn", answer), turn);
      assertAgrees(context, certaintyOf("term", answer), term);
      assertSound(
          answer.any(),
          sample.oracle.answer(
              asked,
              (read, during) -> meet(List.of(read.get(0), read.get(1), during))
                  || meet(List.of(read.get(2), read.get(3), during))));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void decisionsInForceOnDay(long seed) {
    Random random = Seeds.random(seed);
    for (int i = 0; i < DATA_SETS; i++) {
      Sample sample = Sample.next(random, 3);
      Registry registry = sample.registry(
          organization("body").build(),
          decision("law", "body").period(sample.span(0)).build(),
          decision("repeal", "body")
              .period(sample.span(1))
              .addRepealed(Id.of("law"))
              .build(),
          decision("return", "body")
              .period(sample.span(2))
              .addRepealed(Id.of("repeal"))
              .build());
      int day = ReadingsOracle.randomDay(random);
      LocalDate date = ReadingsOracle.date(day);

      Answer<Decision> answer = registry.decisions().inForce(date);

      String context = Seeds.replay(seed) + sample + " on " + day;
      assertThat(answer.certaintyOf(registry.decisions().get(Id.of("repeal"))))
          .as(context)
          .isEqualTo(sample.oracle.answer(
              read -> read.get(1).covers(day) && read.get(2).start() > day));
      assertSound(
          answer.certaintyOf(registry.decisions().get(Id.of("law"))),
          sample.oracle.answer(read -> read.get(0).covers(day)
              && (read.get(1).start() > day
                  || read.get(2).start() <= read.get(1).start())));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void partsForATime(long seed) {
    Random random = Seeds.random(seed);
    for (int i = 0; i < DATA_SETS; i++) {
      Sample sample = Sample.next(random, 4);
      Registry registry = sample.registry(
          organization("whole").build(),
          part("middle", "whole", sample.span(1)).build(),
          part("low", "middle", sample.span(2)).period(sample.span(3)).build(),
          presidency("turn", "whole", sample.spans.get(0).text()).build(),
          person("ada"),
          post("post", "low"),
          term("term", "ada", "post").period(sample.span(3)).build(),
          meeting("meeting")
              .organization(Id.<Organization>of("low"))
              .period(sample.span(3))
              .build());
      Presidency turn = registry.presidencies().get(Id.of("turn"));

      Briefing briefing = registry.briefing(turn);

      String context = Seeds.replay(seed) + sample;
      assertAgrees(
          context,
          certaintyOf("low", briefing.organizations()),
          sample.oracle.answer(RulesOracleTest::meet));
      assertAgrees(
          context,
          certaintyOf("meeting", briefing.meetings()),
          sample.oracle.answer(RulesOracleTest::meet));
      if (!sample.spans.get(3).start().open()) {
        assertAgrees(
            context,
            certaintyOf("term", briefing.appointments()),
            sample.oracle.answer(read -> hasDay(read.get(3).start(), read)));
      }
      if (!sample.spans.get(3).end().open()) {
        assertAgrees(
            context,
            certaintyOf("term", briefing.departures()),
            sample.oracle.answer(read -> hasDay(read.get(3).end(), read)));
      }
    }
  }

  private static OrganizationBuilder part(String id, String whole, TimeSpan period) {
    return organization(id)
        .addPartOf(Parent.builder().organization(Id.of(whole)).period(period).build());
  }

  private static boolean hasDay(int day, List<Reading> readings) {
    return day > 0
        && day < ReadingsOracle.NEVER
        && readings.stream().allMatch(reading -> reading.covers(day));
  }

  private static boolean meet(List<Reading> readings) {
    // Asked for each combination of readings, so without streams.
    int start = Integer.MIN_VALUE;
    int end = Integer.MAX_VALUE;
    for (Reading reading : readings) {
      start = Math.max(start, reading.start());
      end = Math.min(end, reading.end());
    }
    return start <= end;
  }

  private static Certainty certaintyOf(String id, Answer<? extends Entity> answer) {
    boolean certain = answer.certain().stream().anyMatch(each -> each.id().equals(Id.of(id)));
    boolean uncertain = answer.uncertain().stream().anyMatch(each -> each.id().equals(Id.of(id)));
    return certain ? Certainty.CERTAIN : Certainty.of(false, uncertain);
  }

  /** Asserts that an answer is certain exactly if the oracle is, and never impossible if the oracle is not. */
  private static void assertAgrees(String context, Certainty answer, Certainty expected) {
    assertThat(answer.isCertain()).as(context).isEqualTo(expected.isCertain());
    assertThat(answer.isPossible() || !expected.isPossible()).as(context).isTrue();
  }

  private static void assertSound(Certainty answer, Certainty expected) {
    assertThat(answer).isIn(expected, Certainty.UNCERTAIN);
  }
}
