package org.cbss.model.json.internal.answers;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.json.internal.codec.WritableFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * One type of answer as a JSON object: its keys, from which the writer and the JSON Schema are derived. It is immutable and
 * thread-safe, and serialized as its Java type alone.
 *
 * @param <T> the Java type of the answers
 */
public final class AnswerType<T> implements WritableFormat<T> {
  private static final long serialVersionUID = 1;

  /** The type of the answers, which Java serialization of a mapper includes. */
  private final Class<T> type;

  private final transient String name;
  private final transient String description;
  private final transient List<Key<T>> keys;

  private AnswerType(Class<T> type, String name, String description, List<Key<T>> keys) {
    this.type = type;
    this.name = name;
    this.description = description;
    this.keys = List.copyOf(keys);
  }

  /**
   * A key of the object.
   *
   * @param <T> the Java type of the answers
   * @param name the name
   * @param description the description
   * @param required whether every object has the key
   * @param value the form of its value
   * @param getter returns the value of an answer, or null if the object does not have the key
   */
  public record Key<T>(
      String name,
      String description,
      boolean required,
      Value value,
      Function<T, @Nullable Object> getter) {}

  /** The form of a value. */
  public sealed interface Value {

    /**
     * A value of the model.
     *
     * @param type its type
     */
    record Model(ValueType<?> type) implements Value {}

    /** A record of a data set: its id, single values and references. */
    record Summary() implements Value {}

    /** The type and id of a record, or the member of a membership: short however often it is written. */
    record Reference() implements Value {}

    /** A record with all of its values, as files have it. */
    record Whole() implements Value {}

    /**
     * A constant of an enumeration.
     *
     * @param type the enumeration
     */
    record Code(Class<? extends Enum<?>> type) implements Value {}

    /** A string. */
    record Text() implements Value {}

    /** A day, or {@code ..} if there is none. */
    record Day() implements Value {}

    /** True or false. */
    record Flag() implements Value {}

    /** A number, from 0. */
    record Count() implements Value {}

    /**
     * Another answer.
     *
     * @param type its type
     */
    record Inner(AnswerType<?> type) implements Value {}

    /**
     * An array.
     *
     * @param element the form of its elements
     */
    record Many(Value element) implements Value {}
  }

  /**
   * Returns the name of the type in the schema.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Returns the description of the type.
   *
   * @return one sentence
   */
  public String description() {
    return description;
  }

  /**
   * Returns the keys.
   *
   * @return the keys, in the order in which they are written
   */
  public List<Key<T>> keys() {
    return keys;
  }

  @Override
  public Class<T> type() {
    return type;
  }

  @Override
  public void write(JsonGenerator out, T value) {
    AnswerCodec.PLAIN.write(out, this, value);
  }

  @Override
  public byte[] toBytes(T value) {
    return AnswerCodec.compact(out -> AnswerCodec.PLAIN.write(out, this, value));
  }

  /**
   * Returns the object to serialize instead, since keys are not serializable.
   *
   * @return the Java type
   */
  private Object writeReplace() {
    return new ByType(type);
  }

  private record ByType(Class<?> type) implements Serializable {
    private Object readResolve() throws InvalidObjectException {
      return AnswerTypes.find(type)
          .orElseThrow(() -> new InvalidObjectException("unknown type of answer: " + type));
    }
  }

  /** The builder of a type. */
  static final class Builder<T> {
    private final Class<T> type;
    private final String name;
    private final String description;
    private final List<Key<T>> keys = new ArrayList<>();

    Builder(Class<T> type, String name, String description) {
      this.type = type;
      this.name = name;
      this.description = description;
    }

    Builder<T> required(String name, Value value, Function<T, Object> getter, String description) {
      keys.add(new Key<>(name, description, true, value, getter::apply));
      return this;
    }

    Builder<T> optional(
        String name, Value value, Function<T, @Nullable Object> getter, String description) {
      keys.add(new Key<>(name, description, false, value, getter));
      return this;
    }

    Builder<T> all(List<Key<T>> others) {
      keys.addAll(others);
      return this;
    }

    AnswerType<T> build() {
      return new AnswerType<>(type, name, description, keys);
    }
  }
}
