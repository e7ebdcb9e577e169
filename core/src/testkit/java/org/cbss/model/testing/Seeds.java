package org.cbss.model.testing;

import java.util.Random;
import java.util.stream.LongStream;

/**
 * The seeds of property tests: always the same ones, or the one of {@code -Dproperty.seed}. If the suite is repeated, {@code
 * -Dproperty.share} leaves that many in a hundred: only the environment differs then, so a sample is enough.
 */
public final class Seeds {
  private Seeds() {}

  /** Returns the first seeds, or the one to replay. */
  public static LongStream first(int count) {
    return between(0, count);
  }

  /** Returns the seeds of a range, the end exclusive, or the one to replay. */
  public static LongStream between(int from, int to) {
    Long replayed = Long.getLong("property.seed");
    return replayed == null
        ? LongStream.range(from, from + share(to - from))
        : LongStream.of(replayed);
  }

  private static int share(int count) {
    return Math.max(1, count * Integer.getInteger("property.share", 100) / 100);
  }

  /** Returns whether a single seed is replayed, so that a test cannot expect anything of all of them. */
  public static boolean replaying() {
    return Long.getLong("property.seed") != null;
  }

  /** Returns a source of random numbers for a seed. */
  public static Random random(long seed) {
    return new Random((seed + 1) * 0x9E3779B97F4A7C15L);
  }

  /** Returns how to repeat a failure, for its message. */
  public static String replay(long seed) {
    return "[replay with -Dproperty.seed=" + seed + "] ";
  }
}
