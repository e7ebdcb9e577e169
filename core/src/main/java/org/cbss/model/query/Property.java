package org.cbss.model.query;

import java.util.Collection;
import java.util.function.Function;

/**
 * Something that records are narrowed by: what a record has of it, perhaps several.
 *
 * @param number its place among the properties of its kind, from 0
 * @param values gives what a record has
 */
record Property<T>(int number, Function<T, ? extends Collection<?>> values) {

  boolean has(T entity, Object value) {
    return values.apply(entity).contains(value);
  }
}
