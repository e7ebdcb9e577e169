package org.cbss.model.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.internal.schema.ValueType;

/**
 * The elements of a list, each with what tells it from the others: of a record, the values that identify it by the tables of
 * attributes, else the value itself.
 *
 * @param type the type of the elements
 * @param values the elements
 * @param keys the key of each
 */
record Elements(ValueType<?> type, List<?> values, List<Key> keys) {

  /**
   * The text that identifies an element, and its number from 1 among those with the same text. It is comparable, so that maps
   * stay fast if a file is made such that many texts have the same hash.
   */
  record Key(String text, int occurrence) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int order = text.compareTo(other.text);
      return order == 0 ? Integer.compare(occurrence, other.occurrence) : order;
    }
  }

  static Elements of(ValueType<?> type, List<?> values) {
    Map<String, Integer> counts = new HashMap<>();
    List<Key> keys = new ArrayList<>(values.size());
    for (Object value : values) {
      String text = identity(type, value);
      keys.add(new Key(text, counts.merge(text, 1, Integer::sum)));
    }
    return new Elements(type, values, keys);
  }

  int size() {
    return values.size();
  }

  boolean hasRecords() {
    return type instanceof ValueType.Nested<?>;
  }

  private static String identity(ValueType<?> type, Object value) {
    return type instanceof ValueType.Nested<?> nested
        ? identity(nested.type().get(), value)
        : ValueWords.plain(value);
  }

  @SuppressWarnings("unchecked")
  private static <T> String identity(RecordType<T, ?> type, Object value) {
    List<String> parts = new ArrayList<>();
    for (String name : type.identity()) {
      type.attribute(name)
          .orElseThrow()
          .values((T) value)
          .forEach(part -> parts.add(ValueWords.plain(part)));
    }
    return String.join(" ", parts);
  }

  /**
   * Returns for each of these elements the index of the element of another list that it is, or was made from, or -1. Elements
   * with the same text are the same if they are equal, or else in their order; values that are no records only if they are equal.
   */
  int[] origins(Elements other) {
    int[] origins = new int[size()];
    Arrays.fill(origins, -1);
    Map<String, List<Integer>> theirs = byText(other);
    byText(this).forEach((text, own) -> {
      List<Integer> same = theirs.getOrDefault(text, List.of());
      if (own.size() == 1 && same.size() == 1) {
        pair(own, same, other, origins, value -> "");
      } else if (!same.isEmpty()) {
        pairEqual(own, same, other, origins);
      }
    });
    return origins;
  }

  private static Map<String, List<Integer>> byText(Elements elements) {
    Map<String, List<Integer>> byText = new HashMap<>();
    for (int i = 0; i < elements.size(); i++) {
      byText
          .computeIfAbsent(elements.keys.get(i).text, any -> new ArrayList<>())
          .add(i);
    }
    return byText;
  }

  private void pairEqual(List<Integer> own, List<Integer> same, Elements other, int[] origins) {
    pair(own, same, other, origins, value -> ValueWords.content(type, value));
    List<Integer> free = own.stream().filter(i -> origins[i] < 0).toList();
    Set<Integer> taken = new HashSet<>();
    own.stream().filter(i -> origins[i] >= 0).forEach(i -> taken.add(origins[i]));
    pair(free, same.stream().filter(i -> !taken.contains(i)).toList(), other, origins, value -> "");
  }

  /** Pairs elements with the same text, in their order. */
  private void pair(
      List<Integer> own,
      List<Integer> same,
      Elements other,
      int[] origins,
      Function<Object, String> textOf) {
    Map<String, Deque<Integer>> free = same.stream()
        .collect(Collectors.groupingBy(
            i -> textOf.apply(other.values.get(i)), Collectors.toCollection(ArrayDeque::new)));
    for (int i : own) {
      Deque<Integer> candidates = free.get(textOf.apply(values.get(i)));
      Integer origin = candidates == null ? null : candidates.poll();
      if (origin != null && (hasRecords() || values.get(i).equals(other.values.get(origin)))) {
        origins[i] = origin;
      }
    }
  }

  /** Returns which elements with an origin keep their order among themselves, as many as possible. */
  static boolean[] inOrder(int[] origins) {
    int[] ends = new int[origins.length];
    int[] before = new int[origins.length];
    int length = 0;
    for (int i = 0; i < origins.length; i++) {
      if (origins[i] >= 0) {
        int at = position(origins, ends, length, origins[i]);
        before[i] = at == 0 ? -1 : ends[at - 1];
        ends[at] = i;
        length = Math.max(length, at + 1);
      }
    }
    boolean[] inOrder = new boolean[origins.length];
    for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
      inOrder[i] = true;
    }
    return inOrder;
  }

  /** Returns the length of the longest increasing run that an origin can continue. */
  private static int position(int[] origins, int[] ends, int length, int origin) {
    int from = 0;
    int to = length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (origins[ends[middle]] < origin) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** Returns the type of the records in a list of records. */
  @SuppressWarnings("unchecked")
  RecordType<Object, Object> recordType() {
    return (RecordType<Object, Object>) ((ValueType.Nested<?>) type).type().get();
  }
}
