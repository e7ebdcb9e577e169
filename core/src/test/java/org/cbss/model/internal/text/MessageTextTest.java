package org.cbss.model.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTextTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          ``       | ""
          2020     | "2020"
          café 😀  | "café 😀"
          a b      | "a b"
          """)
  void quotesVisibleTextAsItIs(String value, String quoted) {
    assertThat(MessageText.quote(value)).isEqualTo(quoted);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 0x1B, 0x7F, 0x9B, 0xAD, 0x200D, 0x2028, 0x2029, 0x202E, 0xD800, 0xFEFF})
  void escapesInvisibleCharacters(int character) {
    assertThat(InvisibleCharacters.isInvisible(character)).isTrue();
    assertThat(MessageText.quote("a" + Character.toString(character) + "b"))
        .matches("\"a\\\\u[0-9a-f]{4,5}b\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "😀"})
  void cutsTextAfterSixtyCharacters(String character) {
    assertThat(MessageText.quote(character.repeat(60)))
        .isEqualTo("\"" + character.repeat(60) + "\"");
    assertThat(MessageText.quote(character.repeat(61)))
        .isEqualTo("\"" + character.repeat(60) + "…\"");
  }
}
