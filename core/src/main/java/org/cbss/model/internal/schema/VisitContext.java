package org.cbss.model.internal.schema;

import java.util.Arrays;
import java.util.Optional;
import org.cbss.model.DataPath;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * The value that a {@link ModelTraversal} currently visits. One context is reused for all values: keep its {@link #path()}, not
 * the context. It is not safe to share between threads.
 */
public final class VisitContext {
  static final int NO_ELEMENT = -1;

  private @Nullable Entity entity;
  private @Nullable EntityKind kind;
  private int index;
  private String[] names = new String[4];
  private int[] elements = new int[4];
  private Object[] owners = new Object[4];
  private int depth;

  /** Creates a context at the data set itself. */
  VisitContext() {}

  void moveTo(Entity entity, EntityKind kind, int index) {
    this.entity = entity;
    this.kind = kind;
    this.index = index;
  }

  void enter(Object owner, String name, int element) {
    if (depth == names.length) {
      names = Arrays.copyOf(names, 2 * depth);
      elements = Arrays.copyOf(elements, 2 * depth);
      owners = Arrays.copyOf(owners, 2 * depth);
    }
    names[depth] = name;
    elements[depth] = element;
    owners[depth] = owner;
    depth++;
  }

  void enter(Object owner, String name) {
    enter(owner, name, NO_ELEMENT);
  }

  void leave() {
    depth--;
  }

  /**
   * Returns the entity that contains the value.
   *
   * @return the entity, or empty if the value belongs to the data set itself
   */
  public Optional<Entity> entity() {
    return Optional.ofNullable(entity);
  }

  /**
   * Returns the id of the entity that contains the value.
   *
   * @return the id, or an empty string if the value belongs to the data set itself
   */
  public String entityId() {
    return entity == null ? "" : entity.id().value();
  }

  /**
   * Returns the record that has the attribute: the entity, or a record inside it, such as a membership.
   *
   * @return the record
   */
  public Object owner() {
    return owners[depth - 1];
  }

  /**
   * Returns the name of the attribute.
   *
   * @return the name
   */
  public String attribute() {
    return names[depth - 1];
  }

  /**
   * Returns the index of the value in its list.
   *
   * @return the index from 0, or -1 if the attribute is not a list
   */
  public int element() {
    return elements[depth - 1];
  }

  /**
   * Returns the path of the value.
   *
   * @return the path
   */
  public DataPath path() {
    return pathOfElement(elements[depth - 1]);
  }

  /**
   * Returns the path of another value in the same list.
   *
   * @param element its index in the list, from 0
   * @return the path
   */
  public DataPath pathOfElement(int element) {
    DataPath path = new DataPath(kind, index, "");
    for (int i = 0; i < depth; i++) {
      int at = i == depth - 1 ? element : elements[i];
      path = at == NO_ELEMENT ? path.resolve(names[i]) : path.resolve(names[i], at);
    }
    return path;
  }

  /**
   * Returns the id of the entity and the path of the value.
   *
   * @return a text such as {@code cbss /organizations/0/name}
   */
  @Override
  public String toString() {
    return (entityId() + " " + (depth == 0 ? "/" : path())).strip();
  }
}
