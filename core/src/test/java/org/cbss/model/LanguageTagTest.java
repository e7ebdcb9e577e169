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
        "th-TH-u-ca-buddhist"
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
        "en\u0000"
      })
  void refusesTextsThatAreNone(String text) {
    assertThat(LanguageTag.isValid(text)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LanguageTag.of(text))
        .withMessageContaining("BCP 47");
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
