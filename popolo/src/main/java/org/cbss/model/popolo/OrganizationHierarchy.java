package org.cbss.model.popolo;

import java.util.HashMap;
import java.util.Map;

/** The organizations that are part of others, without cycles. */
final class OrganizationHierarchy {
  private final Map<String, String> roots = new HashMap<>();

  /**
   * Adds an organization as part of another; each may be added once.
   *
   * @return false if that would make it part of itself
   */
  boolean add(String part, String whole) {
    String root = root(whole);
    if (root.equals(part)) {
      return false;
    }
    roots.put(part, root);
    return true;
  }

  /** Returns the outermost organization; the path to it is shortened for the next call. */
  private String root(String id) {
    String root = id;
    for (String next = roots.get(root); next != null; next = roots.get(root)) {
      root = next;
    }
    String at = id;
    while (!at.equals(root)) {
      String next = roots.put(at, root);
      at = next == null ? root : next;
    }
    return root;
  }
}
