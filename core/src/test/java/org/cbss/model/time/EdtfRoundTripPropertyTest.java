package org.cbss.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.cbss.model.testing.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading and writing are inverses. */
class EdtfRoundTripPropertyTest {
  private static final int TEXTS = 400;
  private static final String CHARACTERS = "0123456789-/.,[]{}X?~%YTZSE+: x٢";

  static LongStream seeds() {
    return Seeds.first(20);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void writesDatesAsTheyWereRead(long seed) {
    EdtfTexts texts = new EdtfTexts(Seeds.random(seed));
    String previous = "2020";
    for (int i = 0; i < TEXTS; i++) {
      String text = texts.date();
      assertRoundTrip(seed, text, previous, EdtfDate::parse);
      previous = text;
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void writesSpansAsTheyWereRead(long seed) {
    EdtfTexts texts = new EdtfTexts(Seeds.random(seed));
    String previous = "2020";
    for (int i = 0; i < TEXTS; i++) {
      String text = texts.span();
      assertRoundTrip(seed, text, previous, TimeSpan::parse);
      previous = text;
    }
  }

  private static <T> void assertRoundTrip(
      long seed, String text, String otherText, Function<String, T> parse) {
    String context = Seeds.replay(seed) + text;
    T parsed = parse.apply(text);

    assertThat(parsed.toString()).as(context).isEqualTo(text);
    T again = parse.apply(parsed.toString());
    assertThat(again).as(context).isEqualTo(parsed).hasSameHashCodeAs(parsed);
    assertThat(parsed.equals(parse.apply(otherText)))
        .as(context + " and " + otherText)
        .isEqualTo(text.equals(otherText));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void createsTheSameByFactoriesAsByParsing(long seed) {
    EdtfTexts texts = new EdtfTexts(Seeds.random(seed));
    for (int i = 0; i < TEXTS; i++) {
      TimeSpan span = TimeSpan.parse(texts.span());
      String context = Seeds.replay(seed) + span;

      TimeSpan made = made(span);
      assertThat(made).as(context).isEqualTo(span).hasSameHashCodeAs(span);
      assertThat(made.hasSameBounds(span)).as(context).isTrue();
    }
  }

  private static TimeSpan made(TimeSpan span) {
    if (span.isSingleDate()) {
      return TimeSpan.within(span.start().date().orElseThrow());
    }
    List<EdtfDate> members = span.members();
    return switch (members.size()) {
      case 0 -> TimeSpan.of(span.start(), span.end());
      case 1 -> TimeSpan.allOf(members.get(0));
      default -> TimeSpan.allOf(members.get(0), members.get(1));
    };
  }

  /** Damages valid text in one or two places. The result is read as it is, or rejected with reasons. */
  @ParameterizedTest
  @MethodSource("seeds")
  void keepsOrRejectsDamagedText(long seed) {
    Random random = Seeds.random(seed);
    EdtfTexts texts = new EdtfTexts(random);
    for (int i = 0; i < TEXTS; i++) {
      String text = damaged(random, texts.span());
      String context = Seeds.replay(seed) + text;
      try {
        assertThat(TimeSpan.parse(text).toString()).as(context).isEqualTo(text);
      } catch (EdtfSyntaxException refused) {
        assertThat(refused.problems()).as(context).isNotEmpty();
        assertThat(refused.getMessage()).as(context).isNotBlank();
      }
    }
  }

  private static String damaged(Random random, String text) {
    StringBuilder damaged = new StringBuilder(text);
    for (int faults = 1 + random.nextInt(2); faults > 0; faults--) {
      char character = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
      int at = random.nextInt(damaged.length() + 1);
      if (at == damaged.length() || random.nextInt(3) == 0) {
        damaged.insert(at, character);
      } else if (random.nextBoolean()) {
        damaged.setCharAt(at, character);
      } else {
        damaged.deleteCharAt(at);
      }
    }
    return damaged.toString();
  }
}
