package org.cbss.model.json.internal.codec;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.cbss.model.EntityKind;
import org.cbss.model.Identified;
import org.cbss.model.Membership;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.internal.schema.ValueType;
import tools.jackson.core.JsonGenerator;

/**
 * A record within an answer: its type and id, its single values, and what it refers to, in the notation of the format. It leaves out
 * citations, notes, full texts and the records inside it.
 */
public final class RecordSummary {
  private static final Map<RecordType<?, ?>, List<FieldCodec<Object, ?>>> FIELDS =
      new IdentityHashMap<>();
  private static final Map<RecordType<?, ?>, List<FieldCodec<Object, ?>>> OF_REFERENCES =
      new IdentityHashMap<>();

  static {
    types().forEach(type -> {
      FIELDS.put(type, fields(attributes(type)));
      OF_REFERENCES.put(type, fields(referenceAttributes(type)));
    });
  }

  private RecordSummary() {}

  /**
   * Returns the types of the records that answers contain.
   *
   * @return the types: every kind of entity, strategic areas and memberships
   */
  public static Stream<RecordType<?, ?>> types() {
    return Stream.concat(
        Stream.of(EntityKind.values()).map(ModelSchema::of), Stream.of(ModelSchema.membership()));
  }

  /**
   * Returns the code of a type.
   *
   * @param type the type
   * @return the code, such as {@code personnel-term}
   */
  public static String code(RecordType<?, ?> type) {
    return type.label().toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  /**
   * Returns the attributes that are written.
   *
   * @param <T> the Java type of the records
   * @param <B> the type of their builder
   * @param type the type of the records
   * @return the attributes, in the order of the format
   */
  public static <T, B> List<Attribute<T, B>> attributes(RecordType<T, B> type) {
    return type.attributes().stream().filter(RecordSummary::isWritten).toList();
  }

  private static boolean isWritten(Attribute<?, ?> attribute) {
    if (attribute instanceof Attribute.One<?, ?, ?> one) {
      boolean isFullText = one.type() instanceof ValueType.PlainText text && text.multiline();
      return !one.name().equals("note") && !isFullText;
    }
    return attribute instanceof Attribute.Many<?, ?, ?> many && isReference(many.type());
  }

  /** Returns whether a value is an id or a span, or may be replaced by one. */
  private static boolean isReference(ValueType<?> type) {
    if (type instanceof ValueType.Nested<?> nested) {
      return !nested.shorthand().isEmpty()
          && !(nested.shortAttribute().type() instanceof ValueType.Text);
    }
    return type instanceof ValueType.Reference<?> || type instanceof ValueType.AnyReference;
  }

  @SuppressWarnings("unchecked")
  private static List<FieldCodec<Object, ?>> fields(List<? extends Attribute<?, ?>> attributes) {
    List<FieldCodec<Object, ?>> fields = new ArrayList<>();
    attributes.forEach(
        each -> fields.add((FieldCodec<Object, ?>) (FieldCodec<?, ?>) FieldCodec.of(each, null)));
    return fields;
  }

  /**
   * Returns whether a value is a record that answers contain.
   *
   * @param value the value
   * @return true for an entity, a strategic area or a membership
   */
  public static boolean isRecord(Object value) {
    return value instanceof Identified || value instanceof Membership;
  }

  /**
   * Returns the attributes that a reference to a record has.
   *
   * @param type the type of the record
   * @return the id; of a membership, which has none, all single values
   */
  public static List<? extends Attribute<?, ?>> referenceAttributes(RecordType<?, ?> type) {
    return attributes(type).stream()
        .filter(each -> type == ModelSchema.membership()
            ? each instanceof Attribute.One<?, ?, ?>
            : each.name().equals("id"))
        .toList();
  }

  /**
   * Writes the keys of a record.
   *
   * @param to the target
   * @param record the record
   * @throws IllegalArgumentException if JSON cannot hold a value
   */
  public static void writeKeys(JsonGenerator to, Object record) {
    write(JsonOutput.toForeign(to), record, FIELDS);
  }

  /**
   * Writes the keys of a reference to a record.
   *
   * @param to the target
   * @param record the record
   */
  public static void writeReference(JsonGenerator to, Object record) {
    write(JsonOutput.toForeign(to), record, OF_REFERENCES);
  }

  private static void write(
      JsonOutput out, Object record, Map<RecordType<?, ?>, List<FieldCodec<Object, ?>>> fields) {
    RecordType<?, ?> type = record instanceof Membership
        ? ModelSchema.membership()
        : ModelSchema.of((Identified) record);
    out.name("type");
    out.string(code(type));
    for (FieldCodec<Object, ?> field : fields.getOrDefault(type, List.of())) {
      field.write(out, record);
    }
  }
}
