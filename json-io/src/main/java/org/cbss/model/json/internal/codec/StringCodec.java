package org.cbss.model.json.internal.codec;

import org.cbss.model.json.internal.diagnosis.ProblemCode;
import org.cbss.model.json.internal.diagnosis.ProblemSink;
import org.cbss.model.json.internal.diagnosis.UnsafeCharacters;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads and writes values that are one string. */
abstract class StringCodec<V> extends ValueCodec<V> {
  private final String wanted;

  StringCodec(String wanted) {
    this.wanted = wanted;
  }

  /** Returns the value of a text, or null if it was reported. */
  abstract @Nullable V parse(String text, ProblemSink problems);

  /** Returns the value of a text of printable ASCII, or null if it was reported. */
  @Nullable
  V parseAscii(String text, ProblemSink problems) {
    return parse(text, problems);
  }

  /** Returns the text of a value. */
  String format(V value) {
    return value.toString();
  }

  /** Returns the cache of values of this type, or null if they are not cached. */
  ValueCaches.@Nullable Cache<V> cache(ValueCaches caches) {
    return null;
  }

  @Override
  final @Nullable V read(ReadContext context) {
    if (!context.parser().hasToken(JsonToken.VALUE_STRING)) {
      context.wrongType(wanted);
      return null;
    }
    ValueCaches.Cache<V> cache = cache(context.caches());
    return cache == null ? readText(context) : readCached(context, cache);
  }

  private @Nullable V readCached(ReadContext context, ValueCaches.Cache<V> cache) {
    JsonParser parser = context.parser();
    int length = parser.getStringLength();
    if (length > ValueCaches.MAX_LENGTH) {
      return readText(context);
    }
    char[] characters = parser.getStringCharacters();
    int from = parser.getStringOffset();
    int hash = ValueCaches.hash(characters, from, length);
    V known = cache.find(hash, characters, from, length);
    if (known != null) {
      return known;
    }
    V value = readText(context);
    if (value != null) {
      cache.put(hash, parser.getString(), value);
    }
    return value;
  }

  private @Nullable V readText(ReadContext context) {
    String text = context.string();
    if (text == null) {
      return null;
    }
    if (UnsafeCharacters.isPrintableAscii(text)) {
      return parseAscii(text, context.sink());
    }
    if (UnsafeCharacters.hasLoneSurrogate(text)) {
      context.problem(ProblemCode.JSON_ENCODING, UnsafeCharacters.UNPAIRED, null);
      return null;
    }
    return parse(text, context.sink());
  }

  @Override
  final void write(JsonOutput out, V value) {
    out.string(format(value));
  }

  @Override
  final void check(String text, ProblemSink problems) {
    parse(text, problems);
  }
}
