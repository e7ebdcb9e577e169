package org.cbss.model.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cbss.model.Coded;
import org.cbss.model.Identified;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.internal.text.MessageText;
import org.jspecify.annotations.Nullable;

/** Texts of values: those that people read, and those by which values are compared. */
final class ValueWords {
  private ValueWords() {}

  /** Returns a value that is no record as a file writes it; equal values have the same text. */
  static String plain(Object value) {
    return value instanceof Coded coded ? coded.code() : value.toString();
  }

  /** Returns a value for a person to read, on one line, and cut if it is long. */
  static String of(Object value) {
    if (value instanceof String text) {
      return MessageText.quote(text);
    }
    if (value instanceof LocalizedText text) {
      return text.plain()
          .map(MessageText::quote)
          .orElseGet(() -> text.translations().entrySet().stream()
              .map(each -> each.getKey() + " " + MessageText.quote(each.getValue()))
              .collect(Collectors.joining(", ")));
    }
    RecordType<Object, ?> type = typeOf(value);
    return type == null ? MessageText.shorten(plain(value)) : record(type, value);
  }

  /** Returns the type of a record, or null if a value is no record. */
  @SuppressWarnings("unchecked")
  private static @Nullable RecordType<Object, ?> typeOf(Object value) {
    return (RecordType<Object, ?>)
        (value instanceof Identified identified
            ? ModelSchema.of(identified)
            : ModelSchema.inner().stream()
                .filter(type -> type.type().isInstance(value))
                .findFirst()
                .orElse(null));
  }

  /** Returns the values of a record in few words: of a list, what is in it if that is little, or else how much. */
  private static <T> String record(RecordType<T, ?> type, T record) {
    List<String> parts = new ArrayList<>();
    for (Attribute<T, ?> attribute : type.attributes()) {
      if (attribute instanceof Attribute.One<T, ?, ?> one) {
        if (one.get(record) != null && !(one.type() instanceof ValueType.OwnId<?>)) {
          parts.add(one.name() + " " + of(one.values(record).iterator().next()));
        }
      } else if (attribute.has(record)) {
        parts.add(attribute.name() + " (" + attribute.values(record).size() + ")");
      }
    }
    return String.join(", ", parts);
  }

  /** Returns all that a value says, as a text that differs from that of every other value of its type. */
  static String content(ValueType<?> type, Object value) {
    StringBuilder text = new StringBuilder();
    append(text, type, value);
    return text.toString();
  }

  private static void append(StringBuilder to, ValueType<?> type, Object value) {
    if (type instanceof ValueType.Nested<?> nested) {
      appendRecord(to, nested.type().get(), value);
    } else if (value instanceof LocalizedText text) {
      text.plain().ifPresent(plain -> append(to, plain));
      Map<LanguageTag, String> translations = text.translations();
      translations.forEach((language, each) -> append(append(to, language.value()), each));
    } else {
      append(to, plain(value));
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> void appendRecord(StringBuilder to, RecordType<T, ?> type, Object value) {
    T record = (T) value;
    to.append('{');
    for (Attribute<T, ?> attribute : type.attributes()) {
      if (attribute.has(record)) {
        append(to, attribute.name());
        appendValues(to, attribute, record);
      }
    }
    appendEntries(to, type.extensions(record));
    to.append('}');
  }

  private static <T> void appendValues(StringBuilder to, Attribute<T, ?> attribute, T record) {
    if (attribute instanceof Attribute.Keyed<T, ?> keyed) {
      appendEntries(to, keyed.get(record));
      return;
    }
    ValueType<?> type = attribute instanceof Attribute.One<T, ?, ?> one
        ? one.type()
        : ((Attribute.Many<T, ?, ?>) attribute).type();
    to.append('[');
    attribute.values(record).forEach(value -> append(to, type, value));
    to.append(']');
  }

  private static void appendEntries(StringBuilder to, Map<String, String> entries) {
    to.append('(');
    new TreeMap<>(entries).forEach((key, value) -> append(append(to, key), value));
    to.append(')');
  }

  /** Appends a text after its length, so that no text can be taken for two. */
  private static StringBuilder append(StringBuilder to, String text) {
    return to.append(text.length()).append(':').append(text);
  }
}
