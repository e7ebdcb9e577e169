package org.cbss.model.json.codec;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Takes a value out of anyone's tokens, as bytes that our own parser reads: what is wrong with it stays wrong. */
public final class JsonCopy {
  private JsonCopy() {}

  /**
   * Copies the value of which the parser stands at the first token, and leaves it at the last. Of an object, the bracket may
   * have been read already, as it is where the type of the value stood after it.
   *
   * @param from the parser
   * @return UTF-8; numbers are as they were written
   */
  public static byte[] of(JsonParser from) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator to = JsonFactories.compactGenerator(bytes)) {
      int depth = enter(from, to) + copyToken(from, to);
      while (depth > 0 && from.nextToken() != null) {
        depth += copyToken(from, to);
      }
    }
    return bytes.toByteArray();
  }

  private static int enter(JsonParser from, JsonGenerator to) {
    if (from.hasToken(JsonToken.PROPERTY_NAME) || from.hasToken(JsonToken.END_OBJECT)) {
      to.writeStartObject();
      return 1;
    }
    return 0;
  }

  /** Copies a token, and says by how much deeper it leads. */
  private static int copyToken(JsonParser from, JsonGenerator to) {
    JsonToken token = from.currentToken();
    switch (token) {
      case START_OBJECT -> to.writeStartObject();
      case START_ARRAY -> to.writeStartArray();
      case END_OBJECT -> to.writeEndObject();
      case END_ARRAY -> to.writeEndArray();
      case PROPERTY_NAME -> to.writeName(Characters.whole(from.currentName()));
      case VALUE_STRING -> writeText(from.getString(), to);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> to.writeNumber(from.getString());
      default -> to.copyCurrentEvent(from);
    }
    return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
  }

  /** A generator would write something else for half of a surrogate pair; escaped, it is found by the reader. */
  private static void writeText(String text, JsonGenerator to) {
    if (!Characters.hasLoneSurrogate(text)) {
      to.writeString(text);
      return;
    }
    StringBuilder escaped = new StringBuilder("\"");
    text.chars().forEach(unit -> escaped.append(String.format(Locale.ROOT, "\\u%04x", unit)));
    to.writeRawValue(escaped.append('"').toString());
  }
}
