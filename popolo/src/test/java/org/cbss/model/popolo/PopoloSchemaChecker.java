package org.cbss.model.popolo;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks documents against the JSON Schemas of the Popolo specification, written down here in short form: the keys of each
 * class, and the types of their values. Other keys are refused, except the {@code lang} of another name, which is widely used.
 */
final class PopoloSchemaChecker {
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}){0,2}");
  private static final Map<String, Map<String, String>> CLASSES = new HashMap<>();

  static {
    define(
        "person",
        "id:text name:text other_names:[other_name] identifiers:[identifier] family_name:text given_name:text sort_name:text"
            + " email:text gender:text birth_date:date death_date:date image:uri summary:text biography:text links:[link]"
            + " memberships:[membership] sources:[link]");
    define(
        "organization",
        "id:text name:text other_names:[other_name] identifiers:[identifier] classification:text parent_id:text area_id:text"
            + " founding_date:date dissolution_date:date image:uri links:[link] memberships:[membership] posts:[post]"
            + " sources:[link]");
    define(
        "post",
        "id:text label:text role:text organization_id:text area_id:text start_date:date end_date:date links:[link]"
            + " memberships:[membership] sources:[link]");
    define(
        "membership",
        "id:text label:text role:text member:organization person_id:text organization_id:text post_id:text"
            + " on_behalf_of_id:text area_id:text start_date:date end_date:date links:[link] sources:[link]");
    define(
        "event",
        "id:text name:text description:text start_date:date end_date:date location:text status:text"
            + " identifiers:[identifier] classification:text organization_id:text parent_id:text sources:[link]");
    define("other_name", "!name:text lang:text start_date:date end_date:date note:text");
    define("identifier", "!identifier:text scheme:text");
    define("link", "!url:uri note:text");
    define(
        "document",
        "persons:[person] organizations:[organization] posts:[post] memberships:[membership] events:[event]");
  }

  private final List<String> problems = new ArrayList<>();

  private PopoloSchemaChecker() {}

  private static void define(String name, String keys) {
    Map<String, String> types = new HashMap<>();
    for (String key : keys.split(" ")) {
      types.put(key.substring(0, key.indexOf(':')), key.substring(key.indexOf(':') + 1));
    }
    CLASSES.put(name, types);
  }

  /** Returns the locations of invalid values. */
  static List<String> problemsOf(byte[] document) {
    PopoloSchemaChecker expectations = new PopoloSchemaChecker();
    expectations.checkObject("", "document", JsonMapper.shared().readTree(document));
    return expectations.problems;
  }

  private void check(String at, String type, JsonNode value) {
    if (type.startsWith("[")) {
      expect(value.isArray(), at, type);
      String of = type.substring(1, type.length() - 1);
      for (int i = 0; i < value.size(); i++) {
        check(at + "/" + i, of, value.get(i));
      }
    } else if (CLASSES.containsKey(type)) {
      checkObject(at, type, value);
    } else {
      expect(value.isString() && isTyped(type, value.stringValue()), at, type);
    }
  }

  private static boolean isTyped(String type, String text) {
    return switch (type) {
      case "date" -> DATE.matcher(text).matches();
      case "uri" -> isUri(text);
      default -> true;
    };
  }

  /** Returns whether a text is a URI; most validators accept internationalized addresses too. */
  private static boolean isUri(String text) {
    return URI.create(text.replaceAll("[^!#-;=?-\\[\\]_a-z~]", "-")).isAbsolute();
  }

  private void checkObject(String at, String type, JsonNode object) {
    expect(object.isObject(), at, type);
    Map<String, String> keys = CLASSES.get(type);
    object.propertyStream().forEach(member -> {
      String key = member.getKey();
      String wanted = keys.getOrDefault(key, keys.get("!" + key));
      if (wanted == null) {
        problems.add(at + ": a " + type + " has no " + key);
      } else {
        check(at + "/" + key, wanted, member.getValue());
      }
    });
    keys.keySet().stream()
        .filter(key -> key.startsWith("!") && !object.has(key.substring(1)))
        .forEach(key -> problems.add(at + ": a " + type + " has " + key));
  }

  private void expect(boolean holds, String at, String type) {
    if (!holds) {
      problems.add(at + ": expected " + type);
    }
  }
}
