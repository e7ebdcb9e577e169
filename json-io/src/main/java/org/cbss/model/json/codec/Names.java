package org.cbss.model.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A fixed list of names of ASCII, which finds one by its bytes. */
final class Names {
  private static final int FEW = 6;

  private final List<String> names;
  private final byte[][] bytes;
  private final long[] starts;
  private final int[] slots;

  /** Each name as our own layout has it, up to its value; and the first eight bytes of that. */
  private final byte[][] keys;

  private final long[] keyStarts;

  Names(List<String> names) {
    this.names = List.copyOf(names);
    this.bytes =
        names.stream().map(name -> name.getBytes(StandardCharsets.US_ASCII)).toArray(byte[][]::new);
    this.starts = new long[bytes.length];
    this.keys = names.stream()
        .map(name -> ("\"" + name + "\": ").getBytes(StandardCharsets.US_ASCII))
        .toArray(byte[][]::new);
    this.keyStarts =
        Arrays.stream(keys).mapToLong(key -> Octets.at(key, 0, key.length)).toArray();
    this.slots = new int[Integer.highestOneBit(bytes.length + 1) << 3];
    for (int i = 0; i < bytes.length; i++) {
      starts[i] = Octets.at(bytes[i], 0, bytes[i].length);
      int slot = first(starts[i], bytes[i].length);
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = i + 1;
    }
  }

  /** The place in the list, or -1. */
  int find(byte[] in, int from, int to) {
    long start = Octets.at(in, from, to);
    int slot = first(start, to - from);
    while (slots[slot] != 0) {
      int found = slots[slot] - 1;
      if (starts[found] == start && isSame(bytes[found], in, from, to)) {
        return found;
      }
      slot = slot + 1 & slots.length - 1;
    }
    return -1;
  }

  private static boolean isSame(byte[] name, byte[] in, int from, int to) {
    int length = to - from;
    return name.length == length
        && (length <= Octets.LENGTH
            || Arrays.equals(name, Octets.LENGTH, length, in, from + Octets.LENGTH, to));
  }

  /**
   * Which name stands here as a key in our own layout: one of the few from a place in the list on, or -1 where there is
   * another, or another layout.
   */
  int findNear(int place, byte[] in, int at) {
    if (at + Octets.LENGTH > in.length) {
      return -1;
    }
    long start = Octets.at(in, at);
    for (int i = place; i < Math.min(place + FEW, keys.length); i++) {
      int unused = Math.max(0, Octets.LENGTH - keys[i].length) * Byte.SIZE;
      if (start << unused == keyStarts[i] << unused && isKey(keys[i], in, at)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isKey(byte[] key, byte[] in, int at) {
    if (at + key.length > in.length) {
      return false;
    }
    for (int i = Octets.LENGTH; i < key.length; i++) {
      if (key[i] != in[at + i]) {
        return false;
      }
    }
    return true;
  }

  /** How many bytes a name takes as a key in our own layout, up to its value. */
  int keyLength(int place) {
    return keys[place].length;
  }

  /** The place in the list, or -1. */
  int find(String name) {
    return names.indexOf(name);
  }

  private int first(long start, int length) {
    return (int) ((start + length) * 0x9E37_79B9_7F4A_7C15L >>> 32) & slots.length - 1;
  }
}
