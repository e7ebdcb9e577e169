package org.cbss.model.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellWidthTest {
  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "abc, 3",
    "\u00C5land, 5",
    "\u6F22\u5B57, 4",
    "\u30AB\u30BF, 4",
    "\uFF21, 2",
    "\uD55C\uAD6D, 4",
    "e\u0301, 1",
    "\u0936\u0941, 1",
    "\uD83D\uDE00, 2",
    "\uD83D\uDC4D\uD83C\uDFFD, 2",
    "\uD83C\uDDE9\uD83C\uDDF0, 2",
    "\u20AC\u2026, 2",
    "\u0416, 1",
    "\uD840\uDC00, 2"
  })
  void countsCells(String text, int cells) {
    assertThat(CellWidth.of(text)).isEqualTo(cells);
  }
}
