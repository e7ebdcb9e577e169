package org.cbss.model.meta;

import java.util.Arrays;
import java.util.Optional;
import org.cbss.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Where a {@link Walk} stands. It moves on as the walk does: keep its {@link #place()}, not the cursor.
 */
public final class Cursor {
  private static final int NO_ELEMENT = -1;

  private @Nullable Entity entity;
  private @Nullable Kind kind;
  private int index;
  private String[] names = new String[4];
  private int[] elements = new int[4];
  private Object[] owners = new Object[4];
  private int depth;

  /** A cursor at the data set itself. */
  Cursor() {}

  void moveTo(Entity entity, Kind kind, int index) {
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
   * The entity that the value is in.
   *
   * @return the entity, or nothing where it is a value of the data set itself
   */
  public Optional<Entity> entity() {
    return Optional.ofNullable(entity);
  }

  /**
   * The id of the entity that the value is in.
   *
   * @return the id, or an empty text where it is a value of the data set itself
   */
  public String subject() {
    return entity == null ? "" : entity.id().value();
  }

  /**
   * The record that has the attribute: the entity, or one within it, such as a membership.
   *
   * @return the record
   */
  public Object owner() {
    return owners[depth - 1];
  }

  /**
   * The name of the attribute.
   *
   * @return the name
   */
  public String attribute() {
    return names[depth - 1];
  }

  /**
   * The index of the value in its list.
   *
   * @return the index from 0, or -1 where the attribute is no list
   */
  public int element() {
    return elements[depth - 1];
  }

  /**
   * The place of the value.
   *
   * @return the place
   */
  public Place place() {
    return placeOfElement(elements[depth - 1]);
  }

  /**
   * The place of another value in the same list.
   *
   * @param element its place in the list, from 0
   * @return the place
   */
  public Place placeOfElement(int element) {
    Place place = new Place(kind, index, "");
    for (int i = 0; i < depth; i++) {
      int at = i == depth - 1 ? element : elements[i];
      place = at == NO_ELEMENT ? place.at(names[i]) : place.at(names[i], at);
    }
    return place;
  }
}
