package org.cbss.model.json.internal.diagnosis;

import java.util.List;
import java.util.SplittableRandom;

/** Random texts, of which some are JSON and most nearly are. */
final class JsonPieces {
  private static final List<String> PIECES = List.of(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      " ",
      "\n",
      "\"",
      "\\",
      "\"a\"",
      "\"é😀\"",
      "\"\\u00e9\"",
      "\"\\ud83d\\ude00\"",
      "\"\\ud83d\"",
      "\"\\ud83d\":",
      "\"\\n\"",
      "0",
      "1",
      "-",
      "+",
      ".",
      "e",
      "12",
      "1.5e-3",
      "true",
      "false",
      "null",
      "tru",
      "é",
      "\t",
      "\r",
      "/",
      "'",
      "\u0000",
      "\u001F",
      "\u007F",
      "\uFEFF",
      "\"k\":",
      "\"l\":1,",
      "[1,2]",
      "{}",
      "[]");

  private JsonPieces() {}

  static String text(SplittableRandom random) {
    return random.nextBoolean() ? pieces(random) : mutated(random);
  }

  private static String pieces(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(1, 8); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  /** Returns JSON with one piece added, or some characters removed. */
  private static String mutated(SplittableRandom random) {
    return mutated(
        random,
        "{\"a\": [1, -2.5E+3, true, null, {\"b\": \"café 😀\"}], \"\\u00e9\": {\"c\": [], \"d\": \"\\ud83d\\ude00\\n\"}}");
  }

  /** Returns a text with one piece added, or some characters removed. */
  static String mutated(SplittableRandom random, String whole) {
    StringBuilder text = new StringBuilder(whole);
    int at = random.nextInt(text.length());
    if (random.nextBoolean()) {
      text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
    } else {
      text.delete(at, Math.min(text.length(), at + random.nextInt(1, 4)));
    }
    return text.toString();
  }
}
