package org.cbss.model.json.internal.schema;

import static org.cbss.model.json.internal.schema.JsonTree.object;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbss.model.Id;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.internal.text.InvisibleCharacters;

/** The schemas of the types of values that are not records. */
final class ValueSchemas {
  private static final String HIGH_CONTROLS = "\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069";
  private static final String ID = "[A-Za-z0-9][A-Za-z0-9._:/~-]{0," + (Id.MAX_LENGTH - 1) + "}";
  private static final String NOT_BLANK = "[^" + charactersThatShowNothing() + "]";
  private static final String ADDRESS_CHARACTER =
      "\\u0000-\\u0020\\u007F-\\u00A0\\u1680\\u2000-\\u200A\\u2028-\\u202F\\u205F\\u2066-\\u2069\\u3000\\\\";

  /** The registered tags that do not follow the grammar. */
  private static final List<String> IRREGULAR_TAGS = List.of(
      "en-GB-oed",
      "i-ami",
      "i-bnn",
      "i-default",
      "i-enochian",
      "i-hak",
      "i-klingon",
      "i-lux",
      "i-mingo",
      "i-navajo",
      "i-pwn",
      "i-tao",
      "i-tay",
      "i-tsu",
      "sgn-BE-FR",
      "sgn-BE-NL",
      "sgn-CH-DE");

  private ValueSchemas() {}

  /** Returns the definitions that other schemas refer to, by name. */
  static Map<String, Object> definitions() {
    return object(
        "id", pattern("^" + ID + "$"),
        "citedParties", pattern("^" + ID + "(?: \\+ " + ID + ")*$"),
        "words", words("\\u0000-\\u001F"),
        "prose", words("\\u0000-\\u0008\\u000B-\\u001F"),
        "text", text(),
        "wordsByKey", byKey("words", "words"),
        "date", pattern(EdtfGrammar.DATE),
        "fullDate", pattern(EdtfGrammar.FULL_DATE),
        "span", pattern(EdtfGrammar.SPAN),
        "recurringDay", pattern(EdtfGrammar.RECURRING_DAY),
        "number", number(),
        "citedNumber", pattern("^[1-9][0-9]{0,3}$"),
        "boolean", object("type", "boolean"),
        "citedBoolean", object("enum", List.of("true", "false")),
        "country", pattern("^[A-Z]{2}$"),
        "language", pattern(languageTag()),
        "url", pattern(url()));
  }

  /** Returns the ranges of characters that show nothing, up to U+FFFF: not every engine takes a range above. */
  private static String charactersThatShowNothing() {
    StringBuilder ranges = new StringBuilder();
    for (int first = 0; first <= Character.MAX_VALUE; first++) {
      if (showsNothing(first)) {
        int last = first;
        while (showsNothing(last + 1)) {
          last++;
        }
        ranges.append(escaped(first)).append(first == last ? "" : "-" + escaped(last));
        first = last;
      }
    }
    return ranges.toString();
  }

  private static boolean showsNothing(int character) {
    return character <= Character.MAX_VALUE && InvisibleCharacters.showsNothing(character);
  }

  private static String escaped(int character) {
    return String.format(Locale.ROOT, "\\u%04X", character);
  }

  static Map<String, Object> pattern(String pattern) {
    return object("type", "string", "pattern", pattern);
  }

  private static Map<String, Object> words(String lowControls) {
    return object(
        "type",
        "string",
        "pattern",
        NOT_BLANK,
        "not",
        object("pattern", "[" + lowControls + HIGH_CONTROLS + "]"));
  }

  private static Map<String, Object> text() {
    Map<String, Object> translations = byKey("language", "prose");
    translations.put("minProperties", 1);
    return object("anyOf", List.of(FormatSchema.reference("prose"), translations));
  }

  private static Map<String, Object> byKey(String key, String value) {
    return object(
        "type",
        "object",
        "propertyNames",
        FormatSchema.reference(key),
        "additionalProperties",
        FormatSchema.reference(value));
  }

