package org.cbss.model.validation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cbss.model.Coded;
import org.cbss.model.CountryCode;
import org.cbss.model.Id;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.Party;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.CitedTogether;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.internal.text.MessageText;
import org.cbss.model.time.Bound;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.EdtfSyntaxException;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** The values of one attribute of a record, which are compared with those that its citations give. */
final class CitedValues {
  private static final int MAX_COMPARED = 100;

  private final ValueType<?> type;
  private final boolean single;
  private final boolean together;
  private final List<?> values;
  private @Nullable Set<String> texts;
  private @Nullable String shown;

  private CitedValues(ValueType<?> type, boolean single, boolean together, List<?> values) {
    this.type = type;
    this.single = single;
    this.together = together;
    this.values = values;
  }

  /** Returns the values of an attribute, or empty if the kind has no attribute of that name with values of its own. */
  @SuppressWarnings("unchecked")
  static Optional<CitedValues> of(CitationOwner owner, String about) {
    Attribute<?, ?> attribute = owner.attribute(about).orElse(null);
    if (attribute instanceof Attribute.Many<?, ?, ?> many) {
      List<?> values = ((Attribute.Many<Object, ?, ?>) many).get(owner.owner());
      return Optional.of(many.least() > 1 ? ofAll(values) : ofEach(many.type(), values));
    }
    if (attribute instanceof Attribute.One<?, ?, ?> one) {
      Object value = ((Attribute.One<Object, ?, ?>) one).get(owner.owner());
      List<?> values =
          Stream.ofNullable(value == null ? one.byDefault() : value).toList();
      return Optional.of(new CitedValues(one.type(), true, false, values));
    }
    return Optional.empty();
  }

  /** Returns the only value of an attribute whose values are cited together, in any order. */
  private static CitedValues ofAll(List<?> values) {
    List<String> all = values.isEmpty()
        ? List.of()
        : List.of(CitedTogether.join(values.stream().map(CitedValues::text)));
    return new CitedValues(new ValueType.PlainText(false), true, true, all);
  }

  /** Returns the values of a list, or the values of their short forms. */
  @SuppressWarnings("unchecked")
  private static CitedValues ofEach(ValueType<?> type, List<?> values) {
    if (type instanceof ValueType.Nested<?> nested && !nested.shorthand().isEmpty()) {
      Attribute.One<Object, ?, ?> inner = (Attribute.One<Object, ?, ?>) nested.shortAttribute();
      return new CitedValues(
          inner.type(),
          false,
          false,
          values.stream().map(inner::get).filter(Objects::nonNull).toList());
    }
    return new CitedValues(type, false, false, values);
  }

  /** Returns whether a cited value certainly cannot be the value of the record, or one of its values. */
  boolean disagree(String says) {
    if (values.isEmpty() || type instanceof ValueType.Nested<?>) {
      return false;
    }
    if (isTime()) {
      Optional<?> cited = parsed(says);
      return cited.isPresent()
          && values.size() <= MAX_COMPARED
          && values.stream().allMatch(value -> areApart(cited.get(), value));
    }
    return !texts().contains(comparable(says));
  }

  /** Returns the values of the record as messages show them. */
  String text() {
    if (shown == null) {
      shown = MessageText.join(values.stream().map(CitedValues::text).toList());
    }
    return shown;
  }

  /** Returns a value as a citation writes it. */
  static String text(Object value) {
    if (value instanceof Party party) {
      return party
          .country()
          .map(CountryCode::toString)
          .or(() -> party.organization().map(Id::toString))
          .orElse("");
    }
    return value instanceof Coded coded ? coded.code() : value.toString();
  }

  /** Returns the texts that are values of the record, in any language. */
  private Set<String> texts() {
    if (texts == null) {
      Set<String> all = new HashSet<>();
      for (Object value : values) {
        if (value instanceof LocalizedText text) {
          text.plain().ifPresent(all::add);
          all.addAll(text.translations().values());
        } else {
          all.add(comparable(text(value)));
        }
      }
      texts = all;
    }
    return texts;
  }

  /** Returns a text without what makes no difference: the case of language tags, the order of those named together. */
  private String comparable(String text) {
    if (together) {
      return CitedTogether.join(CitedTogether.split(text).stream().sorted());
    }
    return type instanceof ValueType.Language && LanguageTag.isValid(text)
        ? text.toLowerCase(Locale.ROOT)
        : text;
  }

  /** Returns whether two cited values cannot both be true. */
  boolean excludeEachOther(String one, String other) {
    if (!single || type instanceof ValueType.Nested<?>) {
      return false;
    }
    if (isTime()) {
      Optional<?> second = parsed(other);
      return second.isPresent()
          && parsed(one).filter(first -> areApart(first, second.get())).isPresent();
    }
    boolean inTwoLanguages =
        type instanceof ValueType.Text && texts().contains(one) && texts().contains(other);
    return !inTwoLanguages && !comparable(one).equals(comparable(other));
  }

  private boolean isTime() {
    return type instanceof ValueType.Span
        || type instanceof ValueType.ImpreciseDate
        || type instanceof ValueType.FullDate;
  }

  /** Returns a cited span or date, or empty if it is neither. */
  private Optional<?> parsed(String says) {
    try {
      return Optional.of(
          type instanceof ValueType.Span ? TimeSpan.parse(says) : EdtfDate.parse(says));
    } catch (EdtfSyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean areApart(Object cited, Object value) {
    if (value instanceof LocalDate day) {
      return isApart((EdtfDate) cited, day);
    }
    return cited instanceof TimeSpan span
        ? isApart(span, (TimeSpan) value)
        : isApart((EdtfDate) cited, (EdtfDate) value);
  }

  /** Returns whether a date is not a day, which may be one that no date can name. */
  private static boolean isApart(EdtfDate one, LocalDate day) {
    return ReliableSpans.isReliable(TimeSpan.within(one))
        && !ReliableSpans.isPlaceholder(day)
        && !one.matches(day).isPossible();
  }

  private static boolean isApart(EdtfDate one, EdtfDate other) {
    return ReliableSpans.isReliable(TimeSpan.within(one))
        && ReliableSpans.isReliable(TimeSpan.within(other))
        && isApart((Bound) one, other);
  }

  /** Returns whether two reliable spans differ in start or end in every reading. */
  private static boolean isApart(TimeSpan one, TimeSpan other) {
    if (!ReliableSpans.isReliable(one) || !ReliableSpans.isReliable(other)) {
      return false;
    }
    EpochDayBounds first = EpochDayBounds.of(one);
    EpochDayBounds second = EpochDayBounds.of(other);
    return first.latestStart() < second.earliestStart()
        || second.latestStart() < first.earliestStart()
        || first.latestEnd() < second.earliestEnd()
        || second.latestEnd() < first.earliestEnd()
        || isApart(one.start(), other.start())
        || isApart(one.end(), other.end());
  }

  /** Returns whether two bounds are dates of which no two alternatives share a day. */
  private static boolean isApart(Bound one, Bound other) {
    return one instanceof EdtfDate first
        && other instanceof EdtfDate second
        && !TimeSpan.within(first).isCompatibleWith(TimeSpan.within(second));
  }
}
