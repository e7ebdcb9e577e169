package org.cbss.model.json.codec;

import org.jspecify.annotations.Nullable;

/**
 * The values of strings that were read before, so that what repeats in a file, such as an id that others refer to, is read
 * once and is one object. It forgets all when it is full. It is not safe to share between threads.
 *
 * @param <V> the type of the values, which never change
 */
final class Memo<V> {
  /** The longest string that is remembered, in characters. */
  static final int LONGEST = 128;

  private static final int LEAST = 64;

  private final int most;
  private int[] hashes = new int[LEAST];
  private String[] texts = new String[LEAST];
  private Object[] values = new Object[LEAST];
  private int size;

  /**
   * An empty memo.
   *
   * @param most how many values it remembers at a time
   */
  Memo(int most) {
    this.most = most;
  }

  /** The value of a string, or null where it is not remembered. */
  @SuppressWarnings("unchecked")
  @Nullable
  V find(char[] characters, int from, int length) {
    int hash = 0;
    for (int i = from; i < from + length; i++) {
      hash = 31 * hash + characters[i];
    }
    int slot = first(hash);
    while (values[slot] != null
        && !(hashes[slot] == hash && isSame(texts[slot], characters, from, length))) {
      slot = next(slot);
    }
    return (V) values[slot];
  }

  private static boolean isSame(String text, char[] characters, int from, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != characters[from + i]) {
        return false;
      }
    }
    return true;
  }

  /** Remembers the value of a string that is not remembered. */
  void put(String text, V value) {
    if (size == most) {
      resize(LEAST);
      size = 0;
    } else if (2 * size == texts.length) {
      String[] before = texts;
      Object[] valuesBefore = values;
      resize(2 * texts.length);
      for (int i = 0; i < before.length; i++) {
        if (before[i] != null) {
          insert(before[i], valuesBefore[i]);
        }
      }
    }
    insert(text, value);
    size++;
  }

  private void resize(int length) {
    hashes = new int[length];
    texts = new String[length];
    values = new Object[length];
  }

  private void insert(String text, Object value) {
    int slot = first(text.hashCode());
    while (values[slot] != null) {
      slot = next(slot);
    }
    hashes[slot] = text.hashCode();
    texts[slot] = text;
    values[slot] = value;
  }

  private int first(int hash) {
    return (hash ^ hash >>> 15) * 0x9E37_79B1 >>> Integer.numberOfLeadingZeros(texts.length) + 1;
  }

  private int next(int slot) {
    return slot + 1 & texts.length - 1;
  }
}
