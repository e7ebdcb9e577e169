package org.cbss.model.internal.integrity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The edit distance of two texts: the number of insertions, deletions, substitutions and transpositions of adjacent
 * characters. Case is ignored.
 */
public final class EditDistance {
  /** The number of characters (UTF-16) of a text beyond which nothing is compared with it, because it is no slip of the pen. */
  private static final int MAX_LENGTH = 60;

  private EditDistance() {}

  /**
   * Returns the candidate with the least distance from a text.
   *
   * @param text the text
   * @param candidates the candidates
   * @param most the greatest distance that matters
   * @return the first of the nearest candidates; empty if all are farther away, or the text has more than 60 characters
   */
  public static Optional<String> nearest(String text, Collection<String> candidates, int most) {
    String nearest = null;
    int least = most + 1;
    for (String candidate : text.length() > MAX_LENGTH ? List.<String>of() : candidates) {
      int distance = between(text, candidate, least - 1);
      if (distance < least) {
        least = distance;
        nearest = candidate;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /**
   * Returns the edit distance of two texts up to a limit, by optimal string alignment in time proportional to the length and the limit.
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
