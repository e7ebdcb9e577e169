package org.cbss.model.json.codec;

import org.jspecify.annotations.Nullable;

/**
 * The values of strings that were read lately: what a file says again soon, such as an id that several records refer to, is
 * read once and is one object. It holds a fixed number of values, few enough to stay in the processor's cache; a value makes
 * way for another whose string has the same place. It is not safe to share between threads.
 *
 * @param <V> the type of the values, which never change
 */
final class Memo<V> {
  /** The longest string that is remembered, in characters. */
  static final int LONGEST = 128;

  private static final int PLACES = 1 << 10;

  private final int[] hashes = new int[PLACES];
  private final @Nullable String[] texts = new @Nullable String[PLACES];
  private final @Nullable Object[] values = new @Nullable Object[PLACES];

  /** The value of a string, or null where it is not remembered. */
  @SuppressWarnings("unchecked")
  @Nullable
  V find(char[] characters, int from, int length) {
    int hash = 0;
    for (int i = from; i < from + length; i++) {
      hash = 31 * hash + characters[i];
    }
    int place = place(hash);
    return hashes[place] == hash && isSame(texts[place], characters, from, length)
        ? (V) values[place]
        : null;
  }

  private static boolean isSame(@Nullable String text, char[] characters, int from, int length) {
    if (text == null || text.length() != length) {
      return false;
    }
    for (int i = length - 1; i >= 0; i--) {
      if (text.charAt(i) != characters[from + i]) {
        return false;
      }
    }
    return true;
  }

  /** Remembers the value of a string. */
  void put(String text, V value) {
    int hash = text.hashCode();
    int place = place(hash);
    hashes[place] = hash;
    texts[place] = text;
    values[place] = value;
  }

  private static int place(int hash) {
    return (hash ^ hash >>> 10 ^ hash >>> 20) & PLACES - 1;
  }
}
