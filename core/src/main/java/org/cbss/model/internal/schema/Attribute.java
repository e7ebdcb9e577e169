package org.cbss.model.internal.schema;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of a type of record: its name, description, type of value, and accessors.
 *
 * @param <T> the type of the record
 * @param <B> the type of its builder
 */
public sealed interface Attribute<T, B> {

  /**
   * Returns the name.
   *
   * @return the name, such as {@code period}
   */
  String name();

  /**
   * Returns the description.
   *
   * @return one sentence
   */
  String description();

  /**
   * Returns whether a record gives a value.
   *
   * @param owner the record
   * @return true if it does
   */
  default boolean has(T owner) {
    if (this instanceof One<T, B, ?> one) {
      return one.get(owner) != null;
    }
    return this instanceof Many<T, B, ?> many
        ? !many.get(owner).isEmpty()
        : !((Keyed<T, B>) this).get(owner).isEmpty();
  }

  /**
   * Returns the values that a record gives.
   *
   * @param owner the record
   * @return the values, possibly empty; those of a {@link Keyed} without their keys
   */
  default Collection<?> values(T owner) {
    if (this instanceof Many<T, B, ?> many) {
      return many.get(owner);
    }
    if (this instanceof Keyed<T, B> keyed) {
      return keyed.get(owner).values();
    }
    Object value = ((One<T, B, ?>) this).get(owner);
    return value == null ? List.of() : List.of(value);
  }

  /**
   * An attribute with at most one value.
   *
   * @param <T> the type of the record
   * @param <B> the type of its builder
   * @param <V> the type of the value
   * @param name the name
   * @param description the description
   * @param type the type of value
   * @param required whether every record has a value
   * @param byDefault the value of a record that gives none, or null
   * @param getter returns the value of a record, or null if it gives none
   * @param setter sets the value in a builder
   */
  record One<T, B, V>(
      String name,
      String description,
      ValueType<V> type,
      boolean required,
      @Nullable V byDefault,
      Function<T, @Nullable V> getter,
      BiConsumer<B, V> setter)
      implements Attribute<T, B> {

    /**
     * Returns the value of a record.
     *
     * @param owner the record
     * @return the value, or null if the record gives none
     */
    public @Nullable V get(T owner) {
      return getter.apply(owner);
    }
  }

  /**
   * An attribute with any number of values. Their order is the order of reading and has no other meaning.
   *
   * @param <T> the type of the record
   * @param <B> the type of its builder
   * @param <V> the type of each value
   * @param name the name
   * @param description the description
   * @param type the type of value
   * @param least the least number of values if the attribute is given
   * @param bare whether a value may be given in its short form without a list
   * @param getter returns the values of a record
   * @param adder adds a value to a builder
   */
  record Many<T, B, V>(
      String name,
      String description,
      ValueType<V> type,
      int least,
      boolean bare,
      Function<T, List<V>> getter,
      BiConsumer<B, V> adder)
      implements Attribute<T, B> {

    /**
     * Returns the values of a record.
     *
     * @param owner the record
     * @return the values, possibly empty
     */
    public List<V> get(T owner) {
      return getter.apply(owner);
    }

    /**
     * Returns the value that replaces the list.
     *
     * @param values the values of a record
     * @return the short form of the only value, or null if the list is written
     */
    public @Nullable Object bareValue(List<V> values) {
      return bare && values.size() == 1 && type instanceof ValueType.Nested<V> nested
          ? nested.shortForm(values.get(0))
          : null;
    }
  }

  /**
   * An attribute with any number of strings, each with a key.
   *
   * @param <T> the type of the record
   * @param <B> the type of its builder
   * @param name the name
   * @param description the description
   * @param getter returns the strings of a record by key
   * @param putter adds a string with its key to a builder
   */
  record Keyed<T, B>(
      String name, String description, Function<T, Map<String, String>> getter, Putter<B> putter)
      implements Attribute<T, B> {

    /**
     * Returns the strings of a record.
     *
     * @param owner the record
     * @return the strings by key, possibly empty
     */
    public Map<String, String> get(T owner) {
      return getter.apply(owner);
    }
  }

  /**
   * An operation that adds a string with its key to a builder.
   *
   * @param <B> the type of the builder
   */
  @FunctionalInterface
  interface Putter<B> {

    /**
     * Adds a string with its key to a builder.
     *
     * @param builder the builder
     * @param key the key
     * @param value the string
     */
    void put(B builder, String key, String value);
  }
}
