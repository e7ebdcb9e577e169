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
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    for (int j = 0; j < last.length; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[last.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int cost = same(one, i - 1, other, j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
        if (i > 1 && j > 1 && same(one, i - 1, other, j - 2) && same(one, i - 2, other, j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[other.length()];
  }

  private static boolean same(String one, int i, String other, int j) {
    return Character.toLowerCase(one.charAt(i)) == Character.toLowerCase(other.charAt(j));
  }
}
