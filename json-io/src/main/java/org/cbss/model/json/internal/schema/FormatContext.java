package org.cbss.model.json.internal.schema;

import static org.cbss.model.json.internal.schema.JsonTree.object;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cbss.model.EntityKind;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.internal.schema.ValueType;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON-LD context of the format. The terms of each type of record are scoped to the key that holds such records, so that the
 * same key may have different meanings in different types.
 *
 * <p>It sets no default vocabulary, so that extensions are ignored, except for keys with a colon, which JSON-LD always takes as
 * IRIs.
 */
public final class FormatContext {
  private static final String TYPE = "type";
  private static final String FORMAT = "format";

  private FormatContext() {}

  /**
   * Writes the context.
   *
   * @param out the target
   */
  public static void write(JsonGenerator out) {
    Map<String, Object> context = object("@version", new BigDecimal("1.1"), TYPE, "@type");
    context.put(FORMAT, object("@id", Vocabulary.iri("dct:conformsTo")));
    context.putAll(terms(ModelSchema.DATASET));
    EntityKind.topLevel().forEach(kind -> addType(ModelSchema.of(kind), context));
    JsonTree.write(out, object("@context", context));
  }

  /** Adds a type, for records that name it, as those of JSON Lines files do. */
  private static void addType(RecordType<?, ?> recordType, Map<String, Object> context) {
    context.put(
        recordType.type().getSimpleName(),
        object("@id", Vocabulary.type(recordType), "@context", terms(recordType)));
  }

  private static Map<String, Object> terms(RecordType<?, ?> recordType) {
    Map<String, Object> terms = new LinkedHashMap<>();
    for (Attribute<?, ?> attribute : recordType.attributes()) {
      terms.put(attribute.name(), term(recordType, attribute));
    }
    return terms;
  }

  private static Object term(RecordType<?, ?> recordType, Attribute<?, ?> attribute) {
    if (attribute instanceof Attribute.One<?, ?, ?> one
        && one.type() instanceof ValueType.OwnId<?>) {
      return "@id";
    }
    if (recordType == ModelSchema.of(EntityKind.ORGANIZATION)
        && attribute.name().equals("members")) {
      return object(
          "@reverse",
          Vocabulary.iri("org:organization"),
          "@context",
          terms(ModelSchema.membership()));
    }
    Map<String, Object> term = object("@id", Vocabulary.property(recordType, attribute));
    if (attribute instanceof Attribute.One<?, ?, ?> one) {
      term.putAll(
          one.type() instanceof ValueType.Text
              ? object("@container", "@language")
              : typed(one.type()));
    } else if (attribute instanceof Attribute.Many<?, ?, ?> many) {
      term.putAll(isText(many.type()) ? texts(recordType, many.type()) : typed(many.type()));
    } else {
      term.put("@type", "@json");
    }
    return term;
  }

  private static boolean isText(ValueType<?> type) {
    return type.shortType() instanceof ValueType.Text;
  }

  /**
   * Returns the term of texts in a list. Each key of an object from language tag to text becomes a property that ends in the tag.
   * So do the terms around it, since some are language tags, such as {@code id} for Indonesian. If there are no other keys, the
   * surrounding context is reset; the references of records need the base that it may set.
   */
  private static Map<String, Object> texts(RecordType<?, ?> within, ValueType<?> type) {
    Map<String, Object> scoped = object("@vocab", Vocabulary.textIn());
    if (!(type instanceof ValueType.Nested<?> nested)) {
      return object("@context", Arrays.asList(null, scoped));
    }
    Stream.of(ModelSchema.DATASET, within)
        .flatMap(around -> around.attributes().stream())
        .map(Attribute::name)
        .forEach(name -> scoped.put(name, object("@id", Vocabulary.textIn() + name)));
    scoped.put(TYPE, object("@id", Vocabulary.textIn() + TYPE));
    scoped.put(FORMAT, object("@id", Vocabulary.textIn() + FORMAT));
    scoped.putAll(terms(nested.type().get()));
    return object("@context", scoped);
  }

  private static Map<String, Object> typed(ValueType<?> type) {
    if (type instanceof ValueType.Nested<?> nested) {
      return nested(nested);
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

  /** Returns the term of records, or of the values that replace them. */
  private static Map<String, Object> nested(ValueType.Nested<?> type) {
    Map<String, Object> terms = terms(type.type().get());
    if (type.shorthand().isEmpty()) {
      return object("@context", terms);
    }
    ValueType<?> replacement = type.shortAttribute().type();
    Map<String, Object> term = typed(replacement);
    term.put("@context", terms);
    return term;
  }

  private static Map<String, Object> words(ValueType.Choice<?> choice) {
    Map<String, Object> words = new LinkedHashMap<>();
    List<String> codes =
        Arrays.stream(choice.type().getEnumConstants()).map(word -> word.code()).toList();
    codes.forEach(code -> words.put(code, Vocabulary.word(code)));
    return object("@type", "@vocab", "@context", words);
  }
}
