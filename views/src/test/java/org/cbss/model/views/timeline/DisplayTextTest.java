package org.cbss.model.views.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayTextTest {

  @Test
  void escapesMarkup() {
    assertThat(DisplayText.escaped("<script>alert(\"1\" & '2')</script>"))
        .isEqualTo("&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000",
        "\u0007",
        "\u001b[31m",
        "\u202e",
        "\u2066",
        "\ud800",
        "\uffff",
        "\u0085",
        "\u200b",
        "\u2800",
        "\ufeff"
      })
  void escapesInvisibleCharacters(String hidden) {
    assertThat(DisplayText.escaped("a" + hidden + "b")).startsWith("a\\u").endsWith("b");
  }

  @Test
  void putsTextOnOneLine() {
    assertThat(DisplayText.visible(" a\n\tb ")).isEqualTo("a b");
  }

  @Test
  void cutsLongText() {
    String cut = DisplayText.cut("a name that is much too long", 13, 100);
    assertThat(cut).endsWith("…").hasSizeLessThan(20);
    assertThat(DisplayText.width(cut, 13)).isLessThanOrEqualTo(100);
    assertThat(DisplayText.cut("short", 13, 100)).isEqualTo("short");
    assertThat(DisplayText.cut("😀😀😀😀", 13, 50)).doesNotMatch(".*[\\ud800-\\udbff]…");
  }

  @Test
  void breaksLinesAtWords() {
    assertThat(DisplayText.lines("Head of the Children at Risk Unit", 13, 120, 3))
        .containsExactly("Head of the", "Children at Risk", "Unit");
    assertThat(DisplayText.lines("Head of the Children at Risk Unit", 13, 120, 2))
        .containsExactly("Head of the", "Children at Risk…");
    assertThat(DisplayText.lines("Head of the Children at Risk Unit", 13, 120, 1))
        .containsExactly("Head of the Chil…");
    assertThat(DisplayText.lines("", 13, 140, 2)).isEmpty();
  }
}
