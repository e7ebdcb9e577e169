package org.cbss.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import org.cbss.model.testing.Seeds;
import org.cbss.model.time.SpanOracle.Reading;
import org.cbss.model.time.SpanOracle.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The answers of spans are exact: they equal those over an enumeration of all readings. */
class TimeSpanOracleTest {
  private static final int SEEDS = 20;
  private static final int PAIRS = 1_000;

  /** A question about two spans, and about two of their readings. */
  private enum Relation {
    COVERS(TimeSpan::covers, Reading::covers),
    OVERLAPS(TimeSpan::overlaps, Reading::overlaps),
    PRECEDES(TimeSpan::precedes, Reading::precedes),
    ABUTS(TimeSpan::abuts, Reading::abuts),
    STARTS_WITHIN(TimeSpan::startsWithin, Reading::startsWithin),
    ENDS_WITHIN(TimeSpan::endsWithin, Reading::endsWithin);

    private final BiFunction<TimeSpan, TimeSpan, Certainty> answer;
    private final SpanOracle.Question question;

    Relation(BiFunction<TimeSpan, TimeSpan, Certainty> answer, SpanOracle.Question question) {
      this.answer = answer;
      this.question = question;
    }

    Certainty answer(TimeSpan one, TimeSpan other) {
      return answer.apply(one, other);
    }
  }

  static LongStream seeds() {
    return Seeds.first(SEEDS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void comparesSetsOfReadings(long seed) {
    Random random = Seeds.random(seed);
    for (int i = 0; i < PAIRS; i++) {
      SpanSamples samples = new SpanSamples(random);
      Span one = samples.span();
      Span other = random.nextInt(20) == 0 ? one : samples.span();
      SpanOracle oracle = new SpanOracle(one, other, samples.center());
      TimeSpan first = TimeSpan.parse(one.text());
      TimeSpan second = TimeSpan.parse(other.text());

      assertThat(first.refines(second))
          .as("%s%s refines %s", Seeds.replay(seed), first, second)
          .isEqualTo(oracle.refines());
      assertThat(first.isCompatibleWith(second))
          .as("%s%s with %s", Seeds.replay(seed), first, second)
          .isEqualTo(oracle.isCompatible())
          .isEqualTo(second.isCompatibleWith(first));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void answersAsAllReadingsDo(long seed) {
    Random random = Seeds.random(seed);
    for (int i = 0; i < PAIRS; i++) {
      SpanSamples samples = new SpanSamples(random);
      Span one = samples.span();
      Span other = random.nextInt(20) == 0 ? one : samples.span();
      SpanOracle oracle = new SpanOracle(one, other, samples.center());
      assertAgree(
          Seeds.replay(seed), oracle, TimeSpan.parse(one.text()), TimeSpan.parse(other.text()));
    }
  }

  private static void assertAgree(String seed, SpanOracle oracle, TimeSpan one, TimeSpan other) {
    assertThat(one.isReversed()).as("%s%s is reversed", seed, one).isEqualTo(!oracle.hasReading());
    for (LocalDate day : oracle.days()) {
      Certainty answer = one.covers(day);
      if (answer != oracle.covers(day)) {
        assertThat(answer).as("%s%s COVERS %s", seed, one, day).isEqualTo(oracle.covers(day));
      }
    }
    for (Relation relation : Relation.values()) {
      assertThat(relation.answer(one, other))
          .as("%s%s %s %s", seed, one, relation, other)
          .isEqualTo(oracle.ask(relation.question));
    }
  }

  /** Shows that the test above is not vacuous: its spans get every answer to every question. */
  @Test
  void coversEveryAnswerToEveryQuestion() {
    assumeFalse(Seeds.replaying(), "one seed alone");
    Map<Relation, Set<Certainty>> answers = new EnumMap<>(Relation.class);
    seeds().mapToObj(Seeds::random).forEach(random -> {
      for (int i = 0; i < PAIRS; i++) {
        SpanSamples samples = new SpanSamples(random);
        TimeSpan one = TimeSpan.parse(samples.span().text());
        TimeSpan other = TimeSpan.parse(samples.span().text());
        for (Relation relation : Relation.values()) {
          answers
              .computeIfAbsent(relation, key -> EnumSet.noneOf(Certainty.class))
              .add(relation.answer(one, other));
        }
      }
    });

    assertThat(answers.keySet()).containsExactly(Relation.values());
    assertThat(answers.values())
        .allSatisfy(seen -> assertThat(seen).containsExactly(Certainty.values()));
  }
}
