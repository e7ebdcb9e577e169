package org.cbss.model;

/** The characters that change the direction in which others are shown, and so can hide what a text says. */
final class BidiControl {
  private BidiControl() {}

  static boolean is(int character) {
    return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
  }
}
