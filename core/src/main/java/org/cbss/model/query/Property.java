package org.cbss.model.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that records are narrowed by: what a record has of it, perhaps several.
 *
 * @param number its place among the properties of its kind, from 0
 * @param values gives what a record has
 */
record Property<T>(int number, Function<T, ? extends Collection<?>> values) {

  static <T> Property<T> of(int number, Function<T, ?> value) {
    return new Property<>(number, record -> List.of(value.apply(record)));
  }

  static <T> Property<T> optional(int number, Function<T, Optional<?>> value) {
    return new Property<>(
        number, record -> value.apply(record).<List<?>>map(List::of).orElse(List.of()));
  }

  boolean has(T entity, Object value) {
    return values.apply(entity).contains(value);
  }
}
