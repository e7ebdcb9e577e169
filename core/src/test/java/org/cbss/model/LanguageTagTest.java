package org.cbss.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.cbss.model.internal.text.MessageText;
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
  void keepsWellFormedTagsAsWritten(String text) {
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
  void rejectsMalformedTagsAndQuotesThem(String text) {
    assertThat(LanguageTag.isValid(text)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LanguageTag.of(text))
        .withMessageContaining("BCP 47")
        .withMessageContaining(MessageText.quote(text));
  }

  @Test
  void readsTagsOfAnyLength() {
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
  void matchesTheSameOrAWiderLanguage(String text, String wanted, boolean serves) {
    assertThat(LanguageTag.of(text).matches(LanguageTag.of(wanted))).isEqualTo(serves);
  }

  @Test
  void ignoresCaseInComparisons() {
    assertThat(LanguageTag.of("en"))
        .isEqualTo(LanguageTag.ENGLISH)
        .isEqualTo(new LanguageTag("en"))
        .isEqualTo(LanguageTag.of("EN"))
        .hasSameHashCodeAs(LanguageTag.of("EN"))
        .isNotEqualTo(LanguageTag.of("da"))
        .isNotEqualTo("en");
    assertThat(LanguageTag.of("sr-latn-rs"))
        .isEqualTo(LanguageTag.of("sr-Latn-RS"))
        .hasSameHashCodeAs(LanguageTag.of("SR-LATN-RS"));
    assertThat(LanguageTag.of("i-klingon"))
        .isEqualTo(LanguageTag.of("I-KLINGON"))
        .hasSameHashCodeAs(LanguageTag.of("I-KLINGON"));
  }

  @Test
  void ordersAlphabeticallyIgnoringCase() {
    assertThat(LanguageTag.of("da")).isLessThan(LanguageTag.of("da-DK"));
    assertThat(LanguageTag.of("da-DK")).isLessThan(LanguageTag.of("en"));
    assertThat(LanguageTag.of("da")).isLessThan(LanguageTag.of("EN"));
    assertThat(LanguageTag.of("EN")).isEqualByComparingTo(LanguageTag.of("en"));
  }

  @Test
  void rejectsNull() {
    assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> LanguageTag.of(null));
  }
}
