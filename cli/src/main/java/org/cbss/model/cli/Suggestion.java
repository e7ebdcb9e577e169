package org.cbss.model.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cbss.model.validation.TextReport;
import org.jspecify.annotations.Nullable;

/** Suggestions for mistyped words in messages. */
final class Suggestion {
  private static final int MAX_LISTED = 12;
  private static final int MAX_QUOTED = 60;

  private Suggestion() {}

  /** Returns a message about an unknown word, with the nearest known word, or else with the first known words. */
  static String unknown(String kind, String word, Collection<String> known) {
    String unknown = "unknown " + kind + " " + quote(word);
    if (known.isEmpty()) {
      return unknown;
    }
    String listed = known.stream().limit(MAX_LISTED).collect(Collectors.joining(", "));
    String more = known.size() > MAX_LISTED ? ", …" : "";
    return unknown
        + nearest(word, known)
            .map(near -> "; did you mean " + near + "?")
            .orElse("; known: " + listed + more);
  }

  /** Returns the known word that differs in the fewest letters, or empty if more than a third of the letters differ. */
  static Optional<String> nearest(String word, Collection<String> known) {
    @Nullable String nearest = null;
    int least = word.length() > MAX_QUOTED ? 0 : word.length() / 3 + 1;
    for (String each : known) {
      if (Math.abs(each.length() - word.length()) < least) {
        int distance = distance(word.toLowerCase(Locale.ROOT), each.toLowerCase(Locale.ROOT));
        if (distance < least) {
          least = distance;
          nearest = each;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** Returns the number of letters to insert, remove, replace or swap with the next in order to turn one word into another. */
  private static int distance(String one, String other) {
    int[][] distances = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        distances[i][j] = i == 0 || j == 0 ? i + j : step(distances, one, other, i, j);
      }
    }
    return distances[one.length()][other.length()];
  }

  private static int step(int[][] distances, String one, String other, int i, int j) {
    char last = one.charAt(i - 1);
    char otherLast = other.charAt(j - 1);
    int least = distances[i - 1][j - 1] + (last == otherLast ? 0 : 1);
    least = Math.min(least, Math.min(distances[i - 1][j], distances[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && last == other.charAt(j - 2) && otherLast == one.charAt(i - 2);
    return swapped ? Math.min(least, distances[i - 2][j - 2] + 1) : least;
  }

  /** Returns words as a choice, such as {@code text, json or sarif}. */
  static String oneOf(List<String> words) {
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  /** Returns a word in quotation marks, shortened and with escaped control characters. */
  static String quote(String word) {
    boolean isShort = word.codePointCount(0, word.length()) <= MAX_QUOTED;
    String shown = isShort ? word : word.substring(0, word.offsetByCodePoints(0, MAX_QUOTED)) + "…";
    return "\"" + TextReport.escape(shown) + "\"";
  }
}
