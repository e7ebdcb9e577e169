package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;

import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextGarbledTest {
  private static final String RULE = "text-garbled";

  @Test
  void reportsALetterThatWasEncodedTwice() {
    assertThatRule(RULE)
        .on(named("Anna M\u00C3\u00BCller"))
        .reports("/people/0/name")
        .saying("the text contains \u00C3\u00BC, which is \u00FC encoded twice")
        .helping("write \u00FC")
        .as(Severity.WARNING);
  }

  @Test
  void reportsALostCharacter() {
    assertThatRule(RULE)
        .on(named("B\uFFFDrje"))
        .reports("/people/0/name")
        .saying("the text contains U+FFFD, which stands for a lost character")
        .helping("in the source");
  }

  @ParameterizedTest
  @CsvSource({
    "\u00C3\u2013sterberg, \u00D6",
    "G\u00C3\u00B6ran, \u00F6",
    "\u00C5\u0081ucja, \u0141",
    "J\u00C4\u2122drzej, \u0119",
    "O\u00E2\u20AC\u2122Brien, \u2019",
    "\u00D0\u00A1\u00D0\u00B5\u00D1\u20AC\u00D0\u00B3\u00D0\u00B5\u00D0\u00B9, \u0421",
    "5\u00A0\u00C2\u00B0C, \u00B0",
    "voil\u00C3\u00A0, \u00E0"
  })
  void findsTheIntendedCharacter(String text, String intended) {
    assertThatRule(RULE).on(named(text)).helping("write " + intended + ",");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna M\u00FCller",
        "\u00C5sa \u00D6berg",
        "S\u00C3O PAULO",
        "\u201CMA\u00C7\u00C3\u201D",
        "caf\u00E9\u2026\u201D",
        "caf\u00E9\u00A0\u00BB",
        "Y\u00D6\u00A0",
        "\u00C3\u2014",
        "\u0421\u0435\u0440\u0433\u0435\u0439"
      })
  void acceptsTextAsItIsWritten(String text) {
    assertThatRule(RULE).on(named(text)).reportsNothing();
  }

  private static Dataset named(String name) {
    return dataset(Person.builder().id(Id.of("p")).name(name).build());
  }
}
