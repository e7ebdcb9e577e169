package org.cbss.model.json.codec;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Values that are written as strings. */
abstract class StringCodec<V> extends ValueCodec<V> {
  private final String wanted;

  StringCodec(String wanted) {
    this.wanted = wanted;
  }

  /** The value of a text; null where it is complained about. */
  abstract @Nullable V parse(String text, Complaint complaint);

  /** The text of a value, which holds no half of a surrogate pair. */
  String format(V value) {
    return value.toString();
  }

  @Override
  final @Nullable V read(ReadContext context) {
    if (context.parser().currentToken() != JsonToken.VALUE_STRING) {
      context.wrongType(wanted);
      return null;
    }
    Memo<V> memo = memo(context.memos());
    V known = memo == null ? null : known(context.parser(), memo);
    return known == null ? read(context, memo) : known;
  }

  /** Where values of this type are remembered, or null where they are not. */
  @Nullable
  Memo<V> memo(Memos memos) {
    return null;
  }

  private @Nullable V known(JsonParser parser, Memo<V> memo) {
    int length = parser.getStringLength();
    return length > Memo.LONGEST
        ? null
        : memo.find(parser.getStringCharacters(), parser.getStringOffset(), length);
  }

  private @Nullable V read(ReadContext context, @Nullable Memo<V> memo) {
    String text = context.string();
    if (text == null) {
      return null;
    }
    if (Characters.hasLoneSurrogate(text)) {
      context.problem(Code.JSON_ENCODING, "half of a surrogate pair", null);
      return null;
    }
    V value = parse(text, context::problem);
    if (value != null && memo != null && text.length() <= Memo.LONGEST) {
      memo.put(text, value);
    }
    return value;
  }

  @Override
  final void write(JsonGenerator out, V value) {
    out.writeString(format(value));
  }

  @Override
  final void check(String text, Complaint complaint) {
    parse(text, complaint);
  }
}
