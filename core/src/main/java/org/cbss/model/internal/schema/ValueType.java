package org.cbss.model.internal.schema;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import org.cbss.model.Coded;
import org.cbss.model.CountryCode;
import org.cbss.model.EntityKind;
import org.cbss.model.HttpUrl;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.RecurringDay;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * The type of the values of an attribute.
 *
 * @param <V> the type of the values
 */
public sealed interface ValueType<V> {

  /**
   * Returns the type of the values in their short form.
   *
   * @return the type of the value that may replace a record, or this type if nothing may
   */
  default ValueType<?> shortType() {
    return this instanceof Nested<?> nested && !nested.shorthand().isEmpty()
        ? nested.shortAttribute().type()
        : this;
  }

  /** Text in one or more languages. */
  record Text() implements ValueType<LocalizedText> {}

  /**
   * A string without a language.
   *
   * @param multiline whether it may contain tabs and line feeds
   */
  record PlainText(boolean multiline) implements ValueType<String> {}

  /** A date of any precision. */
  record ImpreciseDate() implements ValueType<EdtfDate> {}

  /** A full date. */
  record FullDate() implements ValueType<LocalDate> {}

  /** A span of time. */
  record Span() implements ValueType<TimeSpan> {}

  /** A day that recurs every year or every month. */
  record Recurring() implements ValueType<RecurringDay> {}

  /** An integer from {@link #MIN} to {@link #MAX}, both inclusive. */
  record PositiveInteger() implements ValueType<Integer> {
    /** The least value, inclusive. */
    public static final int MIN = 1;

    /** The greatest value, inclusive. */
    public static final int MAX = 9_999;
  }

  /** True or false. */
  record Bool() implements ValueType<Boolean> {}

  /** A country. */
  record Country() implements ValueType<CountryCode> {}

  /** A language. */
  record Language() implements ValueType<LanguageTag> {}

  /** The address of a web page. */
  record Url() implements ValueType<HttpUrl> {}

  /**
   * One value of an enumeration.
   *
   * @param <E> the type of the values
   * @param type the class of the values
   */
  record Choice<E extends Enum<E> & Coded>(Class<E> type) implements ValueType<E> {}

  /**
   * The id of the record itself.
   *
   * @param <T> the kind of the record
   */
  record OwnId<T extends Identified>() implements ValueType<Id<T>> {}

  /**
   * The id of another record.
   *
   * @param <T> the kind of the other record
   * @param kinds the kinds that the other record may have
   */
  record Reference<T extends Identified>(Set<EntityKind> kinds) implements ValueType<Id<T>> {}

  /**
   * The id of another record that may have one of several kinds.
   *
   * @param kinds the kinds that the other record may have
   */
  record AnyReference(Set<EntityKind> kinds) implements ValueType<Id<? extends Identified>> {}

  /**
   * A record inside the record.
   *
   * @param <T> the type of the inner record
   * @param type supplies its type, which may be initialized later
   * @param shorthand the name of the attribute whose value may replace the record if it is the only one, or an empty string
   */
  record Nested<T>(Supplier<RecordType<T, ?>> type, String shorthand) implements ValueType<T> {

    /**
     * Returns the attribute whose value may replace the record.
     *
     * @return the attribute
     * @throws java.util.NoSuchElementException if the type has no short form
     */
    @SuppressWarnings("unchecked")
    public Attribute.One<T, ?, ?> shortAttribute() {
      return (Attribute.One<T, ?, ?>) type.get().attribute(shorthand).orElseThrow();
    }

    /**
     * Returns the value that replaces a record.
     *
     * @param type the type of value
     * @param value a value of that type
     * @return the value, or null if the type has no short form or the record has other values too
     */
    @SuppressWarnings("unchecked")
    public static @Nullable Object shortForm(ValueType<?> type, Object value) {
      return type instanceof Nested<?> nested ? ((Nested<Object>) nested).shortForm(value) : null;
    }

    /** Returns the value that replaces a record, or null if there is none. */
    @Nullable
    Object shortForm(T record) {
      if (shorthand.isEmpty() || !type.get().extensions(record).isEmpty()) {
        return null;
      }
      for (Attribute<T, ?> attribute : type.get().attributes()) {
        if (!attribute.name().equals(shorthand) && attribute.has(record)) {
          return null;
        }
      }
      return shortAttribute().get(record);
    }

    @Override
    public String toString() {
      return "Nested[" + type.get() + "]";
    }
  }
}
