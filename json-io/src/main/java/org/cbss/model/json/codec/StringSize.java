package org.cbss.model.json.codec;

/** Measures what a JSON string stands for, as its bytes and escapes go by. */
final class StringSize {
  private int bytes;
  private int characters;
  private boolean afterHigh;
  private boolean half;

  void addRaw(byte b) {
    half |= afterHigh;
    afterHigh = false;
    bytes++;
    characters += (b & 0xC0) == 0x80 ? 0 : 1;
  }

  /** Adds a character that is written as an escape; each half of a surrogate pair is two of its four bytes. */
  void addEscaped(char unit) {
    boolean low = Character.isLowSurrogate(unit);
    half |= low != afterHigh;
    bytes += unit < 0x80 ? 1 : unit < 0x800 || Character.isSurrogate(unit) ? 2 : 3;
    characters += low && afterHigh ? 0 : 1;
    afterHigh = Character.isHighSurrogate(unit);
  }

  int bytes() {
    return bytes;
  }

  int characters() {
    return characters;
  }

  /** Whether there is half of a surrogate pair. */
  boolean hasHalf() {
    return half || afterHigh;
  }
}
