package org.cbss.model.fasterxml;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteCapability;
import java.io.IOException;
import org.cbss.model.json.internal.codec.JsonBuffer;

/** Copies values from the tokens of a parser, and to the tokens of a generator. */
final class TokenCopy {
  /** Parses the output of the codecs, without limits. */
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
   * Copies the value that the parser is at, and leaves the parser at its last token. The bracket of an object may have been read
   * already, if the type of the value came after it.
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

  /** Writes the output of the codecs to a generator; numbers keep their digits if the target can hold them. */
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
