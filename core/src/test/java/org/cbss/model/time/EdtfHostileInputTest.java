package org.cbss.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.cbss.model.time.EdtfSyntaxException.Problem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Malicious text is rejected fast, with a short message, and never repeated unescaped. */
class EdtfHostileInputTest {
  private static final int LONG = 100_000;
  private static final Duration SOON = Duration.ofSeconds(60);

  static Stream<Arguments> longTexts() {
    Stream<Arguments> runs = Stream.of(
            "0", "1", "9", "[", "]", "{", "-", "+", "X", "?", "~", "%", ".", ",", " ", "Y", "T")
        .map(unit -> arguments("a run of " + unit, unit.repeat(LONG)));
    Stream<Arguments> repeated = Stream.of(
            "2020-", "-05", "[]", "[..", "..", "2020,", "1S", "1E", "X-", "?-", "2020?-", "12T",
            "😀")
        .map(unit -> arguments("a run of " + unit, unit.repeat(LONG / unit.length())));
    Stream<Arguments> composed = Stream.of(
        arguments("a set of digits", "[" + "1".repeat(LONG) + "]"),
        arguments("a set of commas", "[" + ",".repeat(LONG) + "]"),
        arguments("a set of sets", "[".repeat(LONG) + "]".repeat(LONG)),
        arguments("a set of dots", "[" + ".".repeat(LONG) + "]"),
        arguments("a set of years", "[" + "2020,".repeat(LONG / 5) + "2020]"),
        arguments("a range of digits", "[" + "1".repeat(LONG) + "..2020]"),
        arguments("a qualified set", "[" + "1".repeat(LONG) + "]?"),
        arguments("a date and marks", "2020-05-06" + "?".repeat(LONG)),
        arguments("a date and hyphens", "2020" + "-".repeat(LONG)),
        arguments("marks and a digit", "?".repeat(LONG) + "1"),
        arguments("digits, marks and a letter", "1".repeat(LONG) + "?".repeat(LONG) + "a"),
        arguments("digits and a time", "1".repeat(LONG) + "T1"),
        arguments("digits and a time in lower case", "1".repeat(LONG) + "t1"),
        arguments("a date and a long time", "2020-05-06T1" + "0".repeat(LONG)),
        arguments("a date, a long time and a zone", "2020-05-06T1" + "0".repeat(LONG) + " Z"),
        arguments("digits and an exponent", "1".repeat(LONG) + "E" + "1".repeat(LONG)),
        arguments("digits and significant digits", "1".repeat(LONG) + "S1"),
        arguments("a far year", "1".repeat(LONG) + "-05-06"),
        arguments("a year long ago", "-" + "1".repeat(LONG)),
        arguments("a year with a sign", "+2020-" + "0".repeat(LONG)),
        arguments("an open all-of set", "{" + "2020,".repeat(LONG / 5)));
    return Stream.of(runs, repeated, composed).flatMap(texts -> texts);
  }

  static Stream<Arguments> unprintableTexts() {
    List<String> texts = List.of(
        "2020\u0000",
        "\u0007\u001B[31m2020",
        "2020\r\n",
        "2020\u007F",
        "\u009B2020",
        "2020\u202E50",
        "\u2066\u2067\u2068\u2069",
        "\u200E\u200F\u061C",
        "\u202A\u202B\u202C\u202D",
        "\uFEFF2020",
        "\uD800",
        "2020\uDC00",
        "\uDC00\uD800",
        "\uDB40\uDC01",
        "[\u202E..2020]",
        "[2020,\u202E]",
        "{\u202E}",
        "[\u202E",
        "[\u202E]?",
        "Y\u202E",
        "XXXX\u202E",
        "+2020-\u202E",
        "-2020\u202E",
        "12020-\u202E",
        "0000\u202E",
        "2020-05-06T1\u202E",
        "2020-05-06 1\u0007",
        "2020-05-06T1\u202E\u0007 Z",
        "2020-05-06 1\u202E\u0007 T",
        "\u202E/2020/\u0007",
        "\u202E/\u0007");
    return texts.stream().map(text -> arguments(escaped(text), text));
  }

  private static String escaped(String text) {
    StringBuilder shown = new StringBuilder();
    text.chars().forEach(unit -> {
      if (unit > ' ' && unit < 127) {
        shown.append((char) unit);
      } else {
        shown.append("U+").append(Integer.toHexString(unit)).append(' ');
      }
    });
    return shown.toString();
  }

  private static List<Problem> refusals(String text) {
    return Stream.of(
            catchThrowableOfType(EdtfSyntaxException.class, () -> EdtfDate.parse(text)),
            catchThrowableOfType(EdtfSyntaxException.class, () -> TimeSpan.parse(text)),
            catchThrowableOfType(
                EdtfSyntaxException.class, () -> TimeSpan.parse(text + "/" + text)))
        .flatMap(refused -> refused.problems().stream())
        .toList();
  }

  @Tag("slow")
  @ParameterizedTest(name = "{0}")
  @MethodSource("longTexts")
  void rejectsLongTextFastWithShortMessages(String name, String text) {
    List<Problem> problems = assertTimeoutPreemptively(SOON, () -> refusals(text));

    assertThat(problems).as(name).hasSizeGreaterThanOrEqualTo(3).allSatisfy(problem -> {
      assertThat(problem.message().length()).as("length of the message").isLessThan(300);
      assertThat(problem.help().orElse("").length()).as("length of the help").isLessThan(100);
    });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unprintableTexts")
  void escapesInvisibleCharactersInMessages(String name, String text) {
    assertThat(refusals(text)).as(name).hasSizeGreaterThanOrEqualTo(3).allSatisfy(problem -> {
      assertThat(unprintable(problem.message())).as("in the message").isEmpty();
      assertThat(unprintable(problem.help().orElse(""))).as("in the help").isEmpty();
    });
  }

  private static List<String> unprintable(String text) {
    return text.codePoints()
        .filter(character -> switch (Character.getType(character)) {
          case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
          default -> false;
        })
        .mapToObj(character -> "U+" + Integer.toHexString(character))
        .toList();
  }

  @Tag("slow")
  @ParameterizedTest(name = "{0}")
  @MethodSource("longTexts")
  void rejectsLongSpansFast(String name, String text) {
    List<Problem> problems = assertTimeoutPreemptively(
        SOON,
        () -> Stream.of(text + "/2020", "2020/" + text, text + "/" + text + "/" + text)
            .map(
                span -> catchThrowableOfType(EdtfSyntaxException.class, () -> TimeSpan.parse(span)))
            .flatMap(refused -> refused.problems().stream())
            .toList());

    assertThat(problems).as(name).hasSize(3);
  }
}
