package org.cbss.model.query;

import org.jspecify.annotations.Nullable;

/**
 * That records have a value of a property, after the narrowings before.
 *
 * @param property the property
 * @param value the value
 * @param before what records were narrowed by before, or null
 */
record Narrowing<T>(
    Property<T> property, Object value, @Nullable Narrowing<T> before) {

  boolean keeps(T record) {
    return property.has(record, value) && (before == null || before.keeps(record));
  }
}
