package org.cbss.model.meta;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a data set: an entity, or a value within it, or a value of the data set itself.
 *
 * @param kind the kind of the entity, or null where it is in none
 * @param index its index in the list of that kind, from 0
 * @param path the path from the entity, or from the root, to the value, as a JSON Pointer: empty for the entity itself,
 *     else such as {@code /members/3/period}
 */
public record Place(@Nullable Kind kind, int index, String path) {

  /**
   * The root of the data set.
   *
   * @return the place
   */
  public static Place root() {
    return new Place(null, 0, "");
  }

  /**
   * The place as a JSON Pointer (RFC 6901) from the root of the data set.
   *
   * @return such as {@code /organizations/0/members/3/period}
   */
  public String pointer() {
    return kind == null ? path : "/" + kind.collection() + "/" + index + path;
  }

  /**
   * The entity that this is in.
   *
   * @return the same place with an empty path
   */
  public Place entity() {
    return path.isEmpty() ? this : new Place(kind, index, "");
  }

  /**
   * A place within this one.
   *
   * @param name the name of the attribute
   * @return the place of its value
   */
  public Place at(String name) {
    return new Place(kind, index, path + "/" + escape(name));
  }

  /**
   * A place in a list within this one.
   *
   * @param name the name of the list
   * @param element the index in it, from 0
   * @return the place of the element
   */
  public Place at(String name, int element) {
    return new Place(kind, index, path + "/" + escape(name) + "/" + element);
  }

  /**
   * A name as a JSON Pointer writes it.
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
   * The name that a step of a JSON Pointer (RFC 6901) leads to.
   *
   * @param step the step, without its slash
   * @return the name
   */
  public static String unescape(String step) {
    return step.indexOf('~') < 0 ? step : step.replace("~1", "/").replace("~0", "~");
  }

  /**
   * The pointer.
   *
   * @return {@link #pointer()}
   */
  @Override
  public String toString() {
    return pointer();
  }
}
