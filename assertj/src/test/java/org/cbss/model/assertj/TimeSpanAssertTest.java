package org.cbss.model.assertj;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cbss.model.assertj.ModelAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.cbss.model.time.EdtfSyntaxException;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TimeSpanAssertTest {
  private static final TimeSpan VAGUE = TimeSpan.parse("2019/2020-06");
  private static final LocalDate CERTAIN_DAY = day("2020-01-01");
  private static final LocalDate UNCERTAIN_DAY = day("2020-06-02");
  private static final LocalDate OTHER_DAY = day("2020-07-01");

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static TimeSpan span(String text) {
    return TimeSpan.parse(text);
  }

  static Stream<Arguments> questions() {
    return Stream.of(
        question(
            CERTAIN_DAY,
            UNCERTAIN_DAY,
            OTHER_DAY,
            (LocalDate day) -> List.of(
                span -> span.covers(day),
                span -> span.perhapsCovers(day),
                span -> span.doesNotCover(day))),
        question(
            "2020-02",
            "2020-05/2020-06",
            "2021",
            (TimeSpan other) -> List.of(
                span -> span.covers(other),
                span -> span.perhapsCovers(other),
                span -> span.doesNotCover(other))),
        question(
            "2020-02",
            "2020-06",
            "2021",
            (TimeSpan other) -> List.of(
                span -> span.overlaps(other),
                span -> span.perhapsOverlaps(other),
                span -> span.doesNotOverlap(other))),
        question(
            "2021",
            "2020-06/2021",
            "2020-02",
            (TimeSpan other) -> List.of(
                span -> span.precedes(other),
                span -> span.perhapsPrecedes(other),
                span -> span.doesNotPrecede(other))));
  }

  private static Arguments question(
      String certain,
      String uncertain,
      String impossible,
      Function<TimeSpan, List<Consumer<TimeSpanAssert>>> ask) {
    return question(span(certain), span(uncertain), span(impossible), ask);
  }

  private static <T> Arguments question(
      T certain, T uncertain, T impossible, Function<T, List<Consumer<TimeSpanAssert>>> ask) {
    return Arguments.of(ask.apply(certain), ask.apply(uncertain), ask.apply(impossible));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void acceptsOneAnswerToEachQuestion(
      List<Consumer<TimeSpanAssert>> certain,
      List<Consumer<TimeSpanAssert>> uncertain,
      List<Consumer<TimeSpanAssert>> impossible) {
    acceptsOnly(certain, 0);
    acceptsOnly(uncertain, 1);
    acceptsOnly(impossible, 2);
  }

  private static void acceptsOnly(List<Consumer<TimeSpanAssert>> answers, int holds) {
    for (int i = 0; i < answers.size(); i++) {
      Consumer<TimeSpanAssert> answer = answers.get(i);
      if (i == holds) {
        answer.accept(assertThat(VAGUE));
      } else {
        Failing.message(() -> answer.accept(assertThat(VAGUE)));
      }
    }
  }

  @Test
  void asksForAdjacentDays() {
    assertThat(span("2020-05-01/2020-05-31")).abuts(span("2020-06-01/2020-06-30"));
    assertThat(span("2020-05-01/2020-05")).perhapsAbuts(span("2020-06-01/2020-06-30"));
    assertThat(span("2020-05")).doesNotAbut(span("2020-08"));
    Failing.message(() -> assertThat(span("2020-05")).abuts(span("2020-06")));
    Failing.message(() -> assertThat(span("2020-05")).perhapsAbuts(span("2020-08")));
    Failing.message(() -> assertThat(span("2020-05")).doesNotAbut(span("2020-06")));
  }

  @Test
  void saysWhenSpanStartsAndEnds() {
    Assertions.assertThat(Failing.message(() -> assertThat(VAGUE).covers(UNCERTAIN_DAY)))
        .containsExactly(
            "Expecting 2019/2020-06 to certainly cover 2020-06-02, which is UNCERTAIN",
            "but it starts on a day from 2019-01-01 to 2019-12-31",
            "and ends on a day from 2020-06-01 to 2020-06-30");
    Assertions.assertThat(Failing.message(() -> assertThat(span("2013/..")).hasUnknownEnd()))
        .containsExactly(
            "Expecting 2013/.. to have an unknown end",
            "but it starts on a day from 2013-01-01 to 2013-12-31",
            "and ends never (open)");
  }

  @Test
  void acceptsBoundsOfStartAndEnd() {
    assertThat(VAGUE)
        .startsBetween(day("2019-01-01"), day("2019-12-31"))
        .endsBetween(day("2020-06-01"), day("2020-06-30"));
    assertThat(span("2020-05-01/2020-05-31"))
        .startsOn(day("2020-05-01"))
        .endsOn(day("2020-05-31"))
        .hasSameBoundsAs("{2020-05}");
    Failing.message(() -> assertThat(VAGUE).startsOn(day("2019-01-01")));
    Failing.message(() -> assertThat(VAGUE).startsBetween(day("2019-01-01"), day("2019-12-30")));
    Failing.message(() -> assertThat(VAGUE).endsOn(day("2020-06-30")));
    Failing.message(() -> assertThat(VAGUE).endsBetween(day("2020-06-02"), day("2020-06-30")));
    Failing.message(() -> assertThat(VAGUE).hasSameBoundsAs("2019/2020"));
  }

  @Test
  void distinguishesUnknownFromOpenEnds() {
    assertThat(span("2013/")).hasUnknownEnd();
    assertThat(span("2013/..")).hasOpenEnd();
    assertThat(span("/2013")).hasUnknownStart();
    assertThat(span("../2013")).hasOpenStart();
    Failing.message(() -> assertThat(span("2013/")).hasOpenEnd());
    Failing.message(() -> assertThat(span("/2013")).hasOpenStart());
    Failing.message(() -> assertThat(span("../2013")).hasUnknownStart());
  }

  @Test
  void saysThatSpanIsReversed() {
    assertThat(span("2020/2019")).isReversed();
    Assertions.assertThat(Failing.message(() -> assertThat(span("2020/2019")).covers(CERTAIN_DAY)))
        .contains("but it is reversed");
    Failing.message(() -> assertThat(VAGUE).isReversed());
  }

  @Test
  void refusesTextThatIsNoSpan() {
    assertThatThrownBy(() -> assertThat(VAGUE).hasSameBoundsAs("last year"))
        .isInstanceOf(EdtfSyntaxException.class);
  }
}
