package org.cbss.model.json.internal.schema;

import static org.cbss.model.json.internal.schema.FormatSchema.reference;
import static org.cbss.model.json.internal.schema.JsonTree.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbss.model.Citation;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.internal.schema.ValueType;

/** The schema of the citations in one type of record: the value of {@code says} has the grammar of the cited attribute. */
final class CitationSchema {
  private CitationSchema() {}

  /** Returns the name of the schema of the citations in records of a type. */
  static String name(RecordType<?, ?> owner) {
    return RecordSchema.name(owner) + Citation.class.getSimpleName();
  }

  /** Returns whether records of a type have citations. */
  static boolean isWanted(RecordType<?, ?> owner) {
    return owner.attributes().stream()
        .anyMatch(attribute -> attribute instanceof Attribute.Many<?, ?, ?> many
            && many.type() instanceof ValueType.Nested<?> nested
            && nested.type().get() == ModelSchema.citation());
  }

  static Map<String, Object> schema(RecordType<?, ?> owner) {
    Map<Map<String, Object>, List<String>> attributesByGrammar = new LinkedHashMap<>();
    owner
        .attributes()
        .forEach(attribute -> grammar(attribute)
            .ifPresent(grammar -> attributesByGrammar
                .computeIfAbsent(grammar, any -> new ArrayList<>())
                .add(attribute.name())));
    List<Map<String, Object>> all = new ArrayList<>();
    all.add(reference(RecordSchema.name(ModelSchema.citation())));
    attributesByGrammar.forEach((grammar, attributes) -> all.add(object(
        "if",
        object(
            "required",
            List.of("about"),
            "properties",
            object("about", object("enum", attributes))),
        "then",
        object("properties", object("says", grammar)))));
    return object("allOf", all);
  }

  private static Optional<ValueType<?>> type(Attribute<?, ?> attribute) {
    if (attribute instanceof Attribute.One<?, ?, ?> one) {
      return Optional.of(one.type());
    }
    if (attribute instanceof Attribute.Many<?, ?, ?> many) {
      return Optional.of(many.type().shortType());
    }
    return Optional.empty();
  }

  private static Optional<Map<String, Object>> grammar(Attribute<?, ?> attribute) {
    boolean together = attribute instanceof Attribute.Many<?, ?, ?> many && many.least() > 1;
    return together
        ? Optional.of(reference("citedParties"))
        : type(attribute).flatMap(CitationSchema::grammar);
  }

  private static Optional<Map<String, Object>> grammar(ValueType<?> type) {
    if (type instanceof ValueType.Choice<?> choice) {
      return Optional.of(ValueSchemas.choice(choice));
    }
    String name = ValueSchemas.nameOfCited(type);
    return name.isEmpty() ? Optional.empty() : Optional.of(reference(name));
  }
}
