package org.cbss.model.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cbss.model.Coded;
import org.cbss.model.LocalizedText;
import org.cbss.model.meta.Attribute;
import org.cbss.model.meta.ValueType;
import org.cbss.model.time.Bounds;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.EdtfSyntaxException;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Compares the value of an attribute in a citation with the value in the record, or in another citation. */
final class CitedValues {
  private CitedValues() {}

  /** Returns whether a cited value certainly cannot be the value of the record. */
  @SuppressWarnings("unchecked")
  static boolean disagrees(Attribute<?, ?> attribute, Object owner, String says) {
    return excludes((Attribute<Object, Object>) attribute, owner, says);
  }

  private static <T, B> boolean excludes(Attribute<T, B> attribute, T owner, String says) {
    if (attribute instanceof Attribute.One<T, B, ?> one) {
      Object value = valueOf(one, owner);
      return value != null && excludes(one.type(), says, value);
    }
    return attribute instanceof Attribute.Many<T, B, ?> many
        && excludesAll(many.type(), says, many.get(owner));
  }

  /** Returns the value of the record as text; for a list, its elements. */
  @SuppressWarnings("unchecked")
  static String held(Attribute<?, ?> attribute, Object owner) {
    return text((Attribute<Object, Object>) attribute, owner);
  }

  private static <T, B> String text(Attribute<T, B> attribute, T owner) {
    if (attribute instanceof Attribute.One<T, B, ?> one) {
      return text(valueOf(one, owner));
    }
    return attribute instanceof Attribute.Many<T, B, ?> many
        ? many.get(owner).stream().map(CitedValues::text).collect(Collectors.joining(", "))
        : "";
  }

  private static String text(@Nullable Object value) {
    return value instanceof Coded coded ? coded.code() : String.valueOf(value);
  }

  /** Returns the value, or the default if the value is left out, or null if there is no default. */
  private static <T, B, V> @Nullable V valueOf(Attribute.One<T, B, V> attribute, T owner) {
    V given = attribute.get(owner);
    return given == null ? attribute.byDefault() : given;
  }

  private static boolean excludesAll(ValueType<?> type, String says, List<?> values) {
    return !values.isEmpty() && values.stream().allMatch(value -> excludes(type, says, value));
  }

  /** Returns whether two cited values of an attribute cannot both be true. */
  @SuppressWarnings("unchecked")
  static boolean excludeEachOther(
      Attribute<?, ?> attribute, Object owner, String one, String other) {
    return attribute instanceof Attribute.One<?, ?, ?> single
        && excludeEachOther((Attribute.One<Object, Object, ?>) single, owner, one, other);
  }

  private static <T, B, V> boolean excludeEachOther(
      Attribute.One<T, B, V> attribute, T owner, String one, String other) {
    ValueType<V> type = attribute.type();
    if (type instanceof ValueType.Part<?>) {
      return false;
    }
    if (type instanceof ValueType.Span) {
      return disjoint(parse(one, TimeSpan::parse), parse(other, TimeSpan::parse));
    }
    if (isDate(type)) {
      return apart(parse(one, EdtfDate::parse), parse(other, EdtfDate::parse));
    }
    boolean inTwoLanguages = attribute.get(owner) instanceof LocalizedText text
        && holds(text, one)
        && holds(text, other);
    return !inTwoLanguages && !isSame(type, one, other);
  }

  private static boolean excludes(ValueType<?> type, String says, Object value) {
    if (value instanceof TimeSpan span) {
      return disjoint(parse(says, TimeSpan::parse), Optional.of(span));
    }
    if (isDate(type)) {
      EdtfDate date = value instanceof LocalDate day ? EdtfDate.of(day) : (EdtfDate) value;
      return apart(parse(says, EdtfDate::parse), Optional.of(date));
    }
    if (value instanceof LocalizedText text) {
      return !holds(text, says);
    }
    return !(type instanceof ValueType.Part<?>) && !isSame(type, says, text(value));
  }

  private static boolean holds(LocalizedText text, String says) {
    return text.plain().map(says::equals).orElseGet(() -> text.translations().containsValue(says));
  }

  /** Returns whether two texts are the same value. Case does not count in language tags. */
  private static boolean isSame(ValueType<?> type, String one, String other) {
    return type instanceof ValueType.Language ? one.equalsIgnoreCase(other) : one.equals(other);
  }

  private static boolean isDate(ValueType<?> type) {
    return type instanceof ValueType.Date || type instanceof ValueType.FullDate;
  }

  private static <V> Optional<V> parse(String text, Function<String, V> parser) {
    try {
      return Optional.of(parser.apply(text));
    } catch (EdtfSyntaxException e) {
      return Optional.empty();
    }
  }

  /** Returns whether two reliable spans differ in start or end in every reading. */
  private static boolean disjoint(Optional<TimeSpan> one, Optional<TimeSpan> other) {
    if (ReliableSpans.of(one).isEmpty() || ReliableSpans.of(other).isEmpty()) {
      return false;
    }
    Bounds first = Bounds.of(one.get());
    Bounds second = Bounds.of(other.get());
    return first.latestStart() < second.earliestStart()
        || second.latestStart() < first.earliestStart()
        || first.latestEnd() < second.earliestEnd()
        || second.latestEnd() < first.earliestEnd();
  }

  private static boolean apart(Optional<EdtfDate> one, Optional<EdtfDate> other) {
    Optional<TimeSpan> first = ReliableSpans.of(one.map(TimeSpan::within));
    Optional<TimeSpan> second = ReliableSpans.of(other.map(TimeSpan::within));
    return first.isPresent()
        && second.isPresent()
        && first.get().overlaps(second.get()).not().isCertain();
  }
}
