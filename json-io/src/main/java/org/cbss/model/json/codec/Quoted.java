package org.cbss.model.json.codec;

import java.util.Collection;
import java.util.Optional;
import org.cbss.model.validation.TextReport;

/** Shows values in messages, and guesses what was meant. */
final class Quoted {
  private static final int LONGEST = 60;

  private Quoted() {}

  static String of(String value) {
    return "\"" + shorten(value) + "\"";
  }

  static String shorten(String value) {
    if (value.codePointCount(0, Math.min(value.length(), 2 * LONGEST)) <= LONGEST) {
      return TextReport.shown(value);
    }
    return TextReport.shown(value.substring(0, value.offsetByCodePoints(0, LONGEST))) + "…";
  }

  /** The candidate that a typing mistake may have made into this value: at most a third of its characters, and one more, differ. */
  static Optional<String> nearest(String value, Collection<String> candidates) {
    if (value.length() > LONGEST) {
      return Optional.empty();
    }
    String best = null;
    int least = value.length() / 3 + 2;
    for (String candidate : candidates) {
      int distance = distance(value, candidate);
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        boolean same =
            Character.toLowerCase(one.charAt(i - 1)) == Character.toLowerCase(other.charAt(j - 1));
        int cost = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1));
        diagonal = row[j];
        row[j] = cost;
      }
    }
    return row[other.length()];
  }
}
