package org.cbss.model.structure;

import org.cbss.model.Id;

/**
 * Looks up ids in an index, and remembers those of late: records that stand near each other name the same ones, and a reader
 * makes one object of each. It is not safe to share between threads.
 */
public final class IdLookup {
  private static final int PLACES = 1 << 12;

  private final IdIndex index;
  private final Id<?>[] ids = new Id<?>[PLACES];
  private final int[] numbers = new int[PLACES];

  /**
   * Nothing looked up so far.
   *
   * @param index the index
   */
  public IdLookup(IdIndex index) {
    this.index = index;
  }

  /**
   * Where it looks up.
   *
   * @return the index
   */
  IdIndex index() {
    return index;
  }

  /**
   * The number of what has an id.
   *
   * @param id the id
   * @return the number, as {@link IdIndex#number} gives it
   */
  public int number(Id<?> id) {
    int hash = id.hashCode();
    int place = (hash ^ hash >>> 12) & PLACES - 1;
    if (ids[place] != id) {
      ids[place] = id;
      numbers[place] = index.number(id);
    }
    return numbers[place];
  }
}
