package org.cbss.model.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cbss.model.Citation;
import org.cbss.model.Coded;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.Identified;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.Membership;
import org.cbss.model.Priority;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.ModelTraversal;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * The records of one kind as CSV: a column for each attribute, and further columns for the four bounds of each span and the two of
 * each date.
 *
 * <p>A cell that a spreadsheet would read as a formula begins with an apostrophe.
 */
final class CsvTable {
  private static final List<String> SPAN_BOUNDS =
      List.of("earliestStart", "latestStart", "earliestEnd", "latestEnd");
  private static final List<String> DATE_BOUNDS = List.of("earliest", "latest");

  private final LanguageTag language;
  private final StringBuilder out = new StringBuilder();

  private CsvTable(LanguageTag language) {
    this.language = language;
  }

  static String of(Dataset dataset, EntityKind kind) {
    CsvTable table = new CsvTable(dataset.language());
    RecordType<?, ?> type = ModelSchema.of(kind);
    table.line(type.attributes().stream()
        .flatMap(attribute -> header(attribute).stream())
        .toList());
    ModelTraversal.entities(dataset, kind).forEach(table::add);
    return table.out.toString();
  }

  private static List<String> header(Attribute<?, ?> attribute) {
    List<String> names = new ArrayList<>(List.of(attribute.name()));
    bounds(attribute).forEach(bound -> names.add(attribute.name() + "." + bound));
    return names;
  }

  private static List<String> bounds(Attribute<?, ?> attribute) {
    if (attribute instanceof Attribute.One<?, ?, ?> one) {
      if (one.type() instanceof ValueType.Span) {
        return SPAN_BOUNDS;
      }
      return one.type() instanceof ValueType.ImpreciseDate ? DATE_BOUNDS : List.of();
    }
    return List.of();
  }

  private void add(Entity entity) {
    addRow(ModelSchema.of((Identified) entity), entity);
  }

  private <T, B> void addRow(RecordType<T, B> type, T entity) {
    List<String> cells = new ArrayList<>();
    for (Attribute<T, B> attribute : type.attributes()) {
      if (attribute instanceof Attribute.One<T, B, ?> one) {
        addOne(cells, valueOf(one, entity), bounds(attribute).size());
      } else if (attribute instanceof Attribute.Many<T, B, ?> many) {
        cells.add(many.get(entity).stream()
            .map(value -> text(many.type(), value))
            .collect(Collectors.joining("; ")));
      } else if (attribute instanceof Attribute.Keyed<T, B> keyed) {
        cells.add(joined(keyed.get(entity)));
      }
    }
    line(cells);
  }

  private static <T, B, V> @Nullable V valueOf(Attribute.One<T, B, V> attribute, T entity) {
    V value = attribute.get(entity);
    return value == null ? attribute.byDefault() : value;
  }

  private static String joined(Map<String, String> values) {
    return new TreeMap<>(values)
        .entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining("; "));
  }

  private void addOne(List<String> cells, @Nullable Object value, int bounds) {
    cells.add(value == null ? "" : text(value));
    if (value instanceof TimeSpan span) {
      cells.add(day(span.earliestStart()));
      cells.add(day(span.latestStart()));
      cells.add(day(span.earliestEnd()));
      cells.add(day(span.latestEnd()));
    } else if (value instanceof EdtfDate date) {
      cells.add(day(date.earliest()));
      cells.add(day(date.latest()));
    } else {
      for (int i = 0; i < bounds; i++) {
        cells.add("");
      }
    }
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(date -> EdtfDate.of(date).toString()).orElse("");
  }

  private String text(ValueType<?> type, Object value) {
    boolean special = value instanceof Priority
        || value instanceof Citation
        || value instanceof Membership
        || value instanceof Identified;
    return type instanceof ValueType.Nested<?> nested && !special
        ? inner(nested.type().get(), value)
        : text(value);
  }

  /** Returns the values of a record inside another, without their names. */
  @SuppressWarnings("unchecked")
  private <T> String inner(RecordType<T, ?> type, Object record) {
    return type.attributes().stream()
        .map(attribute -> (@Nullable Object) ((Attribute.One<T, ?, ?>) attribute).get((T) record))
        .filter(Objects::nonNull)
        .map(this::text)
        .collect(Collectors.joining(" "));
  }

  private String text(Object value) {
    if (value instanceof LocalizedText text) {
      return text.in(language);
    }
    if (value instanceof Coded coded) {
      return coded.code();
    }
    if (value instanceof Priority priority) {
      return priority.text().in(language);
    }
    if (value instanceof Citation citation) {
      return citation.source() + citation.at().map(at -> " (" + at + ")").orElse("");
    }
    if (value instanceof Membership membership) {
      return membership
              .country()
              .map(Object::toString)
              .or(() -> membership.organization().map(Object::toString))
              .or(() -> membership.person().map(Object::toString))
              .orElse("")
          + membership.period().map(period -> " " + period).orElse("")
          + (membership.disputed() ? " (disputed)" : "");
    }
    return value instanceof Identified identified ? identified.id().value() : value.toString();
  }

  private void line(List<String> cells) {
    out.append(cells.stream().map(CsvTable::quoted).collect(Collectors.joining(",")))
        .append("\r\n");
  }

  private static String quoted(String cell) {
    String safe = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    boolean plain = safe.chars()
        .noneMatch(character ->
            character == ',' || character == '"' || character == '\n' || character == '\r');
    return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
  }
}
