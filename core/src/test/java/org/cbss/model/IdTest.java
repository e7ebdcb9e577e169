package org.cbss.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.cbss.model.internal.text.MessageText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "Z",
        "0",
        "dk-2019",
        "a.b_c:d/e~f-g",
        "wikidata:Q42",
        "https://example.org/a",
        "A--",
        "9999"
      })
  void acceptsValidIds(String text) {
    assertThat(Id.isValid(text)).isTrue();
    assertThat(Id.<Person>of(text).value()).isEqualTo(text);
    assertThat(Id.of(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-a",
        ".a",
        "_a",
        "~a",
        "/a",
        ":a",
        "a b",
        "a\n",
        " a",
        "a ",
        "ä",
        "aé",
        "ı",
        "а",
        "a#",
        "a%20",
        "a+b",
        "a@b",
        "a\\b",
        "a,b",
        "a\u0000",
        "٣",
        "a٣",
        "é",
        "a\uD83D\uDE00",
        "a\u200d"
      })
  void rejectsOtherTextAndQuotesIt(String text) {
    assertThat(Id.isValid(text)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Id.of(text))
        .withMessageContaining("an id is a letter or digit")
        .withMessageContaining(MessageText.quote(text));
  }

  @Test
  void acceptsUpTo128Characters() {
    assertThat(Id.isValid("a".repeat(128))).isTrue();
    assertThat(Id.isValid("a".repeat(129))).isFalse();
  }

  @Test
  void isCaseSensitive() {
    assertThat(Id.of("a")).isEqualTo(Id.of("a")).hasSameHashCodeAs(Id.of("a"));
    assertThat(Id.of("a")).isNotEqualTo(Id.of("A"));
  }

  @Test
  void rejectsNull() {
    assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> Id.of(null));
  }
}
