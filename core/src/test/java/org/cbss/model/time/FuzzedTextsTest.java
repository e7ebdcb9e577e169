package org.cbss.model.time;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts that fuzzing found are read or rejected, as any other text is. */
class FuzzedTextsTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.cbss.model.time.FuzzedTexts#inputs")
  void acceptsOrRejectsEveryFoundText(String name, String text) {
    AnyText.check(text);
  }

  @ParameterizedTest
  @MethodSource("org.cbss.model.time.FuzzedTexts#seeds")
  void acceptsOrRejectsEverySeed(byte[] seed) {
    AnyText.check(FuzzedTexts.text(seed));
  }
}