  private static Map<String, Object> number() {
    return object(
        "type",
        "integer",
        "minimum",
        ValueType.PositiveInteger.MIN,
        "maximum",
        ValueType.PositiveInteger.MAX);
  }

  /** Returns the pattern of BCP 47, section 2.1. */
  private static String languageTag() {
    String own = "[xX](?:-[A-Za-z0-9]{1,8})+";
    String regular = "(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})"
        + "(?:-[A-Za-z]{4})?"
        + "(?:-(?:[A-Za-z]{2}|[0-9]{3}))?"
        + "(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
        + "(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*"
        + "(?:-" + own + ")?";
    String irregular =
        IRREGULAR_TAGS.stream().map(ValueSchemas::inEitherCase).collect(Collectors.joining("|"));
    return "^(?:" + regular + "|" + own + "|" + irregular + ")$";
  }

  private static String inEitherCase(String tag) {
    return tag.chars()
        .mapToObj(letter -> letter == '-'
            ? "-"
            : "[" + (char) Character.toLowerCase(letter) + (char) Character.toUpperCase(letter)
                + "]")
        .collect(Collectors.joining());
  }

  /** Returns the pattern of an address; it does not check host names and ports. */
  private static String url() {
    String excluded = ADDRESS_CHARACTER + "\"<>^`{|}%";
    String escaped = "|%[0-9a-fA-F]{2})*";
    String host = "(?:[^/?#@:\\[\\]" + excluded + "][^/?#@\\[\\]" + excluded
        + "]*|\\[[0-9a-fA-F:.]+(?:%[^/?#@\\[\\]" + excluded + "]*)?\\](?::[0-9]*)?)";
    String path = "(?:/(?:[^?#\\[\\]" + excluded + "]" + escaped + ")?";
    String query = "(?:\\?(?:[^#" + excluded + "]" + escaped + ")?";
    String fragment = "(?:#(?:[^#" + excluded + "]" + escaped + ")?";
    return "^[hH][tT][tT][pP][sS]?://" + host + path + query + fragment + "$";
  }

  /** Returns the name of the schema of a type, or an empty text if it has none of its own. */
  static String nameOf(ValueType<?> type) {
    if (type instanceof ValueType.PlainText plainText) {
      return plainText.multiline() ? "prose" : "words";
    }
    return Stream.of(Named.values())
        .filter(named -> named.type.isInstance(type))
        .findFirst()
        .map(named -> named.schema)
        .orElse("");
  }

  /** Returns the name of the schema of a cited value of a type, or an empty text if any string is valid. */
  static String nameOfCited(ValueType<?> type) {
    String name = nameOf(type);
    return switch (name) {
      case "words", "prose", "text" -> "";
      case "number" -> "citedNumber";
      case "boolean" -> "citedBoolean";
      default -> name;
    };
  }

  static Map<String, Object> choice(ValueType.Choice<?> choice) {
    return object(
        "enum",
        Arrays.stream(choice.type().getEnumConstants())
            .map(constant -> constant.code())
            .toList());
  }

  private enum Named {
    TEXT(ValueType.Text.class, "text"),
    DATE(ValueType.ImpreciseDate.class, "date"),
    FULL_DATE(ValueType.FullDate.class, "fullDate"),
    SPAN(ValueType.Span.class, "span"),
    RECURRING_DAY(ValueType.Recurring.class, "recurringDay"),
    NUMBER(ValueType.PositiveInteger.class, "number"),
    BOOLEAN(ValueType.Bool.class, "boolean"),
    COUNTRY(ValueType.Country.class, "country"),
    LANGUAGE(ValueType.Language.class, "language"),
    URL(ValueType.Url.class, "url"),
    OWN_ID(ValueType.OwnId.class, "id"),
    REFERENCE(ValueType.Reference.class, "id"),
    ANY_REFERENCE(ValueType.AnyReference.class, "id");

    private final Class<?> type;
    private final String schema;

    Named(Class<?> type, String schema) {
      this.type = type;
      this.schema = schema;
    }
  }
}
