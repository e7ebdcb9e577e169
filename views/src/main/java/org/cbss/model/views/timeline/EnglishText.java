package org.cbss.model.views.timeline;

import java.util.List;

/** Formats numbers and lists in English, in any locale. */
final class EnglishText {
  private EnglishText() {}

  /** Returns a number with a comma at each thousand. */
  static String number(int number) {
    StringBuilder digits = new StringBuilder(Integer.toString(number));
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }

  /** Returns a list such as {@code a, b and c}. */
  static String list(List<String> parts) {
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }
}
