package org.cbss.model.json.codec;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** JSON text that is carried as it is. */
final class RawJson {
  private RawJson() {}

  /** The text without white space around its tokens, once it is known to be one JSON value. */
  static String checked(String name, String json) {
    if (!name.startsWith("x-") || name.length() < 3) {
      throw new IllegalArgumentException(
          Quoted.of(name) + " is no name of an extension: it must begin with x-");
    }
    if (Characters.hasLoneSurrogate(json)) {
      throw new IllegalArgumentException(
          "the value of " + Quoted.of(name) + " holds half of a surrogate pair");
    }
    try (JsonParser parser = JsonFactories.parser(json)) {
      parser.nextToken();
      parser.skipChildren();
      parser.getString();
      if (parser.currentToken() == null || parser.nextToken() != null) {
        throw new IllegalArgumentException(
            "the value of " + Quoted.of(name) + " is not one JSON value");
      }
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "the value of " + Quoted.of(name) + " is no JSON: " + e.getOriginalMessage(), e);
    }
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    int from = JsonBytes.skipSpace(bytes, 0);
    return JsonBytes.compact(bytes, from, bytes.length);
  }
}
