package org.cbss.model.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleCharactersTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00, 0x09, 0x0A, 0x1F, 0x7F, 0x85, 0x9F, 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4,
        0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2060,
        0x2066, 0x2069, 0x206F, 0x2800, 0x3164, 0xD800, 0xDFFF, 0xFDD0, 0xFE00, 0xFE0F, 0xFEFF,
        0xFFA0, 0xFFF9, 0xFFFE, 0xFFFF, 0x1D173, 0xE0001, 0xE0100, 0x10FFFF
      })
  void findsInvisibleCharacters(int character) {
    assertThat(InvisibleCharacters.isInvisible(character)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        ' ', '~', 'a', 0xA0, 'å', 0x301, 0x3000, 0x2801, 0x200A, 0x2010, 0xFE10, 0x1F600, 0x0601,
        0x06DD, 0x070F, 0x08E2, 0x110BD
      })
  void keepsVisibleCharactersAndSpaces(int character) {
    assertThat(InvisibleCharacters.isInvisible(character)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u2800\u00AD\u2800",
        "\u200B\u200B",
        "\u3164 \u115F",
        "\uDB40\uDC41\uDB40\uDC7F",
        "\uFE0F",
        "\uDB40\uDD00",
        "\t\n"
      })
  void callsTextBlankIfNothingIsVisible(String text) {
    assertThat(InvisibleCharacters.isBlank(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "\u200Ba", " .", "\u0301", "\u06DD", "\u2801", "😀\uFE0F", "\uE000"})
  void callsTextNotBlankIfAnythingIsVisible(String text) {
    assertThat(InvisibleCharacters.isBlank(text)).isFalse();
  }

  @Test
  void knowsWhatChangesTheDirection() {
    assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(InvisibleCharacters::changesDirection))
        .containsExactly(0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069);
  }

  @Test
  void countsDirectionMarksAsInvisible() {
    assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(InvisibleCharacters::changesDirection)
            .allMatch(InvisibleCharacters::isInvisible))
        .isTrue();
  }

  @Test
  void escapesInvisibleCharactersAlone() {
    assertThat(InvisibleCharacters.escape("a\u200Bb \n\u2800 å \uDB40\uDC01"))
        .isEqualTo("a\\u200bb \\u000a\\u2800 å \\ue0001");
    assertThat(InvisibleCharacters.escape("Østersjørådet")).isEqualTo("Østersjørådet");
  }
}
