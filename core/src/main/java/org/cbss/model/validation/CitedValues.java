package org.cbss.model.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbss.model.Coded;
import org.cbss.model.LocalizedText;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.EdtfSyntaxException;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Compares the value of an attribute in a citation with the value in the record, or in another citation. */
final class CitedValues {
  private CitedValues() {}

  /** Returns whether a cited value certainly cannot be the value of the record, or one of its values. */
  static boolean disagrees(Attribute<?, ?> attribute, Object owner, String says) {
    List<?> values = values(attribute, owner);
    return !values.isEmpty()
        && values.stream().allMatch(value -> excludes(type(attribute), says, value));
  }

  /** Returns the value of the record as text, or its values. */
  static String held(Attribute<?, ?> attribute, Object owner) {
    return values(attribute, owner).stream()
        .map(CitedValues::text)
        .collect(Collectors.joining(", "));
  }

  private static String text(Object value) {
    return value instanceof Coded coded ? coded.code() : value.toString();
  }

  /** Returns the elements of a list, the single value, its default if it is left out, or an empty list. */
  @SuppressWarnings("unchecked")
  private static List<?> values(Attribute<?, ?> attribute, Object owner) {
    if (attribute instanceof Attribute.Many<?, ?, ?> many) {
      return ((Attribute.Many<Object, ?, ?>) many).get(owner);
    }
    if (attribute instanceof Attribute.One<?, ?, ?> one) {
      Object value = ((Attribute.One<Object, ?, ?>) one).get(owner);
      return Stream.ofNullable(value == null ? one.byDefault() : value).toList();
    }
    return List.of();
  }

  private static @Nullable ValueType<?> type(Attribute<?, ?> attribute) {
    if (attribute instanceof Attribute.Many<?, ?, ?> many) {
      return many.type();
    }
    return attribute instanceof Attribute.One<?, ?, ?> one ? one.type() : null;
  }

  /** Returns whether two cited values of an attribute cannot both be true. */
  static boolean excludeEachOther(
      Attribute<?, ?> attribute, Object owner, String one, String other) {
    ValueType<?> type = type(attribute);
    if (!(attribute instanceof Attribute.One<?, ?, ?>) || type instanceof ValueType.Nested<?>) {
      return false;
    }
    if (type instanceof ValueType.Span) {
      return disjoint(parse(one, TimeSpan::parse), parse(other, TimeSpan::parse));
    }
    if (isDate(type)) {
      return apart(parse(one, EdtfDate::parse), parse(other, EdtfDate::parse));
    }
    boolean inTwoLanguages = values(attribute, owner).stream()
        .anyMatch(
            value -> value instanceof LocalizedText text && holds(text, one) && holds(text, other));
    return !inTwoLanguages && !isSame(type, one, other);
  }

  private static boolean excludes(@Nullable ValueType<?> type, String says, Object value) {
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
    return !(type instanceof ValueType.Nested<?>) && !isSame(type, says, text(value));
  }

  private static boolean holds(LocalizedText text, String says) {
    return text.plain().map(says::equals).orElseGet(() -> text.translations().containsValue(says));
  }

  /** Returns whether two texts are the same value. Case does not count in language tags. */
  private static boolean isSame(@Nullable ValueType<?> type, String one, String other) {
    return type instanceof ValueType.Language ? one.equalsIgnoreCase(other) : one.equals(other);
  }

  private static boolean isDate(@Nullable ValueType<?> type) {
    return type instanceof ValueType.ImpreciseDate || type instanceof ValueType.FullDate;
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
    EpochDayBounds first = EpochDayBounds.of(one.get());
    EpochDayBounds second = EpochDayBounds.of(other.get());
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
