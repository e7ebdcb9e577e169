package org.cbss.model.json.codec;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.cbss.model.json.ReadLimits;
import org.cbss.model.meta.Place;
import org.jspecify.annotations.Nullable;

/** Finds where JSON Pointers lead in the bytes of a file that is known to be JSON, all of them in one pass. */
public final class Locator {
  private static final class Node {
    private final Map<String, Node> children = new HashMap<>();
    private int key = -1;
    private int value = -1;
  }

  private final byte[] bytes;
  private final Node root = new Node();

  /**
   * Finds pointers.
   *
   * @param bytes the bytes of the file
   * @param pointers the pointers
   */
  public Locator(byte[] bytes, Collection<String> pointers) {
    this.bytes = bytes;
    pointers.forEach(this::want);
    visit(JsonBytes.skipSpace(bytes, ByteOrderMark.length(bytes)), root);
  }

  /**
   * Whether bytes are JSON, so that pointers can be found in them.
   *
   * @param bytes the bytes
   * @param limits how deep it may be
   * @return true when they are
   */
  public static boolean isFor(byte[] bytes, ReadLimits limits) {
    return JsonSyntax.find(bytes, ByteOrderMark.length(bytes), limits, "line") == null;
  }

  private void want(String pointer) {
    Node node = root;
    for (String step : steps(pointer)) {
      node = node.children.computeIfAbsent(step, any -> new Node());
    }
  }

  private static String[] steps(String pointer) {
    if (pointer.isEmpty()) {
      return new String[0];
    }
    String[] steps = pointer.substring(1).split("/", -1);
    for (int i = 0; i < steps.length; i++) {
      steps[i] = Place.unescape(steps[i]);
    }
    return steps;
  }

  /**
   * Where the value of a pointer begins; where the file does not have it, the nearest value that it is in.
   *
   * @param pointer one of the pointers
   * @return the offset in bytes
   */
  public int valueOf(String pointer) {
    Node node = root;
    int offset = root.value;
    for (String step : steps(pointer)) {
      node = node.children.get(step);
      if (node == null || node.value < 0) {
        return offset;
      }
      offset = node.value;
    }
    return offset;
  }

  /**
   * Where the key of a pointer begins; where it leads to no key of an object, as {@link #valueOf}.
   *
   * @param pointer one of the pointers
   * @return the offset in bytes
   */
  public int keyOf(String pointer) {
    Node node = root;
    for (String step : steps(pointer)) {
      node = node == null ? null : node.children.get(step);
    }
    return node == null || node.key < 0 ? valueOf(pointer) : node.key;
  }

  private void visit(int offset, Node node) {
    node.value = offset;
    if (node.children.isEmpty()) {
      return;
    }
    if (bytes[offset] == '{') {
      visitObject(offset, node);
    } else if (bytes[offset] == '[') {
      visitArray(offset, node);
    }
  }

  private void visitObject(int offset, Node node) {
    int at = JsonBytes.skipSpace(bytes, offset + 1);
    while (bytes[at] != '}') {
      int endOfKey = JsonBytes.endOfString(bytes, at);
      Node child = node.children.get(key(at, endOfKey));
      int value = JsonBytes.skipSpace(bytes, JsonBytes.skipSpace(bytes, endOfKey) + 1);
      if (child != null) {
        child.key = at;
        visit(value, child);
      }
      at = next(value);
    }
  }

  private void visitArray(int offset, Node node) {
    int at = JsonBytes.skipSpace(bytes, offset + 1);
    for (int index = 0; bytes[at] != ']'; index++) {
      @Nullable Node child = node.children.get(Integer.toString(index));
      if (child != null) {
        visit(at, child);
      }
      at = next(at);
    }
  }

  /** The key or element after a value, or the bracket that closes. */
  private int next(int value) {
    int at = JsonBytes.skipSpace(bytes, JsonBytes.endOfValue(bytes, value));
    return bytes[at] == ',' ? JsonBytes.skipSpace(bytes, at + 1) : at;
  }

  private String key(int from, int to) {
    return Escapes.resolve(bytes, from + 1, to - 1);
  }
}
