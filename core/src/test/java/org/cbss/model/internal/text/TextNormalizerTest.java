package org.cbss.model.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextNormalizerTest {
  private static final String ACUTE = "\u0301";

  @Test
  void normalizesOrdinaryText() {
    assertThat(TextNormalizer.normalize("Ve" + ACUTE + "ga", Form.NFC)).isEqualTo("V\u00E9ga");
    assertThat(TextNormalizer.normalize("V\u00E9ga", Form.NFD)).isEqualTo("Ve" + ACUTE + "ga");
    assertThat(TextNormalizer.normalize("", Form.NFC)).isEmpty();
  }

  @Test
  void keepsALongRunAndNormalizesAroundIt() {
    String run = ACUTE.repeat(31);
    assertThat(TextNormalizer.normalize("e" + ACUTE + "x" + run + "e" + ACUTE, Form.NFC))
        .isEqualTo("\u00E9x" + run + "\u00E9");
    assertThat(TextNormalizer.hasLongRun("x" + run)).isTrue();
    assertThat(TextNormalizer.isNormalized("x" + run, Form.NFC)).isTrue();
    assertThat(TextNormalizer.isNormalized("x" + run + "e" + ACUTE, Form.NFC)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "x\u0301", "\u0301"})
  void countsThirtyMarksAsOrdinary(String text) {
    assertThat(TextNormalizer.hasLongRun(text + ACUTE.repeat(29))).isFalse();
    assertThat(TextNormalizer.hasLongRun("\uD834\uDD65".repeat(30))).isFalse();
    assertThat(TextNormalizer.hasLongRun("\uD834\uDD65".repeat(31))).isTrue();
  }

  @Test
  @Timeout(60)
  void takesTimeThatGrowsWithTheText() {
    String marks = "a" + (ACUTE + "\u0323").repeat(500_000);
    assertThat(TextNormalizer.normalize(marks, Form.NFC)).hasSize(1_000_001);
    String halfWidth = "a" + (ACUTE.repeat(20) + "\uFF9E").repeat(50_000);
    assertThat(TextNormalizer.isNormalized(halfWidth, Form.NFKD)).isTrue();
  }
}
