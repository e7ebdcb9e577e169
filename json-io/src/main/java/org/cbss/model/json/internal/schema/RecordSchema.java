package org.cbss.model.json.internal.schema;

import static org.cbss.model.json.internal.schema.FormatSchema.reference;
import static org.cbss.model.json.internal.schema.JsonTree.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cbss.model.Coded;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.Constraint;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.json.internal.codec.DatasetCodec;
import org.cbss.model.json.internal.codec.RecordSummary;

/** The schema of one type of record. */
final class RecordSchema {
  private static final String EXTENSIONS = "^x-[\\s\\S]";

  private final RecordType<?, ?> recordType;
  private final List<String> required = new ArrayList<>();

  RecordSchema(RecordType<?, ?> recordType) {
    this.recordType = recordType;
  }

  /** Returns the name of the schema of a record type. */
  static String name(RecordType<?, ?> recordType) {
    String name = recordType.type().getSimpleName();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  Map<String, Object> schema() {
    Map<String, Object> properties = new LinkedHashMap<>();
    if (recordType == ModelSchema.DATASET) {
      required.add("format");
      properties.put("$schema", object("description", "The JSON Schema of the file, for editors."));
      properties.put("@context", object("description", "The JSON-LD context of the file."));
      properties.put(
          "format",
          object("description", "The format and its version.", "const", DatasetCodec.FORMAT));
    }
    recordType
        .attributes()
        .forEach(attribute -> properties.put(attribute.name(), property(attribute)));
    Map<String, Object> schema = object("type", "object", "properties", properties);
    if (recordType.isExtensible()) {
      schema.put(
          "patternProperties",
          object(EXTENSIONS, object("description", "An extension, with any JSON as its value.")));
    }
    schema.put("additionalProperties", false);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    addConstraints(schema);
    return schema;
  }

  /** Returns the schema of a record within an answer. */
  Map<String, Object> summary() {
    Map<String, Object> properties = typed(RecordSummary.attributes(recordType));
    if (recordType != ModelSchema.membership()) {
      Map<String, Object> inferred = object(
          "description",
          "The period that the whole data set implies; absent if it is the recorded one, or not known.");
      inferred.putAll(reference(ValueSchemas.nameOf(new ValueType.Span())));
      properties.put("inferred", inferred);
    }
    return closed(properties);
  }

  /** Returns the schema of a reference to a record within an answer. */
  Map<String, Object> recordReference() {
    return closed(typed(RecordSummary.referenceAttributes(recordType)));
  }

  private Map<String, Object> typed(List<? extends Attribute<?, ?>> attributes) {
    Map<String, Object> properties = new LinkedHashMap<>();
    required.add("type");
    properties.put(
        "type",
        object("description", "The type of record.", "const", RecordSummary.code(recordType)));
    attributes.forEach(attribute -> properties.put(attribute.name(), property(attribute)));
    return properties;
  }

  private Map<String, Object> closed(Map<String, Object> properties) {
    return object(
        "type",
        "object",
        "properties",
        properties,
        "additionalProperties",
        false,
        "required",
        required);
  }

  private Map<String, Object> property(Attribute<?, ?> attribute) {
    Map<String, Object> property = object("description", attribute.description());
    if (attribute instanceof Attribute.One<?, ?, ?> one) {
      if (one.required()) {
        required.add(one.name());
      }
      property.putAll(type(one.type()));
      if (one.byDefault() != null) {
        property.put("default", plain(one.byDefault()));
      }
    } else if (attribute instanceof Attribute.Many<?, ?, ?> many) {
      Map<String, Object> list = object("type", "array", "items", type(many.type()));
      if (many.least() > 0) {
        list.put("minItems", many.least());
      }
      property.putAll(
          many.bare() && many.type() instanceof ValueType.Nested<?> nested
              ? object(
                  "if",
                  object("type", "array"),
                  "then",
                  list,
                  "else",
                  reference(nameOfShorthand(nested)))
              : list);
    } else {
      property.putAll(reference("wordsByKey"));
    }
    return property;
  }

  private static Object plain(Object value) {
    if (value instanceof Coded coded) {
      return coded.code();
    }
    return value instanceof Boolean || value instanceof Integer ? value : value.toString();
  }

  private Map<String, Object> type(ValueType<?> type) {
    if (type instanceof ValueType.Nested<?> nested) {
      RecordType<?, ?> inner = nested.type().get();
      if (inner == ModelSchema.citation()) {
        return reference(CitationSchema.name(recordType));
      }
      return nested.shorthand().isEmpty() ? reference(name(inner)) : shorthand(nested, inner);
    }
    return type instanceof ValueType.Choice<?> choice
        ? ValueSchemas.choice(choice)
        : reference(ValueSchemas.nameOf(type));
  }

  /** Returns the schema of the whole record if it has any of its keys, or of the value that replaces it. */
  private static Map<String, Object> shorthand(ValueType.Nested<?> nested, RecordType<?, ?> inner) {
    if (!(nested.shortAttribute().type() instanceof ValueType.Text)) {
      return object(
          "if",
          object("type", "object"),
          "then",
          reference(name(inner)),
          "else",
          reference(nameOfShorthand(nested)));
    }
    List<Map<String, Object>> keys = inner.attributes().stream()
        .map(attribute -> object("required", List.of(attribute.name())))
        .toList();
    return object(
        "if",
        object("type", "object", "anyOf", keys),
        "then",
        reference(name(inner)),
        "else",
        reference(nameOfShorthand(nested)));
  }

  private static String nameOfShorthand(ValueType.Nested<?> nested) {
    return ValueSchemas.nameOf(nested.shortAttribute().type());
  }

  private void addConstraints(Map<String, Object> schema) {
    for (Constraint constraint : recordType.constraints()) {
      if (constraint instanceof Constraint.ExactlyOne choice) {
        schema.put("oneOf", choice.names().stream().map(name -> present(name)).toList());
      } else if (constraint instanceof Constraint.AtMostOne choice) {
        schema.put("not", present(choice.one(), choice.other()));
      } else if (constraint instanceof Constraint.RequiredUnless wanted) {
        schema.put("anyOf", List.of(present(wanted.name()), present(wanted.unless())));
      } else if (constraint instanceof Constraint.RequiredWith wanted) {
        schema.put("dependentRequired", object(wanted.with(), List.of(wanted.name())));
      }
    }
  }

  private static Map<String, Object> present(String... names) {
    return object("required", List.of(names));
  }
}
