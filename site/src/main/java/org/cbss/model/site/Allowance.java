package org.cbss.model.site;

/**
 * A limit on lists of which each record has one, and which may be as long as the whole record: without it, the size of a site
 * could grow with the square of the record.
 */
final class Allowance {
  private static final int LEAST = 100_000;
  private static final int PER_RECORD = 200;

  private long left;

  Allowance(long records) {
    this.left = LEAST + PER_RECORD * records;
  }

  /** Takes some items, and returns whether that many were left. */
  boolean take(long items) {
    left -= items;
    return left >= 0;
  }

  /** Returns whether nothing is left. */
  boolean isUsedUp() {
    return left < 0;
  }
}
