package org.cbss.model.internal.ids;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The number that an index found last for an id, kept in the id: the same id is looked up again and again, mostly in the same
 * data set. It is a guess, since another index may have noted its own number meanwhile.
 *
 * <p>The class of ids installs the implementation, so that its users do not see it. Ids are objects here, because this package
 * must not depend on that class.
 */
public abstract class IdNumbers {
  private static volatile @Nullable IdNumbers installed;

  /** Keeps the implementation in a constant, so that calls are compiled into the caller. */
  private static final class Holder {
    static final IdNumbers INSTANCE = Objects.requireNonNull(installed);
  }

  /** Installs this implementation. */
  protected IdNumbers() {
    installed = this;
  }

  /**
   * Returns the number that was noted last.
   *
   * @param id an id
   * @return the number, which is 0 if none was noted
   */
  public static int last(Object id) {
    return Holder.INSTANCE.get(id);
  }

  /**
   * Notes a number.
   *
   * @param id an id
   * @param number its number in an index
   */
  public static void note(Object id, int number) {
    Holder.INSTANCE.set(id, number);
  }

  /**
   * Returns the number that an id keeps.
   *
   * @param id an id
   * @return the number
   */
  protected abstract int get(Object id);

  /**
   * Lets an id keep a number.
   *
   * @param id an id
   * @param number the number
   */
  protected abstract void set(Object id, int number);
}
