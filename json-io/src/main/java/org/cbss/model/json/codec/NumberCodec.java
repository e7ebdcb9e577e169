package org.cbss.model.json.codec;

import org.cbss.model.meta.ValueType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Whole numbers, written as digits and as nothing else. */
final class NumberCodec extends ValueCodec<Integer> {
  private static final String RANGE = ValueType.Number.MIN + " to " + ValueType.Number.MAX;
  private static final int LONGEST = 5;

  @Override
  @Nullable
  Integer read(ReadContext context) {
    if (!context.tokens().is(JsonToken.VALUE_NUMBER_INT)) {
      context.wrongType("a whole number");
      return null;
    }
    return context.checkNumber() ? parse(context.tokens().text(), context.complaint()) : null;
  }

  private static @Nullable Integer parse(String digits, Complaint complaint) {
    int value = digits.length() > LONGEST ? Integer.MAX_VALUE : Integer.parseInt(digits);
    if (value < ValueType.Number.MIN || value > ValueType.Number.MAX) {
      complaint.about(
          Code.SHAPE_RANGE,
          Quoted.shorten(digits) + " is out of range",
          "write a number from " + RANGE);
      return null;
    }
    return value;
  }

  @Override
  void write(JsonOutput out, Integer value) {
    out.number(value);
  }

  @Override
  void check(String text, Complaint complaint) {
    if (text.matches("0|-?[1-9][0-9]*")) {
      parse(text, complaint);
    } else {
      complaint.about(Code.SHAPE_TYPE, Quoted.of(text) + " is no whole number", "write its digits");
    }
  }
}
