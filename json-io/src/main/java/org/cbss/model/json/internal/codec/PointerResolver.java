package org.cbss.model.json.internal.codec;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.cbss.model.DataPath;
import org.cbss.model.json.internal.diagnosis.Utf8;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Resolves JSON Pointers to offsets in the bytes of a file that is valid JSON, all of them in one pass. */
public final class PointerResolver {
  private static final class Node {
    private final Map<String, Node> children = new HashMap<>();
    private int key = -1;
    private int value = -1;
  }

  private final int begin;
  private final Node root = new Node();

  /**
   * Resolves pointers.
   *
   * @param bytes the bytes of the file
   * @param pointers the pointers
   */
  public PointerResolver(byte[] bytes, Collection<String> pointers) {
    this.begin = Utf8.markLength(bytes);
    pointers.forEach(this::want);
    try (JsonParser parser = JsonFactories.parser(bytes, begin)) {
      parser.nextToken();
      visit(parser, root);
    }
  }

  /**
   * Returns whether bytes are JSON, so that pointers can be resolved in them.
   *
   * @param bytes the bytes
   * @return true if they are
   */
  public static boolean isFor(byte[] bytes) {
    try (JsonParser parser = JsonFactories.parser(bytes, Utf8.markLength(bytes))) {
      if (parser.nextToken() == null) {
        return false;
      }
      parser.skipChildren();
      return parser.nextToken() == null;
    } catch (JacksonException e) {
      return false;
    }
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
      steps[i] = DataPath.unescape(steps[i]);
    }
    return steps;
  }

  /**
   * Returns the offset of the value of a pointer, or of the nearest value around it if the file does not have it.
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
   * Returns the offset of the key of a pointer, or that of {@link #valueOf} if the pointer does not lead to a key.
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

  /** Visits the value that the parser is at. */
  private void visit(JsonParser parser, Node node) {
    node.value = offset(parser);
    if (node.children.isEmpty()) {
      parser.skipChildren();
    } else if (parser.hasToken(JsonToken.START_OBJECT)) {
      visitObject(parser, node);
    } else if (parser.hasToken(JsonToken.START_ARRAY)) {
      visitArray(parser, node);
    }
  }

  private void visitObject(JsonParser parser, Node node) {
    for (String key = parser.nextName(); key != null; key = parser.nextName()) {
      Node child = node.children.get(key);
      if (child != null) {
        child.key = offset(parser);
      }
      parser.nextToken();
      visitChild(parser, child);
    }
  }

  private void visitArray(JsonParser parser, Node node) {
    for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
      visitChild(parser, node.children.get(Integer.toString(index)));
    }
  }

  private void visitChild(JsonParser parser, @Nullable Node child) {
    if (child == null) {
      parser.skipChildren();
    } else {
      visit(parser, child);
    }
  }

  private int offset(JsonParser parser) {
    return begin + (int) parser.currentTokenLocation().getByteOffset();
  }
}
