package org.cbss.model.validation.rules;

import java.util.Optional;
import org.cbss.model.Entity;
import org.cbss.model.meta.Place;
import org.cbss.model.time.Bounds;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Located;

/**
 * An entity in the line of those that come one after another: a presidency of a body, a term in a post.
 *
 * @param item the entity
 * @param span its span
 * @param bounds the bounds of the span
 * @param ordinal its number in the line, if it has one
 * @param shared whether it may share its time with others that do too
 * @param usable whether rules may build on the span
 */
record Turn<T extends Entity>(
    Located<T> item,
    TimeSpan span,
    Bounds bounds,
    Optional<Integer> ordinal,
    boolean shared,
    boolean usable) {

  static <T extends Entity> Turn<T> of(
      Located<T> item, TimeSpan span, Optional<Integer> ordinal, boolean shared) {
    return new Turn<>(item, span, Bounds.of(span), ordinal, shared, Usable.is(span));
  }

  T value() {
    return item.value();
  }

  String name() {
    return item.name();
  }

  Place period() {
    return item.at("period");
  }

  boolean sharesWith(Turn<T> other) {
    return shared && other.shared;
  }
}
