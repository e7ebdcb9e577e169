package org.cbss.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "en",
        "de",
        "EN",
        "en-GB",
        "sr-Latn",
        "sr-Latn-RS",
        "de-1996",
        "und",
        "gsw",
        "i-klingon",
        "x-private",
        "th-TH-u-ca-buddhist",
        "zh-yue-HK",
        "zh-min-nan",
        "de-419-1996-x-a-b",
        "sl-rozaj-biske-1994",
        "en-a-bbb-0-cc-x-dd",
        "EN-gb-OED",
        "sgn-be-fr",
        "deutsch-Latn"
      })
  void takesWellFormedTagsAndKeepsThemAsWritten(String text) {
    assertThat(LanguageTag.isValid(text)).isTrue();
    assertThat(LanguageTag.of(text).value()).isEqualTo(text);
    assertThat(LanguageTag.of(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "e",
        "en_GB",
        "en-",
        "-en",
        "en--GB",
        "en GB",
        "english language",
        "abcdefghi",
        "dä",
        "en-x",
        "1",
        "en\u0000",
        "deutsch-abc",
        "de-abc-abc-abc-abc",
        "de-Latn-Latn",
        "de-DE-DE",
        "de-19",
        "de-a1",
        "de-a-b",
        "de-a",
        "de-x-",
        "x-123456789",
        "i-danish",
        "i-\u212Alingon",
        "en\uFF0DGB",
        "en-GB\n"
      })
  void refusesTextsThatAreNone(String text) {
    assertThat(LanguageTag.isValid(text)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LanguageTag.of(text))
        .withMessageContaining("BCP 47");
  }

  @Test
  void readsTextOfAnyLength() {
    assertThat(LanguageTag.isValid("en" + "-abcde".repeat(100_000))).isTrue();
    assertThat(LanguageTag.isValid("en" + "-abcde".repeat(100_000) + "-")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "en,         en,      true",
    "en-GB,      en,      true",
    "en-gb,      EN,      true",
    "sr-Latn-RS, sr-Latn, true",
    "sr-Latn-RS, sr,      true",
    "en,         en-GB,   false",
    "eng,        en,      false",
    "de,         en,      false",
    "en-GB,      en-US,   false",
    "id,         ID,      true",
  })
  void servesAReaderOfTheSameOrAWiderLanguage(String text, String wanted, boolean serves) {
    assertThat(LanguageTag.of(text).serves(LanguageTag.of(wanted))).isEqualTo(serves);
  }

  @Test
  void isEqualWhenTheTextsAre() {
    assertThat(LanguageTag.of("en"))
        .isEqualTo(LanguageTag.ENGLISH)
        .isEqualTo(new LanguageTag("en"));
    assertThat(LanguageTag.of("en")).isNotEqualTo(LanguageTag.of("EN"));
  }

  @Test
  void isOrderedByText() {
    assertThat(LanguageTag.of("da")).isLessThan(LanguageTag.of("da-DK"));
    assertThat(LanguageTag.of("da-DK")).isLessThan(LanguageTag.of("en"));
    assertThat(LanguageTag.of("EN")).isLessThan(LanguageTag.of("da"));
    assertThat(LanguageTag.of("da")).isEqualByComparingTo(LanguageTag.of("da"));
  }

  @Test
  void refusesNull() {
    assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> LanguageTag.of(null));
  }
}
