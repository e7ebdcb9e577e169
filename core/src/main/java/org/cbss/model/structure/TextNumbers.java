package org.cbss.model.structure;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Numbers different short texts of ASCII, such as ids, from 0, in the order in which they come, and finds the number of a
 * text.
 *
 * <p>A hash table of two arrays, for many texts: a slot has the hash and the place of an entry, and an entry has the number,
 * the length and the characters side by side. To find a text takes two steps through memory, wherever the texts themselves
 * are. The hash is another in each JVM, so that nobody can make texts that all have the same.
 */
public final class TextNumbers {
  /** The length that a text may have, in characters. */
  public static final int MAX_LENGTH = 255;

  private static final int LEAST = 16;
  private static final int USUAL_LENGTH = 16;
  private static final long PLACE = 0xFFFF_FFFFL;
  private static final VarHandle INTEGER =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.nativeOrder());
  private static final int HEAD = Integer.BYTES + 1;
  private static final long MULTIPLIER = new SplittableRandom().nextLong() | 1;

  /** The hash, and the place of the entry increased by one. */
  private long[] slots;

  private byte[] entries;
  private int end;
  private int size;

  /**
   * No numbers yet.
   *
   * @param expected how many there may be; more is no error
   */
  public TextNumbers(int expected) {
    int capacity = Math.max(LEAST, expected);
    this.slots = new long[Integer.highestOneBit(capacity) << 2];
    this.entries = new byte[LEAST * USUAL_LENGTH];
  }

  /**
   * Numbers a text.
   *
   * @param text the text, of no more than {@value #MAX_LENGTH} characters, all of ASCII
   * @return its number: the one that it has, or else the next
   */
  public int add(String text) {
    int hash = hash(text);
    int slot = slot(text, hash);
    if (slots[slot] != 0) {
      return number(slot);
    }
    if (2 * size >= slots.length) {
      spread();
      slot = slot(text, hash);
    }
    slots[slot] = (long) hash << Integer.SIZE | end + 1;
    write(text);
    return size++;
  }

  private void spread() {
    long[] before = slots;
    slots = new long[2 * before.length];
    for (long taken : before) {
      if (taken != 0) {
        int slot = first(hash(taken));
        while (slots[slot] != 0) {
          slot = next(slot);
        }
        slots[slot] = taken;
      }
    }
  }

  private void write(String text) {
    int length = text.length();
    int needed = Math.addExact(end, HEAD + length);
    if (needed > entries.length) {
      entries = Arrays.copyOf(entries, (int) Math.min(Integer.MAX_VALUE - 8L, 2L * needed));
    }
    INTEGER.set(entries, end, size);
    entries[end + Integer.BYTES] = (byte) length;
    for (int i = 0; i < length; i++) {
      entries[end + HEAD + i] = (byte) text.charAt(i);
    }
    end = needed;
  }

  /**
   * The number of a text.
   *
   * @param text the text
   * @return its number, or -1 where it has none
   */
  public int of(String text) {
    return number(slot(text, hash(text)));
  }

  private int number(int slot) {
    int at = place(slots[slot]);
    return at < 0 ? -1 : (int) INTEGER.get(entries, at);
  }

  private static int hash(long slot) {
    return (int) (slot >>> Integer.SIZE);
  }

  /** Where the entry begins that a slot has, or -1 where it has none. */
  private static int place(long slot) {
    return (int) (slot & PLACE) - 1;
  }

  /** Where a text stands or would stand: the first free slot from the one that its hash names. */
  private int slot(String text, int hash) {
    int slot = first(hash);
    while (slots[slot] != 0 && !(hash(slots[slot]) == hash && isAt(place(slots[slot]), text))) {
      slot = next(slot);
    }
    return slot;
  }

  private boolean isAt(int at, String text) {
    int length = text.length();
    if ((entries[at + Integer.BYTES] & 0xFF) != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (entries[at + HEAD + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Texts that differ in their last character alone, as numbered ids do, have hashes side by side. */
  private static int hash(String text) {
    int last = text.length() - 1;
    long hash = last;
    for (int i = 0; i < last; i++) {
      hash = (hash ^ text.charAt(i)) * MULTIPLIER;
      hash ^= hash >>> Integer.SIZE;
    }
    return (int) hash + (last < 0 ? 0 : text.charAt(last));
  }

  private int first(int hash) {
    return hash & slots.length - 1;
  }

  private int next(int slot) {
    return slot + 1 & slots.length - 1;
  }

  /**
   * How many texts have a number.
   *
   * @return the number after the last
   */
  public int size() {
    return size;
  }
}
