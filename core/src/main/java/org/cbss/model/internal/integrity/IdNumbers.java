package org.cbss.model.internal.integrity;

import java.util.Objects;
import org.cbss.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * The number that an {@link IdIndex} found last for an id, kept in the id: the same id is looked up again and again, mostly in
 * the same data set. It is a guess, since another index may have noted its own number meanwhile.
 *
 * <p>The class of ids installs the implementation, so that its users do not see it.
 */
public abstract class IdNumbers {
  private static volatile @Nullable IdNumbers installed;

  /** Keeps the implementation in a constant, which calls through it can be compiled into. */
  private static final class Holder {
    static final IdNumbers INSTANCE = Objects.requireNonNull(installed);
  }

  /** Creates an implementation. */
  protected IdNumbers() {}

  /**
   * Installs the implementation.
   *
   * @param implementation the implementation
   */
  public static void install(IdNumbers implementation) {
    installed = implementation;
  }

  /** Returns the implementation, which is there as soon as there is an id. */
  static IdNumbers get() {
    return Holder.INSTANCE;
  }

  /**
   * Returns the number that was noted last.
   *
   * @param id the id
   * @return the number, which is 0 if none was noted
   */
  public abstract int last(Id<?> id);

  /**
   * Notes a number.
   *
   * @param id the id
   * @param number its number in an index
   */
  public abstract void note(Id<?> id, int number);
}
