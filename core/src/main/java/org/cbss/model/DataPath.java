package org.cbss.model;

import org.jspecify.annotations.Nullable;

/**
 * The path to an entity, to a value inside it, or to a value of the data set itself.
 *
 * @param kind the kind of the entity, or null if the path does not lead into an entity
 * @param index the index in the list of that kind, from 0
 * @param path the JSON Pointer from the entity, or from the root, to the value: empty for the entity itself, or such as
 *     {@code /members/3/period}
 */
public record DataPath(@Nullable EntityKind kind, int index, String path) {

  /**
   * Returns the path of the data set itself.
   *
   * @return the path
   */
  public static DataPath root() {
    return new DataPath(null, 0, "");
  }

  /**
   * Returns the JSON Pointer (RFC 6901) from the root of the data set.
   *
   * @return the pointer, such as {@code /organizations/0/members/3/period}
   */
  public String pointer() {
    return kind == null ? path : "/" + kind.collection() + "/" + index + path;
  }

  /**
   * Returns the path of the entity that contains the value.
   *
   * @return the same path without the part inside the entity
   */
  public DataPath entityPath() {
    return path.isEmpty() ? this : new DataPath(kind, index, "");
  }

  /**
   * Returns the path of an attribute inside this record.
   *
   * @param name the name of the attribute
   * @return the path of its value
   */
  public DataPath resolve(String name) {
    return new DataPath(kind, index, path + "/" + escape(name));
  }

  /**
   * Returns the path of an element of a list inside this record.
   *
   * @param name the name of the list
   * @param element the index in the list, from 0
   * @return the path of the element
   */
  public DataPath resolve(String name, int element) {
    return new DataPath(kind, index, path + "/" + escape(name) + "/" + element);
  }

  /**
   * Escapes a name for a JSON Pointer (RFC 6901).
   *
   * @param name the name
   * @return the name with {@code ~} as {@code ~0} and {@code /} as {@code ~1}
   */
  public static String escape(String name) {
    return name.indexOf('~') < 0 && name.indexOf('/') < 0
        ? name
        : name.replace("~", "~0").replace("/", "~1");
  }

  /**
   * Returns the name that a token of a JSON Pointer (RFC 6901) stands for.
   *
   * @param step the token, without its slash
   * @return the name
   */
  public static String unescape(String step) {
    return step.indexOf('~') < 0 ? step : step.replace("~1", "/").replace("~0", "~");
  }

  /**
   * Returns the JSON Pointer.
   *
   * @return {@link #pointer()}
   */
  @Override
  public String toString() {
    return pointer();
  }
}
