package org.cbss.model.json.codec;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamWriteCapability;

/** Writes with a generator of Jackson, and so in the layout and to the target that its user has chosen. */
record GeneratorOutput(JsonGenerator out) implements JsonOutput {
  @Override
  public void startObject() {
    out.writeStartObject();
  }

  @Override
  public void endObject() {
    out.writeEndObject();
  }

  @Override
  public void startArray() {
    out.writeStartArray();
  }

  @Override
  public void endArray() {
    out.writeEndArray();
  }

  @Override
  public void name(Key key) {
    out.writeName(key.name());
  }

  @Override
  public void name(String name) {
    out.writeName(Characters.whole(name));
  }

  @Override
  public void string(String text) {
    out.writeString(Characters.whole(text));
  }

  @Override
  public void number(int number) {
    out.writeNumber(number);
  }

  @Override
  public void bool(boolean value) {
    out.writeBoolean(value);
  }

  /** Token after token, since text that goes past the generator would go past its settings too. */
  @Override
  public void raw(String json) {
    try (JsonParser parser = JsonFactories.parser(json)) {
      while (parser.nextToken() != null) {
        copyToken(parser);
      }
    }
  }

  /** Numbers are as they were written wherever that can be said. */
  private void copyToken(JsonParser from) {
    if (from.currentToken().isNumeric()
        && out.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
      out.writeNumber(from.getString());
    } else {
      out.copyCurrentEventExact(from);
    }
  }
}
