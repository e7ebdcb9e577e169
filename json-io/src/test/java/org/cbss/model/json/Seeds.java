package org.cbss.model.json;

import java.util.stream.LongStream;

/**
 * The seeds of property tests: some of them, or the one that {@code -Dproperty.seed=17} names, to see it again. Where the suite is
 * repeated, {@code property.share} leaves that many in a hundred: what is repeated is the surroundings, not the search.
 */
public final class Seeds {
  private Seeds() {}

  public static LongStream first(int count) {
    return between(0, count);
  }

  public static LongStream between(int from, int to) {
    Long one = Long.getLong("property.seed");
    return one == null ? LongStream.range(from, from + share(to - from)) : LongStream.of(one);
  }

  private static int share(int count) {
    return Math.max(1, count * Integer.getInteger("property.share", 100) / 100);
  }
}
