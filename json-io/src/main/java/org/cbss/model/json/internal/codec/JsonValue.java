package org.cbss.model.json.internal.codec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cbss.model.meta.Place;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value with its place in the file, for formats whose records can only be understood once all of them were read. It
 * remembers which of its members were taken, so that what nobody took can be told.
 */
public final class JsonValue {
  /** What kind of value it is. */
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

  private final Type type;
  private final @Nullable JsonValue parent;
  private final @Nullable String key;
  private final int index;
  private final int offset;
  private int keyOffset;
  private @Nullable String text;
  private List<JsonValue> children = Collections.emptyList();
  private boolean hollow;
  private boolean taken;

  private JsonValue(
      Type type, @Nullable JsonValue parent, @Nullable String key, int index, int offset) {
    this.type = type;
    this.parent = parent;
    this.key = key;
    this.index = index;
    this.offset = offset;
  }

  static JsonValue root(Type type, int offset) {
    return new JsonValue(type, null, null, 0, offset);
  }

  /** A child at the end of an object, under a key, or of an array, where there is none. */
  JsonValue child(Type childType, @Nullable String childKey, int childOffset) {
    return new JsonValue(childType, this, childKey, children.size(), childOffset);
  }

  void add(JsonValue child) {
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

  /** Says that it has content that was passed over. */
  void hollow() {
    hollow = true;
  }

  /**
   * What kind of value it is.
   *
   * @return the type
   */
  public Type type() {
    return type;
  }

  /**
   * The key that it stands under.
   *
   * @return the key, or an empty text in an array
   */
  public String key() {
    return key == null ? "" : key;
  }

  /**
   * Where it begins.
   *
   * @return the offset in bytes
   */
  public int offset() {
    return offset;
  }

  /**
   * Where its key begins.
   *
   * @return the offset in bytes, or that of the value where it has no key
   */
  public int keyOffset() {
    return key == null ? offset : keyOffset;
  }

  /**
   * The string, or a number or truth value as it is written.
   *
   * @return the text, empty for any other
   */
  public String text() {
    return text == null ? "" : text;
  }

  /**
   * The elements of an array or the members of an object.
   *
   * @return the values in their order
   */
  public List<JsonValue> children() {
    return children;
  }

  /**
   * Whether it says nothing: a null, an empty string, array or object.
   *
   * @return true when it does
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
   * The member of a key; of several, the last, as most readers have it.
   *
   * @param name the key
   * @return the value, or null where the object has no such key
   */
  public @Nullable JsonValue member(String name) {
    for (int i = children.size() - 1; i >= 0; i--) {
      if (name.equals(children.get(i).key)) {
        return children.get(i);
      }
    }
    return null;
  }

  /**
   * The member of a key, which counts as taken from now on.
   *
   * @param name the key
   * @return the value, or null where the object has no such key
   */
  public @Nullable JsonValue take(String name) {
    JsonValue found = member(name);
    if (found != null) {
      found.taken = true;
    }
    return found;
  }

  /**
   * The members that say something and that nobody took.
   *
   * @return the values in their order
   */
  public List<JsonValue> untaken() {
    return children.stream().filter(child -> !child.taken && !child.isEmpty()).toList();
  }

  /**
   * The value that it is in at last.
   *
   * @return the root
   */
  public JsonValue root() {
    JsonValue value = this;
    while (value.parent != null) {
      value = value.parent;
    }
    return value;
  }

  /**
   * The JSON Pointer (RFC 6901) from the root.
   *
   * @return the pointer, empty for the root
   */
  public String pointer() {
    if (parent == null) {
      return "";
    }
    return parent.pointer() + "/" + (key == null ? Integer.toString(index) : Place.escape(key));
  }

  /**
   * Whether another value says the same, wherever it stands, but for what was passed over.
   *
   * @param other the other
   * @return true when types, keys and texts are the same, in the same order
   */
  public boolean saysSame(JsonValue other) {
    if (type != other.type || !text().equals(other.text())) {
      return false;
    }
    boolean same = children.size() == other.children.size();
    for (int i = 0; same && i < children.size(); i++) {
      JsonValue mine = children.get(i);
      JsonValue others = other.children.get(i);
      same = mine.key().equals(others.key()) && mine.saysSame(others);
    }
    return same;
  }
}
