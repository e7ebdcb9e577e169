package org.cbss.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.format.DateTimeParseException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of all values with a text form: reading and {@code toString} are inverses, and errors quote the value. */
class TextRoundTripTest {
  static Stream<Arguments> texts() {
    return Stream.of(
            texts(Id::of, "a", "lt-1998", "wikidata:Q42", "https://example.org/a", "0".repeat(128)),
            texts(CountryCode::of, "DK", "ZZ"),
            texts(LanguageTag::of, "en", "EN", "sr-Latn", "de-CH-1996", "x-own", "i-klingon"),
            texts(HttpUrl::of, "https://example.org", "HTTP://example.org/a?b#c"),
            texts(
                EdtfDate::parse,
                "2020-05-06",
                "2020-05",
                "2020",
                "202X",
                "20XX",
                "2020-XX",
                "2020-05-XX",
                "2020?",
                "2020-05~",
                "2020-05-06%",
                "[2019-07-01..2020-06-30]",
                "[..2020-06]",
                "[2023..]",
                "[2001-06-07,2001-07]"),
            texts(
                TimeSpan::parse,
                "2020-05",
                "2019-07-01/2020-06-30",
                "2020-07-01/..",
                "2013/",
                "/",
                "../..",
                "/[..2020-06-30]",
                "2021/2020"))
        .flatMap(each -> each);
  }

  private static Stream<Arguments> texts(Function<String, Object> read, String... texts) {
    return Stream.of(texts).map(text -> Arguments.of(text, read));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void readsItsTextAsTheSameValue(String text, Function<String, Object> read) {
    Object value = read.apply(text);

    assertThat(value).hasToString(text);
    assertThat(read.apply(value.toString())).isEqualTo(value).hasSameHashCodeAs(value);
  }

  static Stream<Function<String, Object>> readers() {
    return Stream.of(
        Id::of, CountryCode::of, LanguageTag::of, HttpUrl::of, EdtfDate::parse, TimeSpan::parse);
  }

  @ParameterizedTest
  @MethodSource("readers")
  void quotesTheInvalidValueShortenedAndEscaped(Function<String, Object> read) {
    assertThat(catchThrowable(() -> read.apply("#\u202E")))
        .isInstanceOfAny(IllegalArgumentException.class, DateTimeParseException.class)
        .hasMessageContaining("\"#\\u202e\"");
    assertThat(catchThrowable(() -> read.apply("#".repeat(100_000))))
        .isInstanceOfAny(IllegalArgumentException.class, DateTimeParseException.class)
        .hasMessageContaining("\"" + "#".repeat(60) + "…\"")
        .message()
        .hasSizeLessThan(300);
  }
}
