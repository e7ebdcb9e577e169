package org.cbss.model.json.internal.schema;

import static org.cbss.model.json.internal.schema.JsonTree.object;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.internal.schema.ValueType;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON-LD context of the format: what each key of each kind of object means, within the key that holds such objects, so
 * that the same key may mean different things in different kinds.
 *
 * <p>No vocabulary is set for keys that it does not know: data beyond the model is left out, but for keys with a colon, which
 * JSON-LD takes for IRIs whatever a context says.
 */
public final class FormatContext {
  private FormatContext() {}

  /**
   * Writes the context.
   *
   * @param out where to
   */
  public static void write(JsonGenerator out) {
    Map<String, Object> context = object("@version", new BigDecimal("1.1"), "type", "@type");
    context.put("format", object("@id", Vocabulary.iri("dct:conformsTo")));
    context.putAll(terms(ModelSchema.DATASET));
    for (EntityKind kind : EntityKind.values()) {
      if (Entity.class.isAssignableFrom(kind.type())) {
        addType(ModelSchema.of(kind), context);
      }
    }
    JsonTree.write(out, object("@context", context));
  }

  /** For records that name their type, as those on a line of their own do. */
  private static void addType(RecordType<?, ?> shape, Map<String, Object> context) {
    context.put(
        shape.type().getSimpleName(),
        object("@id", Vocabulary.type(shape), "@context", terms(shape)));
  }

  private static Map<String, Object> terms(RecordType<?, ?> shape) {
    Map<String, Object> terms = new LinkedHashMap<>();
    for (Attribute<?, ?> attribute : shape.attributes()) {
      terms.put(attribute.name(), term(shape, attribute));
    }
    return terms;
  }

  private static Object term(RecordType<?, ?> shape, Attribute<?, ?> attribute) {
    if (attribute instanceof Attribute.One<?, ?, ?> one
        && one.type() instanceof ValueType.OwnId<?>) {
      return "@id";
    }
    if (shape == ModelSchema.of(EntityKind.ORGANIZATION) && attribute.name().equals("members")) {
      return object(
          "@reverse",
          Vocabulary.iri("org:organization"),
          "@context",
          terms(ModelSchema.membership()));
    }
    Map<String, Object> term = object("@id", Vocabulary.property(shape, attribute));
    if (attribute instanceof Attribute.One<?, ?, ?> one) {
      term.putAll(
          one.type() instanceof ValueType.Text
              ? object("@container", "@language")
              : typed(one.type()));
    } else if (attribute instanceof Attribute.Many<?, ?, ?> many) {
      term.putAll(many.type() instanceof ValueType.Text ? texts(Map.of()) : typed(many.type()));
    } else {
      term.put("@type", "@json");
    }
    return term;
  }

  /**
   * Texts of a list: of an object from tag to text, each key becomes a property that ends in the tag. What keys mean around it
   * is forgotten, since some are tags, such as {@code id}, which is Indonesian.
   */
  private static Map<String, Object> texts(Map<String, Object> others) {
    Map<String, Object> scoped = object("@vocab", Vocabulary.textIn());
    scoped.putAll(others);
    return object("@context", Arrays.asList(null, scoped));
  }

  private static Map<String, Object> typed(ValueType<?> type) {
    if (type instanceof ValueType.Nested<?> nested) {
      Map<String, Object> terms = terms(nested.type().get());
      return nested.shorthand().isEmpty() ? object("@context", terms) : texts(terms);
    }
    if (type instanceof ValueType.Choice<?> choice) {
      return words(choice);
    }
    String name = ValueSchemas.nameOf(type);
    return switch (name) {
      case "id", "url" -> object("@type", "@id");
      case "date", "span" -> object("@type", Vocabulary.EDTF);
      case "fullDate" -> object("@type", Vocabulary.DATE);
      default -> object();
    };
  }

  private static Map<String, Object> words(ValueType.Choice<?> choice) {
    Map<String, Object> words = new LinkedHashMap<>();
    List<String> codes =
        Arrays.stream(choice.type().getEnumConstants()).map(word -> word.code()).toList();
    codes.forEach(code -> words.put(code, Vocabulary.word(code)));
    return object("@type", "@vocab", "@context", words);
  }
}
