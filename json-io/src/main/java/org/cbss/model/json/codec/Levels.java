package org.cbss.model.json.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The objects and arrays that are open where a reader stands, and where it stands in each. */
final class Levels {
  private static final int USUAL_DEPTH = 16;
  private static final int NONE_YET = -1;

  private int depth;
  private boolean[] isObject = new boolean[USUAL_DEPTH];

  /** In an object, the offset of its current key; in an array, the index of its current element. */
  private int[] places = new int[USUAL_DEPTH];

  /** How many are open. */
  int depth() {
    return depth;
  }

  /** Whether the innermost is an object. */
  boolean isObject() {
    return isObject[depth];
  }

  void open(boolean object) {
    depth++;
    if (depth == places.length) {
      places = Arrays.copyOf(places, 2 * depth);
      isObject = Arrays.copyOf(isObject, 2 * depth);
    }
    isObject[depth] = object;
    places[depth] = NONE_YET;
  }

  void close() {
    depth--;
  }

  void atKey(int offset) {
    places[depth] = offset;
  }

  void toNextElement() {
    places[depth]++;
  }

  /** The keys and indexes that lead here. */
  List<Refusal.Step> path(byte[] bytes) {
    List<Refusal.Step> path = new ArrayList<>();
    for (int level = 1; level <= depth; level++) {
      if (places[level] != NONE_YET) {
        String name = isObject[level] ? key(bytes, places[level]) : Integer.toString(places[level]);
        path.add(new Refusal.Step(name, !isObject[level]));
      }
    }
    return path;
  }

  private static String key(byte[] bytes, int quote) {
    JsonString key = new JsonString(bytes);
    key.scan(quote + 1);
    return key.text();
  }
}
