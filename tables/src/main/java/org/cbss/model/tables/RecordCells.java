package org.cbss.model.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbss.model.Coded;
import org.cbss.model.Dataset;
import org.cbss.model.HttpUrl;
import org.cbss.model.LocalizedText;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.json.internal.codec.DatasetCodec;
import org.cbss.model.json.internal.diagnosis.UnsafeCharacters;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** The cells of records: the headings and texts of their values, by the schema of the model. */
final class RecordCells {
  /** The heading of the column that names the version of the format. */
  static final String FORMAT = "format";

  /** The separator of the values of a list that share a cell. */
  static final String SEPARATOR = "; ";

  private static final List<String> SPAN_BOUNDS =
      List.of(".earliestStart", ".latestStart", ".earliestEnd", ".latestEnd");
  private static final List<String> DATE_BOUNDS = List.of(".earliest", ".latest");

  private final boolean withBounds;

  /**
   * Creates the cells.
   *
   * @param withBounds whether each span has its four bounds too, and each date its two
   */
  RecordCells(boolean withBounds) {
    this.withBounds = withBounds;
  }

  /** Takes the cells of a record. */
  @FunctionalInterface
  interface Target {
    /**
     * Takes a cell.
     *
     * @param group the name of the attribute, or that of all extensions
     * @param heading the heading; that of the group, or an additional one
     * @param text the text
     */
    void cell(String group, String heading, String text);
  }

  /** Returns the headings that all records of a type share, in the order of their groups. */
  List<String> headings(RecordType<?, ?> type, Attribute<?, ?> attribute) {
    if (attribute instanceof Attribute.Keyed<?, ?>) {
      return List.of();
    }
    if (attribute instanceof Attribute.Many<?, ?, ?> many) {
      return TableLayout.hasTable(many) ? List.of() : List.of(many.name());
    }
    ValueType<?> valueType = ((Attribute.One<?, ?, ?>) attribute).type();
    List<String> bounds = !withBounds
        ? List.of()
        : valueType instanceof ValueType.Span
            ? SPAN_BOUNDS
            : valueType instanceof ValueType.ImpreciseDate ? DATE_BOUNDS : List.of();
    String name = attribute.name();
    return Stream.concat(Stream.of(name), bounds.stream().map(bound -> name + bound))
        .toList();
  }

  /** Gives the cells of a record, without the lists that have tables. */
  <T, B> void give(RecordType<T, B> type, T record, Target target) {
    if (type == (Object) ModelSchema.DATASET) {
      target.cell(FORMAT, FORMAT, format((Dataset) record));
    }
    for (Attribute<T, B> attribute : type.attributes()) {
      if (attribute instanceof Attribute.One<T, B, ?> one) {
        giveOne(one.name(), one.get(record), target);
      } else if (attribute instanceof Attribute.Many<T, B, ?> many) {
        giveMany(many, record, target);
      } else {
        ((Attribute.Keyed<T, B>) attribute)
            .get(record)
            .forEach((key, value) -> target.cell(
                attribute.name(), checked(attribute.name() + "." + key), checked(value)));
      }
    }
    giveExtensions(type.extensions(record), target);
  }

  /** Gives the cells of an element of a list of texts. */
  void giveText(Object element, Target target) {
    giveOne(TableLayout.TEXT, element, target);
  }

  private void giveOne(String name, @Nullable Object value, Target target) {
    if (value instanceof LocalizedText text) {
      text.plain().ifPresent(plain -> target.cell(name, name, checked(plain)));
      text.translations()
          .forEach((language, words) ->
              target.cell(name, name + ColumnPath.LANGUAGE + language, checked(words)));
    } else if (value != null) {
      target.cell(name, name, text(value));
      giveBounds(name, value, target);
    }
  }

  private void giveBounds(String name, Object value, Target target) {
    if (withBounds && value instanceof TimeSpan span) {
      giveBound(name + SPAN_BOUNDS.get(0), span.earliestStart(), name, target);
      giveBound(name + SPAN_BOUNDS.get(1), span.latestStart(), name, target);
      giveBound(name + SPAN_BOUNDS.get(2), span.earliestEnd(), name, target);
      giveBound(name + SPAN_BOUNDS.get(3), span.latestEnd(), name, target);
    } else if (withBounds && value instanceof EdtfDate date) {
      giveBound(name + DATE_BOUNDS.get(0), date.earliest(), name, target);
      giveBound(name + DATE_BOUNDS.get(1), date.latest(), name, target);
    }
  }

  private static void giveBound(
      String heading, Optional<LocalDate> day, String group, Target target) {
    day.ifPresent(date -> target.cell(group, heading, EdtfDate.of(date).toString()));
  }

  private static <T, V> void giveMany(Attribute.Many<T, ?, V> list, T record, Target target) {
    if (!TableLayout.hasTable(list) && !list.get(record).isEmpty()) {
      target.cell(
          list.name(),
          list.name(),
          list.get(record).stream().map(RecordCells::text).collect(Collectors.joining(SEPARATOR)));
    }
  }

  private static void giveExtensions(Map<String, String> extensions, Target target) {
    extensions.forEach((name, json) -> {
      if (!name.equals(FORMAT)) {
        target.cell(
            ColumnPath.EXTENSIONS,
            checked(ColumnPath.ofExtension(name)),
            checked(JsonCell.format(json)));
      }
    });
  }

  /** Returns the format of a data set, which a newer version of it names. */
  private static String format(Dataset dataset) {
    String json = dataset.extensions().getOrDefault(FORMAT, "");
    return json.length() > 2 ? json.substring(1, json.length() - 1) : DatasetCodec.FORMAT;
  }

  private static String text(Object value) {
    if (value instanceof LocalDate day) {
      return EdtfDate.of(day).toString();
    }
    if (value instanceof Coded coded) {
      return coded.code();
    }
    return checked(value instanceof HttpUrl url ? url.value() : value.toString());
  }

  /** Returns a text that UTF-8 can encode. */
  private static String checked(String text) {
    return UnsafeCharacters.whole(text);
  }
}
