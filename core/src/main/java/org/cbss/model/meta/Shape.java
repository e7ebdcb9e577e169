package org.cbss.model.meta;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of one kind of record, in the order in which they are written.
 *
 * @param <T> the type of the record
 * @param <B> the type of its builder
 */
public final class Shape<T, B> {
  private final String label;
  private final Class<T> type;
  private final Supplier<B> builder;
  private final Function<B, T> build;
  private final @Nullable Function<T, Map<String, String>> extensions;
  private final Attribute.@Nullable Putter<B> extender;
  private final List<Attribute<T, B>> attributes;
  private final Map<String, Attribute<T, B>> byName = new LinkedHashMap<>();
  private final List<Constraint> constraints;

  private Shape(Builder<T, B> from) {
    this.label = from.label;
    this.type = from.type;
    this.builder = from.builder;
    this.build = from.build;
    this.extensions = from.extensions;
    this.extender = from.extender;
    this.attributes = List.copyOf(from.attributes);
    this.constraints = List.copyOf(from.constraints);
    attributes.forEach(attribute -> byName.put(attribute.name(), attribute));
  }

  /**
   * What one such record is called.
   *
   * @return such as {@code presidency}
   */
  public String label() {
    return label;
  }

  /**
   * The type of the records.
   *
   * @return such as {@code Presidency.class}
   */
  public Class<T> type() {
    return type;
  }

  /**
   * The attributes.
   *
   * @return all of them, in writing order
   */
  public List<Attribute<T, B>> attributes() {
    return attributes;
  }

  /**
   * What ties attributes together.
   *
   * @return the constraints
   */
  public List<Constraint> constraints() {
    return constraints;
  }

  /**
   * The attribute of a name.
   *
   * @param name the name
   * @return the attribute, or nothing where there is none of that name
   */
  public Optional<Attribute<T, B>> attribute(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * Whether records can carry data beyond the model, under names that begin with {@code x-}.
   *
   * @return true when they can
   */
  public boolean isExtensible() {
    return extender != null;
  }

  /**
   * What a record carries beyond the model.
   *
   * @param owner the record
   * @return the values as JSON text, by name
   */
  public Map<String, String> extensions(T owner) {
    return extensions == null ? Collections.emptyMap() : extensions.apply(owner);
  }

  /**
   * Gives a builder data beyond the model.
   *
   * @param to the builder
   * @param name the name
   * @param json the value as JSON text
   * @throws IllegalStateException if such records carry none
   */
  public void extend(B to, String name, String json) {
    if (extender == null) {
      throw new IllegalStateException(label + " has no extensions");
    }
    extender.put(to, name, json);
  }

  /**
   * A builder that holds nothing yet.
   *
   * @return the builder
   */
  public B newBuilder() {
    return builder.get();
  }

  /**
   * The record that a builder holds.
   *
   * @param from the builder
   * @return the record
   * @throws IllegalStateException if a required attribute is missing
   */
  public T build(B from) {
    return build.apply(from);
  }

  /**
   * The label.
   *
   * @return {@link #label()}
   */
  @Override
  public String toString() {
    return label;
  }

  /** Collects the attributes of a shape. */
  static final class Builder<T, B> {
    private final String label;
    private final Class<T> type;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final List<Attribute<T, B>> attributes = new ArrayList<>();
    private final List<Constraint> constraints = new ArrayList<>();
    private @Nullable Function<T, Map<String, String>> extensions;
    private Attribute.@Nullable Putter<B> extender;

    Builder(String label, Class<T> type, Supplier<B> builder, Function<B, T> build) {
      this.label = label;
      this.type = type;
      this.builder = builder;
      this.build = build;
    }

    <V> Builder<T, B> required(
        String name,
        ValueType<V> type,
        String description,
        Function<T, V> getter,
        BiConsumer<B, V> setter) {
      attributes.add(
          new Attribute.One<>(name, description, type, true, null, getter::apply, setter));
      return this;
    }

    <V> Builder<T, B> optional(
        String name,
        ValueType<V> type,
        String description,
        Function<T, Optional<V>> getter,
        BiConsumer<B, V> setter) {
      Function<T, @Nullable V> nullable = owner -> getter.apply(owner).orElse(null);
      attributes.add(new Attribute.One<>(name, description, type, false, null, nullable, setter));
      return this;
    }

    <V> Builder<T, B> defaulted(
        String name,
        ValueType<V> type,
        V value,
        String description,
        Function<T, V> getter,
        BiConsumer<B, V> setter) {
      Function<T, @Nullable V> nullable = owner -> {
        V given = getter.apply(owner);
        return given.equals(value) ? null : given;
      };
      attributes.add(new Attribute.One<>(name, description, type, false, value, nullable, setter));
      return this;
    }

    <V> Builder<T, B> many(
        String name,
        ValueType<V> type,
        String description,
        Function<T, List<V>> getter,
        BiConsumer<B, V> adder) {
      attributes.add(new Attribute.Many<>(name, description, type, getter, adder));
      return this;
    }

    Builder<T, B> keyed(
        String name,
        String description,
        Function<T, Map<String, String>> getter,
        Attribute.Putter<B> putter) {
      attributes.add(new Attribute.Keyed<>(name, description, getter, putter));
      return this;
    }

    Builder<T, B> constraint(Constraint constraint) {
      constraints.add(constraint);
      return this;
    }

    Builder<T, B> extensible(Function<T, Map<String, String>> getter, Attribute.Putter<B> putter) {
      extensions = getter;
      extender = putter;
      return this;
    }

    Shape<T, B> build() {
      return new Shape<>(this);
    }
  }
}
