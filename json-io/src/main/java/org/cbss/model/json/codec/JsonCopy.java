package org.cbss.model.json.codec;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Takes a value out of the tokens of any parser. */
public final class JsonCopy {
  private JsonCopy() {}

  /**
   * Copies the value of which the parser stands at the first token, and leaves it at the last. Of an object, the bracket may
   * have been read already, as it is where the type of the value stood after it.
   *
   * @param from the parser
   * @return the copy
   */
  public static CopiedJson of(JsonParser from) {
    CopiedJson to = new CopiedJson();
    if (from.hasToken(JsonToken.PROPERTY_NAME) || from.hasToken(JsonToken.END_OBJECT)) {
      to.startObject();
    }
    copyToken(from, to);
    while (to.isOpen() && from.nextToken() != null) {
      copyToken(from, to);
    }
    return to;
  }

  private static void copyToken(JsonParser from, CopiedJson to) {
    switch (from.currentToken()) {
      case START_OBJECT -> to.startObject();
      case START_ARRAY -> to.startArray();
      case END_OBJECT -> to.endObject();
      case END_ARRAY -> to.endArray();
      case PROPERTY_NAME -> to.name(from.currentName());
      case VALUE_STRING -> to.string(from.getString());
      case VALUE_EMBEDDED_OBJECT -> to.embedded(from.getEmbeddedObject());
      default -> to.plain(from.getString());
    }
  }
}
