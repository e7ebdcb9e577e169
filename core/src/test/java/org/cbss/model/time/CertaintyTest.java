package org.cbss.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.time.Certainty.CERTAIN;
import static org.cbss.model.time.Certainty.IMPOSSIBLE;
import static org.cbss.model.time.Certainty.UNCERTAIN;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CertaintyTest {
  static Stream<Arguments> pairs() {
    return values().flatMap(a -> values().map(b -> Arguments.of(a, b)));
  }

  static Stream<Arguments> triples() {
    return values().flatMap(a -> values().flatMap(b -> values().map(c -> Arguments.of(a, b, c))));
  }

  private static Stream<Certainty> values() {
    return Arrays.stream(Certainty.values());
  }

  @ParameterizedTest
  @CsvSource({
    "CERTAIN,    CERTAIN,    CERTAIN,    CERTAIN",
    "CERTAIN,    UNCERTAIN,  UNCERTAIN,  CERTAIN",
    "CERTAIN,    IMPOSSIBLE, IMPOSSIBLE, CERTAIN",
    "UNCERTAIN,  CERTAIN,    UNCERTAIN,  CERTAIN",
    "UNCERTAIN,  UNCERTAIN,  UNCERTAIN,  UNCERTAIN",
    "UNCERTAIN,  IMPOSSIBLE, IMPOSSIBLE, UNCERTAIN",
    "IMPOSSIBLE, CERTAIN,    IMPOSSIBLE, CERTAIN",
    "IMPOSSIBLE, UNCERTAIN,  IMPOSSIBLE, UNCERTAIN",
    "IMPOSSIBLE, IMPOSSIBLE, IMPOSSIBLE, IMPOSSIBLE",
  })
  void followsTheTruthTablesOfKleene(Certainty a, Certainty b, Certainty and, Certainty or) {
    assertThat(a.and(b)).isEqualTo(and);
    assertThat(a.or(b)).isEqualTo(or);
  }

  @Test
  void negatesCertainAndImpossible() {
    assertThat(CERTAIN.not()).isEqualTo(IMPOSSIBLE);
    assertThat(UNCERTAIN.not()).isEqualTo(UNCERTAIN);
    assertThat(IMPOSSIBLE.not()).isEqualTo(CERTAIN);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void isCommutative(Certainty a, Certainty b) {
    assertThat(a.and(b)).isEqualTo(b.and(a));
    assertThat(a.or(b)).isEqualTo(b.or(a));
  }

  @ParameterizedTest
  @MethodSource("triples")
  void isAssociative(Certainty a, Certainty b, Certainty c) {
    assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
    assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
  }

  @ParameterizedTest
  @MethodSource("triples")
  void isDistributive(Certainty a, Certainty b, Certainty c) {
    assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
    assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void obeysDeMorgan(Certainty a, Certainty b) {
    assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
    assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void obeysAbsorption(Certainty a, Certainty b) {
    assertThat(a.and(a.or(b))).isEqualTo(a);
    assertThat(a.or(a.and(b))).isEqualTo(a);
  }

  @ParameterizedTest
  @EnumSource
  void isIdempotentAndCancelsDoubleNegation(Certainty a) {
    assertThat(a.and(a)).isEqualTo(a);
    assertThat(a.or(a)).isEqualTo(a);
    assertThat(a.not().not()).isEqualTo(a);
  }

  @ParameterizedTest
  @EnumSource
  void hasIdentitiesAndAnnihilators(Certainty a) {
    assertThat(a.and(CERTAIN)).isEqualTo(a);
    assertThat(a.or(IMPOSSIBLE)).isEqualTo(a);
    assertThat(a.and(IMPOSSIBLE)).isEqualTo(IMPOSSIBLE);
    assertThat(a.or(CERTAIN)).isEqualTo(CERTAIN);
  }

  @Test
  void hasNoLawOfExcludedMiddle() {
    assertThat(UNCERTAIN.or(UNCERTAIN.not())).isEqualTo(UNCERTAIN);
    assertThat(UNCERTAIN.and(UNCERTAIN.not())).isEqualTo(UNCERTAIN);
  }

  @Test
  void separatesPossibleFromCertain() {
    assertThat(values().filter(Certainty::isPossible)).containsExactly(UNCERTAIN, CERTAIN);
    assertThat(values().filter(Certainty::isCertain)).containsExactly(CERTAIN);
  }

  @ParameterizedTest
  @CsvSource({
    "true,  true,  CERTAIN",
    "true,  false, CERTAIN",
    "false, true,  UNCERTAIN",
    "false, false, IMPOSSIBLE",
  })
  void combinesCertainAndPossible(boolean certain, boolean possible, Certainty expected) {
    assertThat(Certainty.of(certain, possible)).isEqualTo(expected);
  }

  @Test
  void isNeverUncertainAboutAFact() {
    assertThat(Certainty.of(true)).isEqualTo(CERTAIN);
    assertThat(Certainty.of(false)).isEqualTo(IMPOSSIBLE);
  }
}
