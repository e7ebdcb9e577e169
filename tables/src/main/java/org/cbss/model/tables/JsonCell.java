package org.cbss.model.tables;

import java.util.Locale;
import java.util.Set;
import org.cbss.model.json.internal.diagnosis.UnsafeCharacters;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON in a cell. A string that cannot be taken for other JSON is written without its quotes, and everything else as it is, so that
 * no character of the JSON is lost.
 */
final class JsonCell {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Set<String> WORDS = Set.of("true", "false", "null");

  private JsonCell() {}

  /** Returns the text of the cell for some JSON. */
  static String format(String json) {
    if (json.length() > 2 && json.charAt(0) == '"' && json.charAt(json.length() - 1) == '"') {
      String inside = json.substring(1, json.length() - 1);
      if (isBare(inside)) {
        return inside;
      }
    }
    return json;
  }

  /** Returns the JSON that the text of a cell stands for: itself, or a string of it. */
  static String parse(String text) {
    return looksLikeJson(text) && isJson(text) ? text : quoted(text);
  }

  private static boolean isJson(String text) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() == null) {
        return false;
      }
      parser.skipChildren();
      return parser.nextToken() == null;
    } catch (JacksonException e) {
      return false;
    }
  }

  private static boolean isBare(String text) {
    return !looksLikeJson(text)
        && text.equals(text.strip())
        && text.indexOf('"') < 0
        && text.indexOf('\\') < 0
        && UnsafeCharacters.firstControl(text, false) < 0;
  }

  private static boolean looksLikeJson(String text) {
    return text.isEmpty() || "{[\"-0123456789".indexOf(text.charAt(0)) >= 0 || WORDS.contains(text);
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == '"' || unit == '\\') {
        json.append('\\').append(unit);
      } else if (unit < ' ') {
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
      } else {
        json.append(unit);
      }
    }
    return json.append('"').toString();
  }
}
