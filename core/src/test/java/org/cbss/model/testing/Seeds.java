package org.cbss.model.testing;

import java.util.Random;
import java.util.stream.LongStream;

/** The seeds of property tests: always the same ones, or the one of {@code -Dproperty.seed}. */
public final class Seeds {
  private Seeds() {}

  /** The first seeds, or the one that is to be replayed. */
  public static LongStream first(int count) {
    Long replayed = Long.getLong("property.seed");
    return replayed == null ? LongStream.rangeClosed(1, count) : LongStream.of(replayed);
  }

  /** Whether a single seed is replayed, so that nothing can be said about all of them. */
  public static boolean replaying() {
    return Long.getLong("property.seed") != null;
  }

  public static Random random(long seed) {
    return new Random(seed * 0x9E3779B97F4A7C15L);
  }

  /** How to see a failure again, for its message. */
  public static String replay(long seed) {
    return "[replay with -Dproperty.seed=" + seed + "] ";
  }
}
