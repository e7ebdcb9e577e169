package org.cbss.model.json.codec;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Values that are written as strings. */
abstract class StringCodec<V> extends ValueCodec<V> {
  private final String wanted;

  StringCodec(String wanted) {
    this.wanted = wanted;
  }

  /** The value of a text; null where it is complained about. */
  abstract @Nullable V parse(String text, Complaint complaint);

  /** The value of a text of printable characters of ASCII; null where it is complained about. */
  @Nullable
  V parsePlain(String text, Complaint complaint) {
    return parse(text, complaint);
  }

  /** The text of a value. */
  String format(V value) {
    return value.toString();
  }

  @Override
  final @Nullable V read(ReadContext context) {
    Tokens tokens = context.tokens();
    if (!tokens.is(JsonToken.VALUE_STRING)) {
      context.wrongType(wanted);
      return null;
    }
    Memo<V> memo = tokens.string().isPlain() ? memo(context.memos()) : null;
    return memo == null ? readText(context) : readKnown(context, memo);
  }

  /** Where values of this type are remembered, or null where they are not. */
  @Nullable
  Memo<V> memo(Memos memos) {
    return null;
  }

  private @Nullable V readKnown(ReadContext context, Memo<V> memo) {
    JsonString string = context.tokens().string();
    int length = string.to() - string.from();
    if (length > Memo.LONGEST) {
      return readText(context);
    }
    int hash = Octets.hash(context.bytes(), string.from(), string.to());
    V known = memo.find(hash, context.bytes(), string.from(), string.to());
    if (known != null) {
      return known;
    }
    V value = readText(context);
    if (value != null) {
      memo.put(hash, context.bytes(), string.from(), string.to(), value);
    }
    return value;
  }

  private @Nullable V readText(ReadContext context) {
    String text = context.string();
    if (text == null) {
      return null;
    }
    JsonString string = context.tokens().string();
    if (string.isPlain()) {
      return parsePlain(text, context.complaint());
    }
    if (string.isEscaped() && Characters.hasLoneSurrogate(text)) {
      context.problem(Code.JSON_ENCODING, "half of a surrogate pair", null);
      return null;
    }
    return parse(text, context.complaint());
  }

  @Override
  final void write(JsonOutput out, V value) {
    out.string(format(value));
  }

  @Override
  final void check(String text, Complaint complaint) {
    parse(text, complaint);
  }
}
