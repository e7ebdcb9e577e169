package org.cbss.model.json.internal.codec;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads any JSON as values with positions. It refuses only input that is not JSON, not UTF-8 or exceeds a limit. */
public final class PositionedNodeCodec extends ValueCodec<PositionedNode> {
  /** A depth greater than that of any value that readers need, and small enough for the stack. */
  private static final int DEEPEST = 16;

  private final Predicate<String> isSkipped;

  private PositionedNodeCodec(Predicate<String> isSkipped) {
    this.isSkipped = isSkipped;
  }

  /**
   * Returns a reader of files.
   *
   * @param limits the limits on files
   * @param isSkipped decides whether the value of a key is skipped instead of kept
   * @return the reader
   */
  public static DocumentReader<PositionedNode> reader(
      JsonLimits limits, Predicate<String> isSkipped) {
    return new DocumentReader<>(new PositionedNodeCodec(isSkipped), null, "file", limits);
  }

  @Override
  PositionedNode read(ReadContext context) {
    PositionedNode root = PositionedNode.root(type(context), context.offset());
    fill(context, root, 0);
    return root;
  }

  private void fill(ReadContext context, PositionedNode value, int depth) {
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

  private void members(ReadContext context, PositionedNode object, int depth) {
    JsonParser parser = context.parser();
    for (String key = parser.nextName(); key != null; key = parser.nextName()) {
      boolean good = context.checkKey(key);
      int keyOffset = context.offset();
      parser.nextToken();
      PositionedNode member = good && depth < DEEPEST && !isSkipped.test(key)
          ? add(context, object, key, depth)
          : skip(context, object, key);
      member.keyOffset(keyOffset);
    }
  }

  private void elements(ReadContext context, PositionedNode array, int depth) {
    while (context.parser().nextToken() != JsonToken.END_ARRAY) {
      if (depth < DEEPEST) {
        add(context, array, null, depth);
      } else {
        skip(context, array, null);
      }
    }
  }

  private PositionedNode add(
      ReadContext context, PositionedNode parent, @Nullable String key, int depth) {
    PositionedNode child = parent.child(type(context), key, context.offset());
    fill(context, child, depth);
    parent.add(child);
    return child;
  }

  /** Moves to the end of the current value, and keeps only whether it is empty. */
  private static PositionedNode skip(
      ReadContext context, PositionedNode parent, @Nullable String key) {
    PositionedNode child = parent.child(type(context), key, context.offset());
    boolean hasText =
        child.type() == PositionedNode.Type.STRING && context.parser().getStringLength() > 0;
    boolean hasChildren = skip(context) > 2;
    if (hasText || hasChildren) {
      child.hollow();
    }
    parent.add(child);
    return child;
  }

  /** Moves to the last token of the current value, reports what exceeds a limit, and returns the number of tokens. */
  private static long skip(ReadContext context) {
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

  private static PositionedNode.Type type(ReadContext context) {
    return switch (context.parser().currentToken()) {
      case START_OBJECT -> PositionedNode.Type.OBJECT;
      case START_ARRAY -> PositionedNode.Type.ARRAY;
      case VALUE_STRING -> PositionedNode.Type.STRING;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> PositionedNode.Type.NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> PositionedNode.Type.BOOLEAN;
      default -> PositionedNode.Type.NULL;
    };
  }

  @Override
  void write(JsonOutput out, PositionedNode value) {
    throw new UnsupportedOperationException("values with positions cannot be written");
  }
}
