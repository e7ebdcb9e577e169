package org.cbss.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.cbss.model.internal.text.MessageText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodeTest {
  @ParameterizedTest
  @ValueSource(strings = {"DK", "LT", "IS", "AA", "ZZ", "II"})
  void acceptsAnyTwoUpperCaseLetters(String text) {
    assertThat(CountryCode.isValid(text)).isTrue();
    assertThat(CountryCode.of(text).value()).isEqualTo(text);
    assertThat(CountryCode.of(text)).hasToString(text).isEqualTo(new CountryCode(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "D",
        "DNK",
        "dk",
        "Dk",
        "dK",
        "D1",
        "12",
        " DK",
        "DK ",
        "D ",
        "ÄÖ",
        "İI",
        "ΑΒ",
        "D\u0000",
        "\uD83C\uDDE9"
      })
  void rejectsOtherTextAndQuotesIt(String text) {
    assertThat(CountryCode.isValid(text)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CountryCode.of(text))
        .withMessage("invalid country code " + MessageText.quote(text)
            + ": a country code is two upper-case letters, such as DK");
  }

  @Test
  void ordersAlphabetically() {
    assertThat(CountryCode.of("DE")).isLessThan(CountryCode.of("DK"));
    assertThat(CountryCode.of("SE")).isGreaterThan(CountryCode.of("NO"));
    assertThat(CountryCode.of("DK")).isEqualByComparingTo(CountryCode.of("DK"));
  }

  @Test
  void rejectsNull() {
    assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> CountryCode.of(null));
  }
}
