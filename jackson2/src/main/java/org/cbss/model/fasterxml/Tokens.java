package org.cbss.model.fasterxml;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteCapability;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Takes values from tokens to tokens, and changes no number on the way. */
final class Tokens {
  /** Parses what our own codecs wrote. */
  private static final JsonFactory OWN = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(Integer.MAX_VALUE)
          .maxStringLength(Integer.MAX_VALUE)
          .maxNumberLength(Integer.MAX_VALUE)
          .maxNameLength(Integer.MAX_VALUE)
          .build())
      .build();

  private Tokens() {}

  static JsonParser parser(byte[] json) throws IOException {
    return OWN.createParser(json);
  }

  /**
   * The value of which the parser stands at the first token, as UTF-8; the parser is left at the last. Of an object, the
   * bracket may have been read already, as it is where the type of the value stood after it.
   */
  static byte[] bytes(JsonParser from) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator to = OWN.createGenerator(bytes)) {
      copy(enter(from, to), from, to);
    }
    return bytes.toByteArray();
  }

  /** Copies the value of which the parser stands at the first token, and leaves it at the last. */
  static void copy(JsonParser from, JsonGenerator to) throws IOException {
    copy(0, from, to);
  }

  private static int enter(JsonParser from, JsonGenerator to) throws IOException {
    if (from.hasToken(JsonToken.FIELD_NAME) || from.hasToken(JsonToken.END_OBJECT)) {
      to.writeStartObject();
      return 1;
    }
    return 0;
  }

  private static void copy(int open, JsonParser from, JsonGenerator to) throws IOException {
    int depth = open + copyToken(from, to);
    while (depth > 0 && from.nextToken() != null) {
      depth += copyToken(from, to);
    }
  }

  /** Copies a token, and says by how much deeper it leads. */
  private static int copyToken(JsonParser from, JsonGenerator to) throws IOException {
    JsonToken token = from.currentToken();
    if (token.isNumeric() && isText(to)) {
      to.writeNumber(from.getText());
    } else {
      to.copyCurrentEventExact(from);
    }
    return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
  }

  private static boolean isText(JsonGenerator to) {
    return to.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
  }
}
