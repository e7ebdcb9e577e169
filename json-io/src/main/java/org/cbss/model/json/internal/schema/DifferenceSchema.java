package org.cbss.model.json.internal.schema;

import static org.cbss.model.json.internal.schema.JsonTree.object;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cbss.model.change.Difference;
import org.cbss.model.change.TimeChange;
import org.cbss.model.json.internal.codec.DiffCodec;
import tools.jackson.core.JsonGenerator;

/** The JSON Schema of the differences between two data sets. */
public final class DifferenceSchema {
  private DifferenceSchema() {}

  /**
   * Writes the schema.
   *
   * @param out the target
   * @param address its {@code $id}
   */
  public static void write(JsonGenerator out, String address) {
    Map<String, Object> schema = object(
        "$schema",
        FormatSchema.DIALECT,
        "$id",
        address,
        "title",
        DiffCodec.FORMAT,
        "description",
        "The differences between two data sets, in an order in which they can be applied.",
        "type",
        "object",
        "properties",
        object(
            "$schema",
            object("description", "The JSON Schema of the file, for editors."),
            "format",
            object("description", "The format and its version.", "const", DiffCodec.FORMAT),
            "differences",
            object(
                "description",
                "The differences.",
                "type",
                "array",
                "items",
                FormatSchema.reference("difference"))));
    schema.put("additionalProperties", false);
    schema.put("required", List.of("format", "differences"));
    schema.put("$defs", object("difference", difference(), "step", step()));
    JsonTree.write(out, schema);
  }

  private static Map<String, Object> difference() {
    Map<String, Object> schema = object(
        "type",
        "object",
        "properties",
        object(
            "kind",
            object(
                "description",
                "What became of the value.",
                "enum",
                names(Difference.Kind.values())),
            "path",
            object(
                "description",
                "The path to the value, by what identifies it; before the values.",
                "type",
                "array",
                "minItems",
                1,
                "items",
                FormatSchema.reference("step")),
            "before",
            object("description", "The value as it was, as a file has it."),
            "after",
            object("description", "The value as it is, as a file has it."),
            "position",
            object(
                "description",
                "The index at which a list has an element that was added or moved.",
                "type",
                "integer",
                "minimum",
                0),
            "time",
            object(
                "description",
                "What becomes of the readings of a span or a date.",
                "enum",
                names(TimeChange.values()))));
    schema.put("additionalProperties", false);
    schema.put("required", List.of("kind", "path"));
    schema.put(
        "oneOf",
        List.of(
            only("added", List.of("after"), List.of("before", "time")),
            only("removed", List.of("before"), List.of("after", "position", "time")),
            only("changed", List.of("before", "after"), List.of("position")),
            only("moved", List.of("position"), List.of("before", "after", "time"))));
    return schema;
  }

  /** Returns a schema of one kind of difference, with the keys that it needs and those that it cannot have. */
  private static Map<String, Object> only(String kind, List<String> has, List<String> hasNot) {
    return object(
        "properties",
        object("kind", object("const", kind)),
        "required",
        has,
        "not",
        object(
            "anyOf",
            hasNot.stream().map(key -> object("required", List.of(key))).toList()));
  }

  private static Map<String, Object> step() {
    Map<String, Object> schema = object(
        "type",
        "object",
        "properties",
        object(
            "name",
            object(
                "description", "The name of the attribute or of the extension.", "type", "string"),
            "key",
            object(
                "description",
                "What identifies an element of the attribute; absent for all of it.",
                "type",
                "string"),
            "occurrence",
            object(
                "description",
                "The number of the element among those with the same key.",
                "type",
                "integer",
                "minimum",
                1,
                "default",
                1)));
    schema.put("additionalProperties", false);
    schema.put("required", List.of("name"));
    return schema;
  }

  private static List<String> names(Object[] constants) {
    return Arrays.stream(constants).map(Object::toString).toList();
  }
}
