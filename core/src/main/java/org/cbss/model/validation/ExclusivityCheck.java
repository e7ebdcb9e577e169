package org.cbss.model.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Finds items that certainly share a day with another, if only one of them may hold at a time. */
final class ExclusivityCheck {
  private ExclusivityCheck() {}

  private record Timed<T>(T item, EpochDayBounds bounds, boolean qualified) {
    static <T> Timed<T> of(T item, TimeSpan span) {
      return new Timed<>(item, EpochDayBounds.of(span), span.isQualified());
    }

    /** Returns whether both have the same bounds, of which neither rests on a qualified date, and certainly share a day. */
    boolean isTwinOf(Timed<T> other) {
      return bounds.equals(other.bounds) && !qualified && !other.qualified && sharesDayWith(other);
    }

    boolean sharesDayWith(@Nullable Timed<T> other) {
      return other != null && bounds.minSharedDays(other.bounds) > 0;
    }
  }

  /** The longest lasting of some items, and the longest lasting that is not qualified. */
  private record Longest<T>(
      @Nullable Timed<T> any, @Nullable Timed<T> unqualified) {
    Longest<T> and(Timed<T> item) {
      return new Longest<>(
          longer(any, item), item.qualified ? unqualified : longer(unqualified, item));
    }

    private static <T> Timed<T> longer(@Nullable Timed<T> one, Timed<T> other) {
      return one == null || other.bounds.earliestEnd() > one.bounds.earliestEnd() ? other : one;
    }
  }

  /**
   * Passes on each item that certainly shares a day with one that starts no later. That one comes first: its twin with the same
   * bounds, else the longest lasting, if possible one that is not qualified.
   */
  static <T> void forEach(List<T> items, Function<T, TimeSpan> span, BiConsumer<T, T> action) {
    if (items.size() < 2) {
      return;
    }
    List<Timed<T>> sorted = items.stream()
        .map(item -> Timed.of(item, span.apply(item)))
        .sorted(Comparator.<Timed<T>>comparingLong(timed -> timed.bounds.latestStart())
            .thenComparingLong(timed -> timed.bounds.earliestEnd())
            .thenComparingLong(timed -> timed.bounds.earliestStart())
            .thenComparingLong(timed -> timed.bounds.latestEnd()))
        .toList();
    TreeMap<Long, Longest<T>> byStart = new TreeMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      Timed<T> timed = sorted.get(i);
      Map.Entry<Long, Longest<T>> begun = byStart.floorEntry(timed.bounds.earliestEnd());
      if (i > 0 && timed.isTwinOf(sorted.get(i - 1))) {
        action.accept(sorted.get(i - 1).item, timed.item);
      } else if (begun != null) {
        reportShared(timed, begun.getValue(), action);
      }
      Longest<T> before =
          byStart.isEmpty() ? new Longest<>(null, null) : byStart.lastEntry().getValue();
      byStart.put(timed.bounds.latestStart(), before.and(timed));
    }
  }

  private static <T> void reportShared(Timed<T> timed, Longest<T> begun, BiConsumer<T, T> action) {
    Timed<T> longest = begun.any;
    if (longest != null && timed.sharesDayWith(longest)) {
      Timed<T> unqualified = begun.unqualified;
      Timed<T> other =
          unqualified != null && timed.sharesDayWith(unqualified) ? unqualified : longest;
      action.accept(other.item, timed.item);
    }
  }
}
