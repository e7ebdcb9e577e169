package org.cbss.model.internal.text;

import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A text that is searched for other texts. The time of all searches together grows little faster than the sizes of the text
 * and of what is searched for.
 *
 * <p>The first searches pass over the text, by the algorithm of Knuth, Morris and Pratt. A text that is searched more often
 * gets a suffix array. It is not safe to share between threads.
 */
public final class SubstringIndex {
  private static final int MAX_PASSES = 32;

  private final String text;
  private int passes;
  private Integer @Nullable [] suffixes;

  /**
   * Creates an index.
   *
   * @param text the text to search in
   */
  public SubstringIndex(String text) {
    this.text = text;
  }

  /**
   * Returns the text.
   *
   * @return the text to search in
   */
  public String text() {
    return text;
  }

  /**
   * Returns how often a text occurs, counted up to twice. Occurrences may overlap.
   *
   * @param wanted the text to search for, not empty
   * @return 0, 1, or 2 if it occurs twice or more often
   */
  public int count(String wanted) {
    if (wanted.length() > text.length()) {
      return 0;
    }
    if (suffixes == null && passes++ == MAX_PASSES) {
      suffixes = sortedSuffixes(text);
    }
    return suffixes == null ? countByPass(wanted) : countBySuffix(wanted, suffixes);
  }

  private int countByPass(String wanted) {
    int[] failures = failures(wanted);
    int first = indexOf(text, wanted, failures, 0);
    if (first < 0) {
      return 0;
    }
    return indexOf(text, wanted, failures, first + 1) < 0 ? 1 : 2;
  }

  /**
   * Returns the failure function of a text: for each of its prefixes, the length of the longest proper prefix that is also
   * its suffix.
   *
   * @param wanted the text to search for
   * @return the lengths, by the last index of the prefix
   */
  public static int[] failures(String wanted) {
    int[] failures = new int[wanted.length()];
    int length = 0;
    for (int i = 1; i < failures.length; i++) {
      while (length > 0 && wanted.charAt(i) != wanted.charAt(length)) {
        length = failures[length - 1];
      }
      length += wanted.charAt(i) == wanted.charAt(length) ? 1 : 0;
      failures[i] = length;
    }
    return failures;
  }

  /**
   * Returns the index of the first occurrence of a text in another.
   *
   * @param text the text to search in
   * @param wanted the text to search for
   * @param failures the {@linkplain #failures failure function} of {@code wanted}
   * @param from the first index that counts
   * @return the index, or -1 if there is none
   */
  public static int indexOf(CharSequence text, String wanted, int[] failures, int from) {
    int matched = 0;
    for (int i = from; i < text.length() && matched < wanted.length(); i++) {
      while (matched > 0 && text.charAt(i) != wanted.charAt(matched)) {
        matched = failures[matched - 1];
      }
      matched += text.charAt(i) == wanted.charAt(matched) ? 1 : 0;
      if (matched == wanted.length()) {
        return i + 1 - matched;
      }
    }
    return wanted.isEmpty() && from <= text.length() ? from : -1;
  }

  private int countBySuffix(String wanted, Integer[] sorted) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compareSuffix(sorted[middle], wanted) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int count = 0;
    while (count < 2
        && low + count < sorted.length
        && text.startsWith(wanted, sorted[low + count])) {
      count++;
    }
    return count;
  }

  private int compareSuffix(int suffix, String wanted) {
    int length = Math.min(text.length() - suffix, wanted.length());
    for (int i = 0; i < length; i++) {
      int order = Character.compare(text.charAt(suffix + i), wanted.charAt(i));
      if (order != 0) {
        return order;
      }
    }
    return length < wanted.length() ? -1 : 0;
  }

  /** Sorts the suffixes of a text by prefixes of 1, 2, 4 … characters, until all differ. */
  private static Integer[] sortedSuffixes(String text) {
    int size = text.length();
    Integer[] sorted = new Integer[size];
    Arrays.setAll(sorted, suffix -> suffix);
    int[] ranks = text.chars().toArray();
    boolean differ = false;
    for (int length = 1; !differ && size > 0; length *= 2) {
      int[] firsts = ranks;
      int half = length;
      Comparator<Integer> order = Comparator.<Integer>comparingInt(suffix -> firsts[suffix])
          .thenComparingInt(suffix -> suffix + half < size ? firsts[suffix + half] : -1);
      Arrays.sort(sorted, order);
      ranks = new int[size];
      for (int i = 1; i < size; i++) {
        int more = order.compare(sorted[i - 1], sorted[i]) == 0 ? 0 : 1;
        ranks[sorted[i]] = ranks[sorted[i - 1]] + more;
      }
      differ = ranks[sorted[size - 1]] == size - 1;
    }
    return sorted;
  }
}
