package org.cbss.model.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Generates valid but unusual text and compact JSON. */
public final class GeneratedJson {
  private static final List<String> SNIPPETS = List.of(
      "Børn",
      "café 😀",
      "\"",
      "\\",
      "/",
      "<b>&amp;'",
      " ",
      "\u00A0",
      "\u3000",
      "\u2028",
      "\u2029",
      "\u200D",
      "👩\u200D👧",
      "\u0301",
      "\uFEFF",
      "\uFFFF",
      "\uFFFD",
      "\uDBFF\uDFFF",
      "\uE000",
      "עברית",
      "العربية",
      "\u200F",
      "{}[],:",
      "null",
      "\\u0041",
      "x-",
      "~0~1",
      "ı",
      "İ",
      "ß",
      "ﬃ",
      "٣",
      "0",
      "…",
      "%s",
      "${a}",
      "#",
      "//");
  private static final List<String> ESCAPES = List.of(
      "\\n",
      "\\t",
      "\\b",
      "\\f",
      "\\r",
      "\\/",
      "\\\"",
      "\\\\",
      "\\u0000",
      "\\u001f",
      "\\u0041",
      "\\u00E9",
      "\\u00e9",
      "\\u202e",
      "\\uD83D\\uDE00",
      "\\udbff\\uDFFF",
      "\u007F",
      "\u0085",
      "\u202E");
  private static final int LONG = 5_000;

  private final SplittableRandom random;

  GeneratedJson(SplittableRandom random) {
    this.random = random;
  }

  <V> V oneOf(List<V> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** Returns one line of text that is not blank, rarely a long one. */
  String line() {
    return random.nextInt(500) == 0 ? key() + "å😀".repeat(LONG) : key();
  }

  /** Returns one short line of text that is not blank. */
  String key() {
    StringBuilder text = new StringBuilder(oneOf(SNIPPETS));
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(oneOf(SNIPPETS));
    }
    boolean visible = text.codePoints().anyMatch(unit -> unit > ' ' && unit < 0x7F);
    return !visible ? text.append('.').toString() : text.toString();
  }

  /** Returns text that is not blank, possibly in several lines. */
  String prose() {
    StringBuilder text = new StringBuilder(line());
    for (int i = random.nextInt(3); i > 0; i--) {
      text.append(oneOf(List.of("\n", "\t", "\n\n\t"))).append(line());
    }
    return random.nextInt(20) == 0 ? "\n" + text + "\t" : text.toString();
  }

  /** Returns the name of an extension. */
  String extensionName() {
    return random.nextInt(5) == 0 ? "x-\u0007" + key() : "x-" + key();
  }

  /** Returns one JSON value without white space around its tokens. */
  String json(int depth) {
    return switch (random.nextInt(depth > 0 ? 8 : 5)) {
      case 0 -> oneOf(List.of("true", "false", "null"));
      case 1, 2 -> number();
      case 3, 4 -> string("");
      case 5 -> list(depth, false);
      default -> list(depth, true);
    };
  }

  private String list(int depth, boolean object) {
    List<String> elements = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      elements.add((object ? string(Integer.toString(i)) + ":" : "") + json(depth - 1));
    }
    String all = String.join(",", elements);
    return object ? "{" + all + "}" : "[" + all + "]";
  }

  private String string(String end) {
    StringBuilder text = new StringBuilder("\"");
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append(
          random.nextBoolean()
              ? oneOf(ESCAPES)
              : oneOf(SNIPPETS).replace("\\", "\\\\").replace("\"", "\\\""));
    }
    return text.append(end).append('"').toString();
  }

  /** Returns a number in an unusual notation. */
  private String number() {
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "-" : "");
    text.append(
        random.nextInt(3) == 0 ? "0" : (1 + random.nextInt(9)) + digits(random.nextInt(25)));
    if (random.nextInt(3) == 0) {
      text.append('.').append(digits(1 + random.nextInt(25)));
    }
    if (random.nextInt(3) == 0) {
      text.append(oneOf(List.of("e", "E", "e+", "E+", "e-", "E-")))
          .append(digits(1 + random.nextInt(8)));
    }
    return text.toString();
  }

  private String digits(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append((char) ('0' + random.nextInt(10)));
    }
    return text.toString();
  }

  static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
