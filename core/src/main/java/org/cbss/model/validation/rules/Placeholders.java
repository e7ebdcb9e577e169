package org.cbss.model.validation.rules;

/** The days that people write where they know none. */
final class Placeholders {
  private Placeholders() {}

  static boolean in(String text) {
    return text.contains("9999-12-31") || text.contains("0001-01-01");
  }
}
