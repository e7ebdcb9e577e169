package org.cbss.model.internal.integrity;

/**
 * The edit distance of two texts: the number of insertions, deletions, substitutions and transpositions of adjacent
 * characters. Case is ignored.
 */
public final class EditDistance {
  private EditDistance() {}

  /**
   * Returns the edit distance of two texts, by optimal string alignment.
   *
   * @param one the one text
   * @param other the other text
   * @return the number of edits
   */
  public static int between(String one, String other) {
    return between(one, other, Math.max(one.length(), other.length()));
  }

  /**
   * Returns the edit distance of two texts up to a limit, in time proportional to the length and the limit.
   *
   * @param one the one text
   * @param other the other text
   * @param most the greatest distance that matters
   * @return the number of edits, or {@code most + 1} if there are more
   */
  public static int between(String one, String other, int most) {
    int width = other.length();
    if (Math.abs(one.length() - width) > most) {
      return most + 1;
    }
    int[] beforeLast = new int[width + 1];
    int[] last = new int[width + 1];
    int[] row = new int[width + 1];
    for (int j = 0; j <= width; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int from = Math.max(1, i - most);
      int to = Math.min(width, i + most);
      row[from - 1] = from == 1 ? i : most + 1;
      for (int j = from; j <= to; j++) {
        int cost = same(one, i - 1, other, j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
        if (i > 1 && j > 1 && same(one, i - 1, other, j - 2) && same(one, i - 2, other, j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      if (to < width) {
        row[to + 1] = most + 1; // outside the band; the next row reads it
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return Math.min(last[width], most + 1);
  }

  private static boolean same(String one, int i, String other, int j) {
    return Character.toLowerCase(one.charAt(i)) == Character.toLowerCase(other.charAt(j));
  }
}
