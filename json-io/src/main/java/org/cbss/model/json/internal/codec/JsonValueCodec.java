package org.cbss.model.json.internal.codec;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads any JSON as values with positions. It refuses what is not JSON, not UTF-8 or exceeds a limit, and nothing else. */
public final class JsonValueCodec extends ValueCodec<JsonValue> {
  /** Deeper than any value that is asked for, and shallow enough for the stack. */
  private static final int DEEPEST = 16;

  private final Predicate<String> isPassedOver;

  private JsonValueCodec(Predicate<String> isPassedOver) {
    this.isPassedOver = isPassedOver;
  }

  /**
   * Returns a reader of files.
   *
   * @param limits how large they may be
   * @param isPassedOver decides whether the value of a key is not needed, so that it is not kept
   * @return the reader
   */
  public static DocumentReader<JsonValue> reader(
      JsonLimits limits, Predicate<String> isPassedOver) {
    return new DocumentReader<>(new JsonValueCodec(isPassedOver), null, "file", limits);
  }

  @Override
  JsonValue read(ReadContext context) {
    JsonValue root = JsonValue.root(type(context), context.offset());
    fill(context, root, 0);
    return root;
  }

  private void fill(ReadContext context, JsonValue value, int depth) {
    switch (value.type()) {
      case OBJECT -> members(context, value, depth + 1);
      case ARRAY -> elements(context, value, depth + 1);
      case STRING -> value.text(context.string());
      case NUMBER -> {
        if (context.checkNumber()) {
          value.text(context.parser().getString());
        }
      }
      case BOOLEAN -> value.text(context.parser().getString());
      case NULL -> {}
    }
  }

  private void members(ReadContext context, JsonValue object, int depth) {
    JsonParser parser = context.parser();
    for (String key = parser.nextName(); key != null; key = parser.nextName()) {
      boolean good = context.checkKey(key);
      int keyOffset = context.offset();
      parser.nextToken();
      JsonValue member = good && depth < DEEPEST && !isPassedOver.test(key)
          ? add(context, object, key, depth)
          : pass(context, object, key);
      member.keyOffset(keyOffset);
    }
  }

  private void elements(ReadContext context, JsonValue array, int depth) {
    while (context.parser().nextToken() != JsonToken.END_ARRAY) {
      if (depth < DEEPEST) {
        add(context, array, null, depth);
      } else {
        pass(context, array, null);
      }
    }
  }

  private JsonValue add(ReadContext context, JsonValue parent, @Nullable String key, int depth) {
    JsonValue child = parent.child(type(context), key, context.offset());
    fill(context, child, depth);
    parent.add(child);
    return child;
  }

  /** Moves to the end of the current value, and keeps no more of it than whether it says anything. */
  private static JsonValue pass(ReadContext context, JsonValue parent, @Nullable String key) {
    JsonValue child = parent.child(type(context), key, context.offset());
    boolean hasText =
        child.type() == JsonValue.Type.STRING && context.parser().getStringLength() > 0;
    boolean hasChildren = pass(context) > 2;
    if (hasText || hasChildren) {
      child.hollow();
    }
    parent.add(child);
    return child;
  }

  /** Moves to the last token of the current value, reports what exceeds a limit, and returns the number of tokens. */
  private static long pass(ReadContext context) {
    int open = 0;
    long count = 1;
    while (true) {
      JsonToken token = context.parser().currentToken();
      checkSize(context, token);
      open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (open == 0) {
        return count;
      }
      context.parser().nextToken();
      count++;
    }
  }

  private static void checkSize(ReadContext context, JsonToken token) {
    JsonParser parser = context.parser();
    if (token == JsonToken.VALUE_STRING) {
      if (parser.getStringLength() > context.limits().stringBytes() / 3) {
        context.string();
      }
    } else if (token == JsonToken.PROPERTY_NAME) {
      context.checkKey(parser.currentName());
    } else if (token.isNumeric()) {
      context.checkNumber();
    }
  }

  private static JsonValue.Type type(ReadContext context) {
    return switch (context.parser().currentToken()) {
      case START_OBJECT -> JsonValue.Type.OBJECT;
      case START_ARRAY -> JsonValue.Type.ARRAY;
      case VALUE_STRING -> JsonValue.Type.STRING;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonValue.Type.NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> JsonValue.Type.BOOLEAN;
      default -> JsonValue.Type.NULL;
    };
  }

  @Override
  void write(JsonOutput out, JsonValue value) {
    throw new UnsupportedOperationException("values are read and not written");
  }
}
