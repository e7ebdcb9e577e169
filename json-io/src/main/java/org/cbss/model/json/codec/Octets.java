package org.cbss.model.json.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at a time, the first of them as the lowest of a number. */
final class Octets {
  static final int LENGTH = 8;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
  private static final long QUOTES = '"' * ONES;
  private static final long BACKSLASHES = '\\' * ONES;
  private static final long SPACES = ' ' * ONES;

  private Octets() {}

  /** The bytes from an offset, of which there must be eight. */
  static long at(byte[] bytes, int from) {
    return (long) LONGS.get(bytes, from);
  }

  /** The bytes from an offset, no more than there are between, and zeros in place of the others. */
  static long at(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length >= LENGTH) {
      return at(bytes, from);
    }
    if (from + LENGTH <= bytes.length) {
      return at(bytes, from) & (1L << Byte.SIZE * length) - 1;
    }
    long octets = 0;
    for (int i = 0; i < length; i++) {
      octets |= (bytes[from + i] & 0xFFL) << Byte.SIZE * i;
    }
    return octets;
  }

  static boolean isAscii(long octets) {
    return (octets & HIGH_BITS) == 0;
  }

  /**
   * How many bytes stand before the first that is not plain text in a JSON string: a quote, a backslash, a control character,
   * DEL or what is not ASCII; eight where there is none.
   *
   * <p>A mark is the highest bit of a byte. What is borrowed and carried from byte to byte goes upward, so that the lowest
   * mark is always right.
   */
  static int plain(long octets) {
    long marks = ((octets ^ QUOTES) - ONES)
        | ((octets ^ BACKSLASHES) - ONES)
        | (octets - SPACES)
        | (octets + ONES)
        | octets;
    return Long.numberOfTrailingZeros(marks & HIGH_BITS) / Byte.SIZE;
  }

  /** How many of the bytes are spaces before the first that is none. */
  static int spaces(long octets) {
    return Long.numberOfTrailingZeros(octets ^ SPACES) / Byte.SIZE;
  }

  /** A number that differs for most bytes that differ. */
  static int hash(byte[] bytes, int from, int to) {
    long hash = (long) to - from;
    int at = from;
    while (to - at > LENGTH) {
      hash = (hash ^ at(bytes, at)) * 0x9E37_79B9_7F4A_7C15L;
      hash ^= hash >>> 32;
      at += LENGTH;
    }
    hash = (hash ^ at(bytes, at, to)) * 0x9E37_79B9_7F4A_7C15L;
    return (int) (hash >>> 32);
  }
}
