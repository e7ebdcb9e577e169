package org.cbss.model.json.internal.codec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cbss.model.DataPath;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value with its position in the file, for formats whose records can be interpreted only after all of them were read. It
 * tracks the members that were taken, so that the others can be reported.
 */
public final class PositionedNode {
  /** The type of a value. */
  public enum Type {
    /** An object. */
    OBJECT,
    /** An array. */
    ARRAY,
    /** A string. */
    STRING,
    /** A number. */
    NUMBER,
    /** True or false. */
    BOOLEAN,
    /** A null. */
    NULL
  }

  private static final int MOST_SEARCHED = 32;

  private final Type type;
  private final @Nullable PositionedNode parent;
  private final @Nullable String key;
  private final int index;
  private final int offset;
  private int keyOffset;
  private @Nullable String text;
  private List<PositionedNode> children = Collections.emptyList();
  private @Nullable Map<String, PositionedNode> byKey;
  private boolean hollow;
  private boolean taken;

  private PositionedNode(
      Type type, @Nullable PositionedNode parent, @Nullable String key, int index, int offset) {
    this.type = type;
    this.parent = parent;
    this.key = key;
    this.index = index;
    this.offset = offset;
  }

  static PositionedNode root(Type type, int offset) {
    return new PositionedNode(type, null, null, 0, offset);
  }

  /** Creates a child at the end of an object, under a key, or of an array, without a key. */
  PositionedNode child(Type childType, @Nullable String childKey, int childOffset) {
    return new PositionedNode(childType, this, childKey, children.size(), childOffset);
  }

  void add(PositionedNode child) {
    if (children.isEmpty()) {
      children = new ArrayList<>(4);
    }
    children.add(child);
  }

  void keyOffset(int value) {
    keyOffset = value;
  }

  void text(@Nullable String value) {
    text = value;
  }

  /** Marks it as having content that was skipped. */
  void hollow() {
    hollow = true;
  }

  /**
   * Returns the type.
   *
   * @return the type
   */
  public Type type() {
    return type;
  }

  /**
   * Returns the key of the value.
   *
   * @return the key, or an empty text in an array
   */
  public String key() {
    return key == null ? "" : key;
  }

  /**
   * Returns the offset of the value.
   *
   * @return the offset in bytes
   */
  public int offset() {
    return offset;
  }

  /**
   * Returns the offset of its key.
   *
   * @return the offset in bytes, or that of the value if it has no key
   */
  public int keyOffset() {
    return key == null ? offset : keyOffset;
  }

  /**
   * Returns the string, or a number or truth value as it is written.
   *
   * @return the text, empty for any other
   */
  public String text() {
    return text == null ? "" : text;
  }

  /**
   * Returns the elements of an array or the members of an object.
   *
   * @return the values in their order
   */
  public List<PositionedNode> children() {
    return children;
  }

  /**
   * Returns whether it is null or an empty string, array or object.
   *
   * @return true if it is
   */
  public boolean isEmpty() {
    return switch (type) {
      case NULL -> true;
      case STRING -> text().isEmpty() && !hollow;
      case OBJECT, ARRAY -> children.isEmpty() && !hollow;
      default -> false;
    };
  }

  /**
   * Returns the member of a key, the last of several.
   *
   * @param name the key
   * @return the value, or null if the object has no such key
   */
  public @Nullable PositionedNode member(String name) {
    if (children.size() > MOST_SEARCHED) {
      return byKey().get(name);
    }
    for (int i = children.size() - 1; i >= 0; i--) {
      if (name.equals(children.get(i).key)) {
        return children.get(i);
      }
    }
    return null;
  }

  private Map<String, PositionedNode> byKey() {
    Map<String, PositionedNode> known = byKey;
    if (known == null) {
      known = new HashMap<>();
      for (PositionedNode child : children) {
        known.put(child.key(), child);
      }
      byKey = known;
    }
    return known;
  }

  /**
   * Returns the member of a key, and marks it as taken.
   *
   * @param name the key
   * @return the value, or null if the object has no such key
   */
  public @Nullable PositionedNode take(String name) {
    PositionedNode found = member(name);
    if (found != null) {
      found.taken = true;
    }
    return found;
  }

  /**
   * Returns the members that are not empty and were not taken.
   *
   * @return the values in their order
   */
  public List<PositionedNode> untaken() {
    return children.stream().filter(child -> !child.taken && !child.isEmpty()).toList();
  }

  /**
   * Returns the outermost value.
   *
   * @return the root
   */
  public PositionedNode root() {
    PositionedNode value = this;
    while (value.parent != null) {
      value = value.parent;
    }
    return value;
  }

  /**
   * Returns the JSON Pointer (RFC 6901) from the root.
   *
   * @return the pointer, empty for the root
   */
  public String pointer() {
    if (parent == null) {
      return "";
    }
    return parent.pointer() + "/" + (key == null ? Integer.toString(index) : DataPath.escape(key));
  }

  /**
   * Returns whether another value has the same content. Positions and skipped content are ignored.
   *
   * @param other the other
   * @return true if types, keys and texts are equal, in the same order
   */
  public boolean saysSame(PositionedNode other) {
    if (type != other.type || !text().equals(other.text())) {
      return false;
    }
    boolean same = children.size() == other.children.size();
    for (int i = 0; same && i < children.size(); i++) {
      PositionedNode mine = children.get(i);
      PositionedNode others = other.children.get(i);
      same = mine.key().equals(others.key()) && mine.saysSame(others);
    }
    return same;
  }
}
