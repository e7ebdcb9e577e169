package org.cbss.model.json.internal.schema;

import static org.cbss.model.json.internal.schema.JsonTree.object;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.json.internal.answers.AnswerType;
import org.cbss.model.json.internal.answers.AnswerType.Value;
import org.cbss.model.json.internal.answers.AnswerTypes;
import org.cbss.model.json.internal.codec.RecordSummary;
import org.cbss.model.json.internal.codec.ValueFormat;
import tools.jackson.core.JsonGenerator;

/** The JSON Schema of answers: a definition for each type of answer, of record within one, and of value. */
public final class AnswersSchema {
  private static final String RECORD = "record";
  private static final String REFERENCE = "reference";
  private static final String DAY = "^(?:\\.\\.|[+-]?[0-9]{4,}-[0-9]{2}-[0-9]{2})$";

  private AnswersSchema() {}

  /**
   * Writes the schema.
   *
   * @param out the target
   * @param address its {@code $id}
   */
  public static void write(JsonGenerator out, String address) {
    Map<String, Object> known = new LinkedHashMap<>();
    AnswerTypes.described().forEach(type -> known.put(type.name(), schema(type)));
    List<Map<String, Object>> anyAnswer = Stream.concat(
            Stream.of(RECORD), AnswerTypes.described().stream().map(AnswerType::name))
        .map(FormatSchema::reference)
        .toList();
    known.put("anyAnswer", object("anyOf", anyAnswer));
    known.put(RECORD, record());
    known.put(REFERENCE, recordReference());
    RecordSummary.types().forEach(type -> known.put(summaryName(type), summary(type)));
    FormatSchema.recordTypes()
        .forEach(
            type -> known.putIfAbsent(RecordSchema.name(type), new RecordSchema(type).schema()));
    known.putAll(ValueSchemas.definitions());
    Map<String, Object> schema = object(
        "$schema",
        FormatSchema.DIALECT,
        "$id",
        address,
        "title",
        "cbss-model-answers/1",
        "description",
        "Answers to questions about the records of organizations with a rotating presidency.",
        "if",
        object("type", "array"),
        "then",
        object("items", FormatSchema.reference("anyAnswer")),
        "else",
        FormatSchema.reference("anyAnswer"));
    schema.put("$defs", reachable(schema, known));
    JsonTree.write(out, schema);
  }

  private static Map<String, Object> schema(AnswerType<?> type) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    type.keys().forEach(key -> {
      Map<String, Object> property = object("description", key.description());
      property.putAll(value(key.value()));
      properties.put(key.name(), property);
      if (key.required()) {
        required.add(key.name());
      }
    });
    Map<String, Object> schema = object(
        "description",
        type.description(),
        "type",
        "object",
        "properties",
        properties,
        "additionalProperties",
        false);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    return schema;
  }

  private static Map<String, Object> value(Value value) {
    if (value instanceof Value.Many many) {
      return object("type", "array", "items", value(many.element()));
    }
    if (value instanceof Value.Inner inner) {
      return FormatSchema.reference(inner.type().name());
    }
    if (value instanceof Value.Model model) {
      return FormatSchema.reference(ValueSchemas.nameOf(model.type()));
    }
    if (value instanceof Value.Code code) {
      return object("enum", codes(code));
    }
    if (value instanceof Value.Reference) {
      return FormatSchema.reference(REFERENCE);
    }
    if (value instanceof Value.Whole) {
      return object("type", "object");
    }
    return value instanceof Value.Summary ? FormatSchema.reference(RECORD) : scalar(value);
  }

  private static Map<String, Object> scalar(Value value) {
    if (value instanceof Value.Day) {
      return ValueSchemas.pattern(DAY);
    }
    if (value instanceof Value.Count) {
      return object("type", "integer", "minimum", 0);
    }
    return object("type", value instanceof Value.Flag ? "boolean" : "string");
  }

  private static List<String> codes(Value.Code code) {
    return Arrays.stream(code.type().getEnumConstants()).map(ValueFormat::code).toList();
  }

  /** Returns the schema of any record within an answer. */
  private static Map<String, Object> record() {
    return object(
        "description",
        "A record: its type, its single values, and the ids and codes that it refers to.",
        "oneOf",
        RecordSummary.types()
            .map(type -> FormatSchema.reference(summaryName(type)))
            .toList());
  }

  /** Returns the schema of a short reference to any record. */
  private static Map<String, Object> recordReference() {
    return object(
        "description",
        "A reference to a record: its type and id, or the single values of a membership.",
        "oneOf",
        RecordSummary.types()
            .map(type -> new RecordSchema(type).recordReference())
            .toList());
  }

  private static String summaryName(RecordType<?, ?> type) {
    return RecordSchema.name(type) + "InAnswer";
  }

  private static Map<String, Object> summary(RecordType<?, ?> type) {
    return new RecordSchema(type).summary();
  }

  /** Returns the definitions that a schema refers to, directly or not, in the order of all. */
  private static Map<String, Object> reachable(Object schema, Map<String, Object> known) {
    TreeSet<String> found = new TreeSet<>();
    Deque<Object> open = new ArrayDeque<>(List.of(schema));
    while (!open.isEmpty()) {
      references(open.pop()).forEach(name -> {
        if (found.add(name)) {
          open.push(known.getOrDefault(name, Map.of()));
        }
      });
    }
    Map<String, Object> wanted = new LinkedHashMap<>(known);
    wanted.keySet().retainAll(found);
    return wanted;
  }

  private static Stream<String> references(Object schema) {
    if (schema instanceof Map<?, ?> object) {
      return object.entrySet().stream()
          .flatMap(entry -> entry.getKey().equals("$ref")
              ? Stream.of(((String) entry.getValue()).substring("#/$defs/".length()))
              : references(entry.getValue()));
    }
    return schema instanceof List<?> list
        ? list.stream().flatMap(AnswersSchema::references)
        : Stream.empty();
  }
}
