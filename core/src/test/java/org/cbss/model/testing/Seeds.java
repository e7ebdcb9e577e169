package org.cbss.model.testing;

import java.util.Random;
import java.util.stream.LongStream;

/**
 * The seeds of property tests: always the same ones, or the one of {@code -Dproperty.seed}. Where the suite is repeated, {@code
 * property.share} leaves that many in a hundred: what is repeated is the surroundings, not the search.
 */
public final class Seeds {
  private Seeds() {}

  /** The first seeds, or the one that is to be replayed. */
  public static LongStream first(int count) {
    Long replayed = Long.getLong("property.seed");
    return replayed == null ? LongStream.rangeClosed(1, share(count)) : LongStream.of(replayed);
  }

  private static int share(int count) {
    return Math.max(1, count * Integer.getInteger("property.share", 100) / 100);
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
