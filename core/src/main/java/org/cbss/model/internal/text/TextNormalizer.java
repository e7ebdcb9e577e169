package org.cbss.model.internal.text;

import java.text.Normalizer;

/**
 * Unicode normalization in time that grows no faster than the text.
 *
 * <p>The normalizer of the JDK takes time that grows with the square of a run of combining marks. A run of more than
 * {@value #MAX_MARKS} marks, which no language writes, is therefore kept as it is, as in Unicode's Stream-Safe Text Format
 * (UAX #15).
 */
public final class TextNormalizer {
  /** The number of consecutive combining marks that are normalized at most. */
  public static final int MAX_MARKS = 30;

  private static final int FIRST_MARK = 0x300;

  private TextNormalizer() {}

  /**
   * Returns a text in a normalization form, except its long runs of combining marks.
   *
   * @param text the text
   * @param form the form
   * @return the normalized text
   */
  public static String normalize(String text, Normalizer.Form form) {
    int run = longRun(text, 0);
    if (run == text.length()) {
      return Normalizer.normalize(text, form);
    }
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    while (from < text.length()) {
      int end = endOfMarks(text, run);
      out.append(Normalizer.normalize(text.substring(from, run), form)).append(text, run, end);
      from = end;
      run = longRun(text, from);
    }
    return out.toString();
  }

  /**
   * Returns whether a text is in a normalization form. Its long runs of combining marks count as if they were.
   *
   * @param text the text
   * @param form the form
   * @return true if it is normalized
   */
  public static boolean isNormalized(String text, Normalizer.Form form) {
    return hasLongRun(text)
        ? normalize(text, form).equals(text)
        : Normalizer.isNormalized(text, form);
  }

  /**
   * Returns whether a text has a run of more than {@value #MAX_MARKS} combining marks.
   *
   * @param text the text
   * @return true if it has one
   */
  public static boolean hasLongRun(String text) {
    return longRun(text, 0) < text.length();
  }

  /** Returns the start of the first long run of marks from an index on, or the length of the text. */
  private static int longRun(String text, int from) {
    int start = from;
    while (start < text.length()) {
      int end = endOfMarks(text, start);
      if (end - start > MAX_MARKS && text.codePointCount(start, end) > MAX_MARKS) {
        return start;
      }
      start = end == start ? start + 1 : end;
    }
    return start;
  }

  private static int endOfMarks(String text, int from) {
    int end = from;
    while (end < text.length() && isMark(text, end)) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** Returns whether a mark starts at an index: also one that only its decomposition makes a mark (U+FF9E, U+FF9F). */
  private static boolean isMark(String text, int index) {
    if (text.charAt(index) < FIRST_MARK) {
      return false;
    }
    int character = text.codePointAt(index);
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
        true;
      default -> character == 0xFF9E || character == 0xFF9F;
    };
  }
}
