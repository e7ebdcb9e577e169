package org.cbss.model.internal.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cbss.model.Citation;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of one type of record, in the order in which they are written.
 *
 * <p>Record types are immutable and safe to share between threads.
 *
 * @param <T> the type of the record
 * @param <B> the type of its builder
 * @param label the label of one such record, such as {@code presidency}
 * @param type the Java type of the records, such as {@code Presidency.class}
 * @param builders supplies new builders without values
 * @param records builds the record of a builder
 * @param attributes all attributes, in the order in which they are written
 * @param constraints the constraints between attributes
 * @param identity the names of the attributes by which a record is found again in another version of its list, such as the
 *     member of a membership; empty if only the order of the list tells
 * @param unique whether records of one list with the same identity are about one thing, so that they cannot differ
 * @param extensions the extensions, which have names that begin with {@code x-} and JSON texts as values; or null if such records
 *     cannot have any
 */
public record RecordType<T, B>(
    String label,
    Class<T> type,
    Supplier<B> builders,
    Function<B, T> records,
    List<Attribute<T, B>> attributes,
    List<Constraint> constraints,
    List<String> identity,
    boolean unique,
    Attribute.@Nullable Keyed<T, B> extensions) {

  /**
   * Returns the attribute of a name.
   *
   * @param name the name
   * @return the attribute, or empty if no attribute has the name
   */
  public Optional<Attribute<T, B>> attribute(String name) {
    for (Attribute<T, B> attribute : attributes) {
      if (attribute.name().equals(name)) {
        return Optional.of(attribute);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns whether records can have extensions, which have names that begin with {@code x-}.
   *
   * @return true if they can
   */
  public boolean isExtensible() {
    return extensions != null;
  }

  /**
   * Returns the extensions of a record.
   *
   * @param owner the record
   * @return the values as JSON text, by name
   */
  public Map<String, String> extensions(T owner) {
    return extensions == null ? Map.of() : extensions.get(owner);
  }

  /**
   * Adds an extension to a builder.
   *
   * @param to the builder
   * @param name the name
   * @param json the value as JSON text
   * @throws IllegalStateException if such records cannot have extensions
   */
  public void addExtension(B to, String name, String json) {
    if (extensions == null) {
      throw new IllegalStateException("no " + label + " can have extensions");
    }
    extensions.putter().put(to, name, json);
  }

  /**
   * Returns a new builder without values.
   *
   * @return the builder
   */
  public B newBuilder() {
    return builders.get();
  }

  /**
   * Builds the record of a builder.
   *
   * @param from the builder
   * @return the record
   * @throws IllegalStateException if a required attribute is missing
   */
  public T build(B from) {
    return records.apply(from);
  }

  /**
   * Returns a record with other values of some attributes.
   *
   * @param owner the record whose other values are kept, or null for a record without any
   * @param changed the new values by the name of the attribute: a list of values, or the strings by key of an {@link
   *     Attribute.Keyed}; those of the extensions under the name of {@link #extensions}
   * @return the record
   * @throws IllegalStateException if a required attribute is missing
   */
  public T with(@Nullable T owner, Map<String, ?> changed) {
    B builder = newBuilder();
    for (Attribute<T, B> attribute : attributes) {
      give(attribute, owner, changed.get(attribute.name()), builder);
    }
    if (extensions != null) {
      give(extensions, owner, changed.get(extensions.name()), builder);
    }
    return build(builder);
  }

  private static <T, B> void give(
      Attribute<T, B> attribute, @Nullable T owner, @Nullable Object changed, B builder) {
    if (attribute instanceof Attribute.Keyed<T, B> keyed) {
      Map<?, ?> entries =
          changed instanceof Map<?, ?> map ? map : owner == null ? Map.of() : keyed.get(owner);
      entries.forEach((key, value) -> keyed.putter().put(builder, (String) key, (String) value));
    } else if (changed instanceof Collection<?> values) {
      values.forEach(value -> put(attribute, builder, value));
    } else if (owner != null) {
      attribute.values(owner).forEach(value -> put(attribute, builder, value));
    }
  }

  @SuppressWarnings("unchecked")
  private static <T, B> void put(Attribute<T, B> attribute, B builder, Object value) {
    if (attribute instanceof Attribute.One<T, B, ?> one) {
      ((Attribute.One<T, B, Object>) one).setter().accept(builder, value);
    } else {
      ((Attribute.Many<T, B, Object>) attribute).adder().accept(builder, value);
    }
  }

  /**
   * Returns the label.
   *
   * @return {@link #label()}
   */
  @Override
  public String toString() {
    return label;
  }

  /**
   * The builder of a record type.
   *
   * <p>Each type passes its own accessors even for the attributes that many types share. One accessor of their common
   * supertype would be a megamorphic call, which is slower.
   */
  static final class Builder<T, B> {
    private static final ValueType<Citation> CITATION =
        new ValueType.Nested<>(ModelSchema::citation, "");

    private final String label;
    private final Class<T> type;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final List<Attribute<T, B>> attributes = new ArrayList<>();
    private final List<Constraint> constraints = new ArrayList<>();
    private List<String> identity = List.of();
    private boolean unique;
    private Attribute.@Nullable Keyed<T, B> extensions;

    Builder(String label, Class<T> type, Supplier<B> builder, Function<B, T> build) {
      this.label = label;
      this.type = type;
      this.builder = builder;
      this.build = build;
    }

    Entry attribute(String name, String description) {
      return new Entry(name, description);
    }

    <I extends Identified> Builder<T, B> id(
        Function<T, Id<I>> getter, BiConsumer<B, Id<I>> setter) {
      identifiedBy("id");
      return attribute("id", "The id by which other records refer to this one.")
          .required(new ValueType.OwnId<>(), getter, setter);
    }

    Builder<T, B> identifiers(Function<T, Map<String, String>> getter, Attribute.Putter<B> putter) {
      return attribute("identifiers", "Identifiers in other systems, by scheme.")
          .keyed(getter, putter);
    }

    Builder<T, B> citations(Function<T, List<Citation>> getter, BiConsumer<B, Citation> adder) {
      return attribute("citations", "The sources that support this record.")
          .many(CITATION, getter, adder);
    }

    Builder<T, B> note(
        Function<T, Optional<LocalizedText>> getter, BiConsumer<B, LocalizedText> setter) {
      return attribute("note", "Information that the other attributes cannot hold.")
          .optional(new ValueType.Text(), getter, setter);
    }

    Builder<T, B> accepts(Function<T, Map<String, String>> getter, Attribute.Putter<B> putter) {
      return attribute(
              "accepts", "The reasons for accepting findings about this record, by rule id.")
          .keyed(getter, putter);
    }

    Builder<T, B> extensible(Function<T, Map<String, String>> getter, Attribute.Putter<B> putter) {
      extensions = new Attribute.Keyed<>("x-", "Values of an application.", getter, putter);
      return this;
    }

    Builder<T, B> constraint(Constraint constraint) {
      constraints.add(constraint);
      return this;
    }

    /** Sets the attributes by which a record is found again: records of one list with the same values are about one thing. */
    Builder<T, B> identifiedBy(String... names) {
      unique = true;
      return resembling(names);
    }

    /** Sets the attributes by which a record is found again, though others of its list may have the same values. */
    Builder<T, B> resembling(String... names) {
      identity = List.of(names);
      return this;
    }

    RecordType<T, B> build() {
      return new RecordType<>(
          label,
          type,
          builder,
          build,
          List.copyOf(attributes),
          List.copyOf(constraints),
          identity,
          unique,
          extensions);
    }

    /** An attribute with a name and description, whose values and accessors follow. */
    final class Entry {
      private final String name;
      private final String description;

      private Entry(String name, String description) {
        this.name = name;
        this.description = description;
      }

      <V> Builder<T, B> required(
          ValueType<V> type, Function<T, V> getter, BiConsumer<B, V> setter) {
        return one(type, true, null, getter::apply, setter);
      }

      <V> Builder<T, B> optional(
          ValueType<V> type, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
        return one(type, false, null, owner -> getter.apply(owner).orElse(null), setter);
      }

      <V> Builder<T, B> defaulted(
          ValueType<V> type, V byDefault, Function<T, V> getter, BiConsumer<B, V> setter) {
        Function<T, @Nullable V> unlessDefault = owner -> {
          V value = getter.apply(owner);
          return value.equals(byDefault) ? null : value;
        };
        return one(type, false, byDefault, unlessDefault, setter);
      }

      private <V> Builder<T, B> one(
          ValueType<V> type,
          boolean required,
          @Nullable V byDefault,
          Function<T, @Nullable V> getter,
          BiConsumer<B, V> setter) {
        return add(
            new Attribute.One<>(name, description, type, required, byDefault, getter, setter));
      }

      <V> Builder<T, B> many(
          ValueType<V> type, Function<T, List<V>> getter, BiConsumer<B, V> adder) {
        return add(new Attribute.Many<>(name, description, type, 0, false, getter, adder));
      }

      /** Adds a list of at least two values, because a single one has another attribute. */
      <V> Builder<T, B> several(
          ValueType<V> type, Function<T, List<V>> getter, BiConsumer<B, V> adder) {
        return add(new Attribute.Many<>(name, description, type, 2, false, getter, adder));
      }

      /** Adds a list that may be replaced by the short form of its only value. */
      <V> Builder<T, B> oneOrMany(
          ValueType.Nested<V> type, Function<T, List<V>> getter, BiConsumer<B, V> adder) {
        return add(new Attribute.Many<>(name, description, type, 0, true, getter, adder));
      }

      Builder<T, B> keyed(Function<T, Map<String, String>> getter, Attribute.Putter<B> putter) {
        return add(new Attribute.Keyed<>(name, description, getter, putter));
      }

      private Builder<T, B> add(Attribute<T, B> attribute) {
        attributes.add(attribute);
        return Builder.this;
      }
    }
  }
}
