package org.cbss.model.popolo;

import java.util.HashMap;
import java.util.Map;

/** Who is part of whom, as far as it leads to no circle. */
final class Parents {
  private final Map<String, String> above = new HashMap<>();

  /**
   * Takes one to be part of another, which is asked once for each.
   *
   * @return false where the other is a part of it, or is itself
   */
  boolean accept(String part, String whole) {
    String top = top(whole);
    if (top.equals(part)) {
      return false;
    }
    above.put(part, top);
    return true;
  }

  /** The one at the top; the way there is made short for the next time. */
  private String top(String id) {
    String top = id;
    for (String next = above.get(top); next != null; next = above.get(top)) {
      top = next;
    }
    String at = id;
    while (!at.equals(top)) {
      String next = above.put(at, top);
      at = next == null ? top : next;
    }
    return top;
  }
}
