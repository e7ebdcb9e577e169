package org.cbss.model.meta;

import java.util.List;
import java.util.Map;
import org.cbss.model.meta.Walk.Visitor;

/**
 * The way of a walk from a record to the values of one attribute, and on to those within them. Which visitors take the
 * values is found out once for all records.
 *
 * @param <T> the type of the record
 */
abstract class Way<T> {
  static final ValueType.Words WORDS = new ValueType.Words(false);

  final String name;
  private final ValueType<?> type;
  private final int[] takers;
  private final List<Way<Object>> inside;

  private Way(String name, ValueType<?> type, int[] takers, List<Way<Object>> inside) {
    this.name = name;
    this.type = type;
    this.takers = takers;
    this.inside = inside;
  }

  /**
   * The way to the values of an attribute.
   *
   * @param takers which of the visitors take the values
   * @param inside the ways on from a value, where it is a record
   */
  static <T, B> Way<T> of(Attribute<T, B> attribute, int[] takers, List<Way<Object>> inside) {
    if (attribute instanceof Attribute.One<T, B, ?> one) {
      return new One<>(one, takers, inside);
    }
    return attribute instanceof Attribute.Many<T, B, ?> many
        ? new Many<>(many, takers, inside)
        : new Keyed<>((Attribute.Keyed<T, B>) attribute, takers);
  }

  /** What values an attribute can take. */
  static ValueType<?> type(Attribute<?, ?> attribute) {
    if (attribute instanceof Attribute.One<?, ?, ?> one) {
      return one.type();
    }
    return attribute instanceof Attribute.Many<?, ?, ?> many ? many.type() : WORDS;
  }

  /** Whether a visitor takes its values, or any within them. */
  final boolean leads() {
    return takers.length > 0 || !inside.isEmpty();
  }

  /** Goes to the values of a record. */
  abstract void go(T owner, Cursor at, Visitor[] visitors);

  final void give(Object value, Cursor at, Visitor[] visitors) {
    for (int taker : takers) {
      visitors[taker].visit(at, type, value);
    }
    for (int i = 0; i < inside.size(); i++) {
      inside.get(i).go(value, at, visitors);
    }
  }

  private static final class One<T, B, V> extends Way<T> {
    private final Attribute.One<T, B, V> attribute;

    One(Attribute.One<T, B, V> attribute, int[] takers, List<Way<Object>> inside) {
      super(attribute.name(), attribute.type(), takers, inside);
      this.attribute = attribute;
    }

    @Override
    void go(T owner, Cursor at, Visitor[] visitors) {
      V value = attribute.get(owner);
      if (value != null) {
        at.enter(owner, name);
        give(value, at, visitors);
        at.leave();
      }
    }
  }

  private static final class Many<T, B, V> extends Way<T> {
    private final Attribute.Many<T, B, V> attribute;

    Many(Attribute.Many<T, B, V> attribute, int[] takers, List<Way<Object>> inside) {
      super(attribute.name(), attribute.type(), takers, inside);
      this.attribute = attribute;
    }

    @Override
    void go(T owner, Cursor at, Visitor[] visitors) {
      List<V> values = attribute.get(owner);
      for (int i = 0; i < values.size(); i++) {
        at.enter(owner, name, i);
        give(values.get(i), at, visitors);
        at.leave();
      }
    }
  }

  private static final class Keyed<T, B> extends Way<T> {
    private final Attribute.Keyed<T, B> attribute;

    Keyed(Attribute.Keyed<T, B> attribute, int[] takers) {
      super(attribute.name(), WORDS, takers, List.of());
      this.attribute = attribute;
    }

    @Override
    void go(T owner, Cursor at, Visitor[] visitors) {
      Map<String, String> values = attribute.get(owner);
      if (!values.isEmpty()) {
        values.forEach((key, value) -> {
          at.enter(owner, name);
          at.enter(owner, key);
          give(value, at, visitors);
          at.leave();
          at.leave();
        });
      }
    }
  }
}
