package org.cbss.model.fasterxml;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteCapability;
import java.io.IOException;
import org.cbss.model.json.internal.codec.JsonBuffer;

/** Takes values out of tokens, and writes them as tokens. */
final class TokenCopy {
  /** Parses what our own codecs wrote. */
  private static final JsonFactory OWN = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(Integer.MAX_VALUE)
          .maxStringLength(Integer.MAX_VALUE)
          .maxNumberLength(Integer.MAX_VALUE)
          .maxNameLength(Integer.MAX_VALUE)
          .build())
      .build();

  private TokenCopy() {}

  /**
   * Copies the value of which the parser stands at the first token, and leaves it at the last. Of an object, the bracket may
   * have been read already, as it is where the type of the value stood after it.
   */
  static JsonBuffer copy(JsonParser from) throws IOException {
    JsonBuffer to = new JsonBuffer();
    if (from.hasToken(JsonToken.FIELD_NAME) || from.hasToken(JsonToken.END_OBJECT)) {
      to.startObject();
    }
    copyToken(from, to);
    while (to.isOpen() && from.nextToken() != null) {
      copyToken(from, to);
    }
    return to;
  }

  private static void copyToken(JsonParser from, JsonBuffer to) throws IOException {
    switch (from.currentToken()) {
      case START_OBJECT -> to.startObject();
      case START_ARRAY -> to.startArray();
      case END_OBJECT -> to.endObject();
      case END_ARRAY -> to.endArray();
      case FIELD_NAME -> to.name(from.currentName());
      case VALUE_STRING -> to.string(from.getText());
      case VALUE_EMBEDDED_OBJECT -> to.embedded(from.getEmbeddedObject());
      default -> to.plain(from.getText());
    }
  }

  /** Writes a value of our own, with its numbers as they are wherever that can be said. */
  static void write(byte[] json, JsonGenerator to) throws IOException {
    try (JsonParser from = OWN.createParser(json)) {
      while (from.nextToken() != null) {
        writeToken(from, to);
      }
    }
  }

  private static void writeToken(JsonParser from, JsonGenerator to) throws IOException {
    if (from.currentToken().isNumeric() && isText(to)) {
      to.writeNumber(from.getText());
    } else {
      to.copyCurrentEventExact(from);
    }
  }

  private static boolean isText(JsonGenerator to) {
    return to.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
  }
}
