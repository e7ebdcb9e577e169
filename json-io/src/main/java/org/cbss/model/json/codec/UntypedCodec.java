package org.cbss.model.json.codec;

import java.util.HashSet;
import java.util.Set;
import org.cbss.model.Entity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reports records that say no kind that there is, with whatever else no value may have. */
final class UntypedCodec extends ValueCodec<Entity> {

  @Override
  @Nullable
  Entity read(ReadContext context) {
    Tokens tokens = context.tokens();
    if (!tokens.is(JsonToken.START_OBJECT)) {
      context.wrongType("an object");
      return null;
    }
    int start = context.offset();
    Set<String> keys = new HashSet<>();
    for (String key = tokens.nextName(); key != null; key = tokens.nextName()) {
      if (context.takeKey(key, keys)) {
        readValue(context, key);
      }
    }
    if (!keys.contains(TypedCodec.KEY)) {
      String message = "this record has no \"" + TypedCodec.KEY + "\"";
      context.problemAt(start, "", Code.SHAPE_MISSING_KEY.id(), message, "it is " + anyType());
    }
    return null;
  }

  private static void readValue(ReadContext context, String key) {
    context.tokens().next();
    if (!key.equals(TypedCodec.KEY)) {
      context.skip();
    } else if (!context.tokens().is(JsonToken.VALUE_STRING)) {
      context.wrongType("the name of a kind (a string)");
    } else {
      unknown(context, context.tokens().text());
    }
  }

  private static void unknown(ReadContext context, String type) {
    String help = Quoted.nearest(type, TypedCodecs.types())
        .map(nearest -> "did you mean " + nearest + "?")
        .orElseGet(() -> "it is " + anyType());
    context.problem(Code.SHAPE_ENUM, Quoted.of(type) + " is no kind of record", help);
  }

  private static String anyType() {
    return "one of " + String.join(", ", TypedCodecs.types());
  }

  @Override
  void write(JsonOutput out, Entity value) {
    throw new UnsupportedOperationException("a record of no kind is not written");
  }
}
