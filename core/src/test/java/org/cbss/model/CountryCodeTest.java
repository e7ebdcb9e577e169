package org.cbss.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodeTest {
  @ParameterizedTest
  @ValueSource(strings = {"DK", "LT", "IS", "AA", "ZZ", "II"})
  void takesTwoUpperCaseLettersWhetherAssignedOrNot(String text) {
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
  void refusesEverythingElse(String text) {
    assertThat(CountryCode.isValid(text)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CountryCode.of(text))
        .withMessage("a country code is two upper-case letters, such as DK");
  }

  @Test
  void refusesNull() {
    assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> CountryCode.of(null));
  }
}
