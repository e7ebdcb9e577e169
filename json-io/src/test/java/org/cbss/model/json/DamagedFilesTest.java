package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fixture, truncated and with flipped bits, is read or reported. {@link TruncatedFilesTest} checks the positions of the
 * problems of truncated files.
 *
 * <p>By default that is one bit of every fifth byte, each time another, and of the many files of rules and codes of every
 * eleventh; with {@code -Ddamage.everyBit=true}, all of them.
 */
@Tag("ci")
@Tag("slow")
class DamagedFilesTest {
  private static final boolean EVERY_BIT = Boolean.getBoolean("damage.everyBit");

  static Stream<Arguments> fixtures() {
    return FixtureFiles.json();
  }

  @Test
  void findsFixtures() {
    assertThat(fixtures()).hasSizeGreaterThan(12);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fixtures")
  void reportsByteReplaced(String name, byte[] whole) {
    for (int length = 0; length <= whole.length; length += stride(name)) {
      checked(name + " cut off after " + length, Arrays.copyOf(whole, length));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fixtures")
  void reportsBitFlipped(String name, byte[] whole) {
    for (int at = 0; at < whole.length; at += stride(name)) {
      int first = EVERY_BIT ? 0 : at % 8;
      int last = EVERY_BIT ? 7 : at % 8;
      for (int bit = first; bit <= last; bit++) {
        byte[] flipped = whole.clone();
        flipped[at] ^= (byte) (1 << bit);
        checked(name + " with bit " + bit + " of byte " + at + " flipped", flipped);
      }
    }
  }

  private static int stride(String name) {
    if (EVERY_BIT) {
      return 1;
    }
    // Both are odd, so that each bit is flipped in turn.
    return name.startsWith("rules/") || name.startsWith("reading/") ? 11 : 5;
  }

  private static void checked(String what, byte[] file) {
    try {
      AnyBytes.check(file);
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError(what + ": " + e, e);
    }
  }
}
