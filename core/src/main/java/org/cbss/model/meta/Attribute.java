package org.cbss.model.meta;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of a kind of record.
 *
 * @param <T> the type of the record
 * @param <B> the type of its builder
 */
public sealed interface Attribute<T, B> {

  /**
   * The name.
   *
   * @return such as {@code period}
   */
  String name();

  /**
   * What it means.
   *
   * @return one sentence
   */
  String description();

  /**
   * An attribute with one value, or none.
   *
   * @param <T> the type of the record
   * @param <B> the type of its builder
   * @param <V> the type of the value
   * @param name the name
   * @param description what it means
   * @param type the values that it can take
   * @param required whether every record has it
   * @param byDefault the value that it has where none is given, or null
   * @param getter gives the value, or null where there is none
   * @param setter gives a builder the value
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
     * The value of a record.
     *
     * @param owner the record
     * @return the value, or null where there is none
     */
    public @Nullable V get(T owner) {
      return getter.apply(owner);
    }
  }

  /**
   * An attribute with any number of values, in an order that means nothing but reading order.
   *
   * @param <T> the type of the record
   * @param <B> the type of its builder
   * @param <V> the type of each value
   * @param name the name
   * @param description what it means
   * @param type the values that it can take
   * @param getter gives the values
   * @param adder gives a builder one more value
   */
  record Many<T, B, V>(
      String name,
      String description,
      ValueType<V> type,
      Function<T, List<V>> getter,
      BiConsumer<B, V> adder)
      implements Attribute<T, B> {

    /**
     * The values of a record.
     *
     * @param owner the record
     * @return the values, perhaps none
     */
    public List<V> get(T owner) {
      return getter.apply(owner);
    }
  }

  /**
   * An attribute with any number of strings, each under a key.
   *
   * @param <T> the type of the record
   * @param <B> the type of its builder
   * @param name the name
   * @param description what it means
   * @param getter gives the strings by key
   * @param putter gives a builder one more
   */
  record Keyed<T, B>(
      String name, String description, Function<T, Map<String, String>> getter, Putter<B> putter)
      implements Attribute<T, B> {

    /**
     * The strings of a record.
     *
     * @param owner the record
     * @return the strings by key, perhaps none
     */
    public Map<String, String> get(T owner) {
      return getter.apply(owner);
    }
  }

  /**
   * Gives a builder a string under a key.
   *
   * @param <B> the type of the builder
   */
  @FunctionalInterface
  interface Putter<B> {

    /**
     * Gives a builder a string under a key.
     *
     * @param builder the builder
     * @param key the key
     * @param value the string
     */
    void put(B builder, String key, String value);
  }
}
