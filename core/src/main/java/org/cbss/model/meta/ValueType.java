package org.cbss.model.meta;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import org.cbss.model.Coded;
import org.cbss.model.CountryCode;
import org.cbss.model.HttpUrl;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;

/**
 * What values an attribute can take.
 *
 * @param <V> the type of the values
 */
public sealed interface ValueType<V> {

  /** Text for people, in one language or several. */
  record Text() implements ValueType<LocalizedText> {}

  /**
   * A string that is in no language in particular.
   *
   * @param multiline whether it may hold tabs and line feeds
   */
  record Words(boolean multiline) implements ValueType<String> {}

  /** A date, precise or not. */
  record Date() implements ValueType<EdtfDate> {}

  /** A full date: a day. */
  record FullDate() implements ValueType<LocalDate> {}

  /** A span of time. */
  record Span() implements ValueType<TimeSpan> {}

  /** A whole number from {@link #MIN} to {@link #MAX}, both included. */
  record Number() implements ValueType<Integer> {
    /** The least. */
    public static final int MIN = 1;

    /** The greatest. */
    public static final int MAX = 9_999;
  }

  /** True or false. */
  record Flag() implements ValueType<Boolean> {}

  /** A country. */
  record Country() implements ValueType<CountryCode> {}

  /** A language. */
  record Language() implements ValueType<LanguageTag> {}

  /** The address of a page. */
  record Url() implements ValueType<HttpUrl> {}

  /**
   * One of a closed list of words.
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
   * @param kinds the kinds that it may be of
   */
  record Reference<T extends Identified>(Set<Kind> kinds) implements ValueType<Id<T>> {}

  /**
   * The id of another record that may be of several kinds.
   *
   * @param kinds the kinds that it may be of
   */
  record AnyReference(Set<Kind> kinds) implements ValueType<Id<? extends Identified>> {}

  /**
   * A record within the record.
   *
   * @param <T> the type of the inner record
   * @param shape its shape, supplied late since shapes name each other
   * @param shorthand the name of the attribute that may stand for the whole where no other is given, or empty
   */
  record Part<T>(Supplier<Shape<T, ?>> shape, String shorthand) implements ValueType<T> {}
}
