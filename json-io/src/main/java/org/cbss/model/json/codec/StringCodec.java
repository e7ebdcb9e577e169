package org.cbss.model.json.codec;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Values that are written as strings. */
abstract class StringCodec<V> extends ValueCodec<V> {
  private final String wanted;

  StringCodec(String wanted) {
    this.wanted = wanted;
  }

  /** The value of a text; null where it is complained about. */
  abstract @Nullable V parse(String text, Complaint complaint);

  String format(V value) {
    return value.toString();
  }

  @Override
  final @Nullable V read(ReadContext context) {
    if (context.parser().currentToken() != JsonToken.VALUE_STRING) {
      context.wrongType(wanted);
      return null;
    }
    String text = context.string();
    if (text == null) {
      return null;
    }
    if (Characters.hasLoneSurrogate(text)) {
      context.problem(Code.JSON_ENCODING, "half of a surrogate pair", null);
      return null;
    }
    return parse(text, context::problem);
  }

  @Override
  final void write(JsonGenerator out, V value) {
    out.writeString(Characters.whole(format(value)));
  }

  @Override
  final void check(String text, Complaint complaint) {
    parse(text, complaint);
  }
}
