package org.cbss.model.json.internal.codec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.cbss.model.json.internal.diagnosis.UnsafeCharacters;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.exc.JacksonIOException;

/** The target of the codecs: a generator with a check that UTF-8 can encode each text. */
final class JsonOutput {
  private final JsonGenerator out;
  private final boolean isOwn;
  private boolean newer;

  private JsonOutput(JsonGenerator out, boolean isOwn) {
    this.out = out;
    this.isOwn = isOwn;
  }

  /** Returns an output to the generator of an application, in the layout and to the target that it has chosen. */
  static JsonOutput toForeign(JsonGenerator out) {
    return new JsonOutput(out, false);
  }

  /** Writes one value in a layout of files, and a line feed. */
  static void writeFile(OutputStream to, boolean compact, Consumer<JsonOutput> value)
      throws IOException {
    try {
      JsonGenerator generator = JsonFactories.generator(to, compact);
      value.accept(new JsonOutput(generator, true));
      generator.writeRaw('\n');
      // Not closed after a failure, so that no more of the value is written.
      generator.close();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  /** Returns one value as UTF-8, without white space. */
  static byte[] compact(Consumer<JsonOutput> value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator = JsonFactories.compactGenerator(bytes)) {
      value.accept(new JsonOutput(generator, true));
    }
    return bytes.toByteArray();
  }

  /** Sets whether records may have keys that only a newer version of the format knows. */
  JsonOutput newer(boolean records) {
    newer = records;
    return this;
  }

  boolean isNewer() {
    return newer;
  }

  void startObject() {
    out.writeStartObject();
  }

  void endObject() {
    out.writeEndObject();
  }

  void startArray() {
    out.writeStartArray();
  }

  void endArray() {
    out.writeEndArray();
  }

  /** Writes a key of the format, which is ASCII. */
  void name(SerializableString key) {
    out.writeName(key);
  }

  void name(String name) {
    out.writeName(UnsafeCharacters.whole(name));
  }

  void string(String text) {
    out.writeString(UnsafeCharacters.whole(text));
  }

  void number(int number) {
    out.writeNumber(number);
  }

  void bool(boolean value) {
    out.writeBoolean(value);
  }

  /**
   * Writes a value that is known to be compact JSON. A foreign generator gets its tokens, since raw text would bypass the
   * settings of the application.
   */
  void raw(String json) {
    if (isOwn) {
      out.writeRawValue(json);
      return;
    }
    try (JsonParser parser = JsonFactories.parser(json.getBytes(StandardCharsets.UTF_8), 0)) {
      while (parser.nextToken() != null) {
        copyToken(parser);
      }
    }
  }

  /** Copies a number as it was written if the target can hold its text. */
  private void copyToken(JsonParser from) {
    if (from.currentToken().isNumeric()
        && out.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
      out.writeNumber(from.getString());
    } else {
      out.copyCurrentEventExact(from);
    }
  }
}
