package org.cbss.model.json.codec;

import org.jspecify.annotations.Nullable;

/** True and false. */
final class FlagCodec extends ValueCodec<Boolean> {

  @Override
  @Nullable
  Boolean read(ReadContext context) {
    return switch (context.tokens().current()) {
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> {
        context.wrongType("true or false");
        yield null;
      }
    };
  }

  @Override
  void write(JsonOutput out, Boolean value) {
    out.bool(value);
  }

  @Override
  void check(String text, Complaint complaint) {
    if (!text.equals("true") && !text.equals("false")) {
      complaint.about(Code.SHAPE_TYPE, Quoted.of(text) + " is neither true nor false", null);
    }
  }
}
