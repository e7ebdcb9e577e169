package org.cbss.model.validation.rules;

import java.util.function.BiPredicate;
import org.cbss.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Goes over turns from the last to the first, and tells which comes next after each: if possible one whose span is not
 * qualified, since what rests on that is sure.
 */
final class Later<T extends Entity> {
  private final BiPredicate<Turn<T>, Turn<T>> exempt;
  private final Next sure = new Next();
  private final Next any = new Next();

  /** Nothing seen so far; of those with which a turn is exempt, none comes after it. */
  Later(BiPredicate<Turn<T>, Turn<T>> exempt) {
    this.exempt = exempt;
  }

  void add(Turn<T> turn) {
    any.add(turn);
    if (!turn.span().isQualified()) {
      sure.add(turn);
    }
  }

  @Nullable
  Turn<T> after(Turn<T> turn) {
    Turn<T> later = sure.after(turn);
    return later == null ? any.after(turn) : later;
  }

  /** The next turn, and the next that is not exempt with that one. */
  private final class Next {
    private @Nullable Turn<T> first;
    private @Nullable Turn<T> other;

    void add(Turn<T> turn) {
      if (first != null && !exempt.test(first, turn)) {
        other = first;
      }
      first = turn;
    }

    @Nullable
    Turn<T> after(Turn<T> turn) {
      return first != null && exempt.test(first, turn) ? other : first;
    }
  }
}
