package org.cbss.model.json.codec;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The values of strings that were read lately: what a file says again soon, such as an id that several records refer to, is
 * read once and is one object. It holds a fixed number of values, few enough to stay in the processor's cache; a value makes
 * way for another whose string has the same place. It is not safe to share between threads.
 *
 * @param <V> the type of the values, which never change
 */
final class Memo<V> {
  /** The longest string that is remembered, in bytes. */
  static final int LONGEST = 128;

  private static final int PLACES = 1 << 10;

  private final int[] hashes = new int[PLACES];
  private final byte[][] texts = new byte[PLACES][];
  private final int[] begins = new int[PLACES];
  private final int[] ends = new int[PLACES];
  private final @Nullable Object[] values = new @Nullable Object[PLACES];

  /** The value of a string, which is given by its bytes and their hash, or null where it is not remembered. */
  @SuppressWarnings("unchecked")
  @Nullable
  V find(int hash, byte[] bytes, int from, int to) {
    int place = place(hash);
    return hashes[place] == hash
            && values[place] != null
            && Arrays.equals(texts[place], begins[place], ends[place], bytes, from, to)
        ? (V) values[place]
        : null;
  }

  /** Remembers the value of a string; its bytes must not change any more. */
  void put(int hash, byte[] bytes, int from, int to, V value) {
    int place = place(hash);
    hashes[place] = hash;
    texts[place] = bytes;
    begins[place] = from;
    ends[place] = to;
    values[place] = value;
  }

  private static int place(int hash) {
    return hash & PLACES - 1;
  }
}
