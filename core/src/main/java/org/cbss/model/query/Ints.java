package org.cbss.model.query;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Numbers of records or groups, as they are found. */
final class Ints {
  private static final int FEW = 4;

  private static final int[] NONE = {};

  private int[] numbers = NONE;
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(FEW, 2 * size));
    }
    numbers[size++] = number;
  }

  int size() {
    return size;
  }

  int get(int position) {
    return numbers[position];
  }

  IntStream stream() {
    return Arrays.stream(numbers, 0, size);
  }

  void sort() {
    if (size > 1) {
      Arrays.sort(numbers, 0, size);
    }
  }
}
