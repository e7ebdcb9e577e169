package org.cbss.model.tables;

import org.cbss.model.internal.text.InvisibleCharacters;

/**
 * Guards the cells of CSV against being taken for formulas, and takes the guard off again.
 *
 * <p>A character that begins a formula gets an apostrophe before it, at the begin of the cell and after every character that some
 * program may take for a separator of cells. White space, quotation marks and apostrophes in between change nothing, so that every
 * text, even one that has such apostrophes, is the same after both.
 */
final class FormulaGuard {
  private static final char APOSTROPHE = '\'';

  /** Those of ASCII, and the wide forms, which some programs treat alike. */
  private static final String STARTERS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  private static final String SEPARATORS = ",;\t|\n\r\u2028\u2029\u0085";

  private FormulaGuard() {}

  /** Returns a text that no program takes for a formula. */
  static String guard(String text) {
    StringBuilder out = null;
    boolean begins = true;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (begins && STARTERS.indexOf(unit) >= 0) {
        out = out == null ? new StringBuilder(text.length() + 8).append(text, 0, i) : out;
        out.append(APOSTROPHE);
      }
      if (out != null) {
        out.append(unit);
      }
      begins = begins(begins, unit);
    }
    return out == null ? text : out.toString();
  }

  /** Returns the text that was guarded. */
  static String unguard(String text) {
    if (text.indexOf(APOSTROPHE) < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    boolean begins = true;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      int last = out.length() - 1;
      if (begins
          && STARTERS.indexOf(unit) >= 0
          && last >= 0
          && out.charAt(last) == APOSTROPHE
          && text.charAt(i - 1) == APOSTROPHE) {
        out.setLength(last);
      }
      out.append(unit);
      begins = begins(begins, unit);
    }
    return out.toString();
  }

  /** Returns whether the next character may begin a cell. */
  private static boolean begins(boolean before, char unit) {
    return SEPARATORS.indexOf(unit) >= 0
        || before && (unit == '"' || unit == APOSTROPHE || isBlank(unit));
  }

  private static boolean isBlank(char unit) {
    return InvisibleCharacters.showsNothing(unit) || Character.isISOControl(unit);
  }
}
