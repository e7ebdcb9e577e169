package org.cbss.model.time;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What fuzzing found once, or what led it to new places, is taken or refused ever after. */
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
